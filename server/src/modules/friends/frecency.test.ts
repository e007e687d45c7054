import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { startTestServer, type TestServer } from '../../../test/harness.ts';

const DAY = 86_400;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ JWT_EXPIRES_IN: '9000d', JWT_REFRESH_EXPIRES_IN: '9000d' });
  await server.join('ana', 'ben', 'cleo', 'dora');
  await server.befriend('ana', 'ben', 'cleo');
  await server.befriend('ana', 'dora');
});
afterAll(() => server.stop());

const share = (to: string) =>
  data(server.as('ana').POST('/api/v1/shares', { body: { url: 'https://example.org/', toUserId: server.id(to) } }));
const friends = () => data(server.as('ana').GET('/api/v1/friends'));
const order = async () => (await friends()).map(({ user }) => user.username);

describe('the friend who comes first', () => {
  it('is the one who is sent something often, until that is long ago', async () => {
    for (let count = 0; count < 3; count += 1) await share('ben');
    server.clock.advance(DAY);
    await share('cleo');
    await vi.waitFor(async () => expect(await order()).toEqual(['ben', 'cleo', 'dora']));
    server.clock.advance(40 * DAY);
    await share('cleo');
    await vi.waitFor(async () => expect(await order()).toEqual(['cleo', 'ben', 'dora']));
    for (let count = 0; count < 2; count += 1) await share('ben');
    await vi.waitFor(async () => expect(await order()).toEqual(['ben', 'cleo', 'dora']));
  });

  it('is told after years of silence as well', async () => {
    server.clock.advance(6000 * DAY);
    await share('dora');
    await vi.waitFor(async () => expect(await order()).toEqual(['dora', 'ben', 'cleo']));
    await share('cleo');
    await share('cleo');
    await vi.waitFor(async () => expect(await order()).toEqual(['cleo', 'dora', 'ben']));
  });
});
