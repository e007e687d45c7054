import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { data, type ApiError } from '#shared/client.ts';
import { PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';

const DAY = 86_400;
const SOMEONE = { username: 'someone', displayName: 'Someone who left', avatarUrl: null };

let server: TestServer;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  server = await startTestServer();
  await server.join('ana', 'bob', 'cleo');
  await server.befriend('ana', 'bob');
});
afterEach(async () => {
  await server.stop();
  vi.useRealTimers();
});

const leave = (password = PASSWORD) => data(server.as('ana').DELETE('/api/v1/profile', { body: { password } }));
const credentials = { username: 'ana', password: PASSWORD };
const logIn = () => data(server.as().POST('/api/v1/auth/login', { body: credentials }));
const restore = () => data(server.as().POST('/api/v1/auth/login', { body: { ...credentials, comeBack: true } }));
const send = (from: string, to: string) =>
  data(server.as(from).POST('/api/v1/shares', { body: { url: 'https://example.org/film', toUserId: server.id(to) } }));
const inboxOf = (name: string) => data(server.as(name).GET('/api/v1/inbox'));
const friendsOf = (name: string) => data(server.as(name).GET('/api/v1/friends'));
const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as ApiError,
  );
const codeOf = async (promise: Promise<unknown>) => (await problemOf(promise))?.code;

/** Two weeks and an hour later. */
async function comeThatFar(): Promise<void> {
  server.clock.advance(14 * DAY + 1);
  vi.advanceTimersByTime(3_600_000);
  await expect.poll(() => codeOf(signUpAs('ana'))).toBeUndefined();
  for (const name of ['bob', 'cleo']) {
    const body = { username: name, password: PASSWORD };
    server.tokens(name).accessToken = (await data(server.as().POST('/api/v1/auth/login', { body }))).accessToken;
  }
}
const signUpAs = (username: string) =>
  data(server.as().POST('/api/v1/auth/signup', { body: { username, password: PASSWORD } }));

describe('whoever leaves', () => {
  it('must know the password', async () => {
    expect(await codeOf(leave('a wrong one'))).toBe('WRONG_PASSWORD');
    expect(await friendsOf('bob')).toHaveLength(1);
  });

  it('is signed out everywhere at once, and what was about to be a session is none', async () => {
    const elsewhere = await logIn();
    const { deviceCode, userCode } = await data(server.as().POST('/api/v1/device/code', { body: { name: 'Test' } }));
    await data(server.as('ana').POST('/api/v1/device/approve', { body: { userCode } }));
    await leave();
    for (const { accessToken } of [elsewhere, server.tokens('ana')]) {
      const headers = { authorization: `Bearer ${accessToken}` };
      expect((await server.request('/api/v1/profile', { headers })).status).toBe(401);
    }
    expect(await codeOf(data(server.as().POST('/api/v1/device/token', { body: { deviceCode } })))).toBe('INVALID_CODE');
  });

  it('is gone at once for everybody else; what they sent is from someone who left', async () => {
    await send('ana', 'bob');
    await send('bob', 'ana');
    const { code } = await data(server.as('ana').POST('/api/v1/invites', {}));
    const etag = (await server.as('bob').GET('/api/v1/inbox')).response.headers.get('etag');
    await leave();
    const path = { params: { path: { code } } };
    expect(await friendsOf('bob')).toEqual([]);
    expect(await codeOf(send('bob', 'ana'))).toBe('USER_NOT_FOUND');
    expect(await codeOf(data(server.as('cleo').GET('/api/v1/invites/{code}', path)))).toBe('INVITE_NOT_FOUND');
    expect(await codeOf(data(server.as('cleo').POST('/api/v1/invites/{code}/accept', path)))).toBe('INVITE_NOT_FOUND');
    expect((await inboxOf('bob'))[0]?.sharedBy).toMatchObject(SOMEONE);
    expect((await data(server.as('bob').GET('/api/v1/shares/sent')))[0]?.to).toMatchObject(SOMEONE);
    const now = async () => (await server.as('bob').GET('/api/v1/inbox')).response.headers.get('etag');
    await expect.poll(now).not.toBe(etag);
  });

  it('can come back for two weeks, and everything is as it was', async () => {
    await send('bob', 'ana');
    const { until } = await leave();
    const refusal = await problemOf(logIn());
    expect(refusal).toMatchObject({ code: 'ACCOUNT_LEAVING', details: { until } });
    server.clock.advance(14 * DAY - 1);
    const pair = await restore();
    server.tokens('ana').accessToken = pair.accessToken;
    expect(pair.user).toEqual(server.person('ana'));
    expect(await friendsOf('ana')).toHaveLength(1);
    expect(await inboxOf('ana')).toHaveLength(1);
    expect((await logIn()).user.username).toBe('ana');
  });

  it('does not show to those who don’t know the password', async () => {
    await leave();
    const body = { ...credentials, password: 'a wrong one' };
    expect(await codeOf(data(server.as().POST('/api/v1/auth/login', { body })))).toBe('INVALID_CREDENTIALS');
    expect(await codeOf(data(server.as().POST('/api/v1/auth/login', { body: { ...body, comeBack: true } })))).toBe(
      'INVALID_CREDENTIALS',
    );
  });

  it('cannot come back later, whether or not everything is deleted yet', async () => {
    await leave();
    server.clock.advance(14 * DAY + 1);
    expect(await codeOf(restore())).toBe('INVALID_CREDENTIALS');
    expect(await codeOf(logIn())).toBe('INVALID_CREDENTIALS');
  });

  it('is deleted then, with what others see of what they did; what was sent stays with those it was sent to', async () => {
    const sent = await send('ana', 'bob');
    const received = await send('bob', 'ana');
    await send('ana', 'ana');
    const call = { params: { path: { id: received.id } } };
    await data(server.as('ana').PATCH('/api/v1/shares/{id}/watched', call));
    await data(server.as('cleo').POST('/api/v1/friends/requests', { body: { username: 'ana' } }));
    await leave();
    await comeThatFar();
    const theirs = await inboxOf('bob');
    expect(theirs).toMatchObject([{ id: sent.id, sharedBy: { id: server.id('ana'), ...SOMEONE } }]);
    await expect
      .poll(() => data(server.as('bob').GET('/api/v1/shares/sent')))
      .toMatchObject([{ status: 'pending', seenAt: null, watchedAt: null, to: SOMEONE, media: received.media }]);
    expect(await data(server.as('bob').GET('/api/v1/shares/stats'))).toMatchObject({ received: { total: 1 } });
    const { outgoing } = await data(server.as('cleo').GET('/api/v1/friends/requests'));
    expect(outgoing).toMatchObject([{ to: 'ana' }]);
    const namesake = await data(server.as().POST('/api/v1/auth/login', { body: credentials }));
    const headers = { authorization: `Bearer ${namesake.accessToken}` };
    expect(await (await server.request('/api/v1/friends/requests', { headers })).json()).toMatchObject({
      data: { incoming: [], outgoing: [] },
    });
  });
});

it('lets nobody be called what those are called who left', async () => {
  expect(await codeOf(signUpAs('SomeOne'))).toBe('USERNAME_TAKEN');
  const body = { username: 'someone' };
  expect(await codeOf(data(server.as('bob').PATCH('/api/v1/profile', { body })))).toBe('USERNAME_TAKEN');
});
