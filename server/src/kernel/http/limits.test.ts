import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, startTestServer, type TestServer } from '../../../test/harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMITS: 'on', TRUST_PROXY: 'on' });
  await server.join('ana', 'ben', 'cleo');
});
afterAll(() => server.stop());

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  server.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const logIn = async (username: string, password: string, address: string) =>
  (await post('/api/v1/auth/login', { username, password }, { 'x-forwarded-for': address })).status;

describe('guessing a password', () => {
  it('is slowed down for one account from one address, while the owner gets in from another', async () => {
    for (let i = 0; i < 10; i += 1) expect(await logIn('ana', `guess number ${i}`, '192.0.2.1')).toBe(401);
    expect(await logIn('Ana', 'another guess', '192.0.2.1')).toBe(429);
    expect(await logIn('ana', PASSWORD, '192.0.2.2')).toBe(200);
  });

  it('is slowed down for one account from many addresses', async () => {
    const statuses = [];
    for (let i = 0; i < 70; i += 1) statuses.push(await logIn('ben', `guess number ${i}`, `198.51.100.${i}`));
    expect(statuses.filter((status) => status === 401)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
  });

  it('does not keep the owner out of an account where it was entered before', async () => {
    const atHome = '192.0.2.3';
    expect(await logIn('cleo', PASSWORD, atHome)).toBe(200);
    for (let i = 0; i < 60; i += 1) await logIn('cleo', `guess number ${i}`, `203.0.113.${i}`);
    expect(await logIn('cleo', PASSWORD, '192.0.2.4')).toBe(429);
    expect(await logIn('CLEO', PASSWORD, atHome)).toBe(200);
  });
});

describe('sending', () => {
  const send = (path: string, body: object) =>
    post(
      path,
      { url: 'https://example.org/', ...body },
      { authorization: `Bearer ${server.tokens('ana').accessToken}` },
    );

  it('says how much is left', async () => {
    const { headers } = await send('/api/v1/shares', { toUserId: server.id('ana') });
    expect(headers.get('ratelimit-policy')).toBe('"send";q=60;w=3600');
    expect(headers.get('ratelimit')).toMatch(/^"send";r=59;t=\d+$/);
  });

  it('to many counts as often as it is many', async () => {
    const toUserIds = [server.id('ana'), ...Array.from({ length: 49 }, () => server.id('ben'))];
    await send('/api/v1/shares/batch', { toUserIds });
    const { headers, status } = await send('/api/v1/shares/batch', { toUserIds });
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(3000);
    expect(headers.get('ratelimit')).toMatch(/^"send";r=8;t=\d+$/);
  });

  it('goes on with what is left after more than that was refused', async () => {
    expect((await send('/api/v1/shares', { toUserId: server.id('ana') })).status).toBe(201);
  });
});

it('sends twenty an hour to one person, and others more', async () => {
  await server.join('dora', 'eve', 'finn');
  await server.befriend('dora', 'eve', 'finn');
  const send = async (name: string) => {
    const body = { url: 'https://example.org/', toUserId: server.id(name) };
    const { response } = await server.as('dora').POST('/api/v1/shares', { body });
    return response.status;
  };
  for (let i = 0; i < 20; i += 1) expect(await send('eve')).toBe(201);
  expect(await send('eve')).toBe(429);
  expect(await send('finn')).toBe(201);
  expect(await send('dora')).toBe(201);
});

it('signs other devices out however much was changed just now', async () => {
  const ben = server.as('ben');
  const unblock = () => ben.DELETE('/api/v1/blocks/{userId}', { params: { path: { userId: server.id('ana') } } });
  for (let i = 0; i < 300; i += 1) await unblock();
  expect((await unblock()).response.status).toBe(429);
  expect((await ben.DELETE('/api/v1/sessions')).response.status).toBe(200);
});
