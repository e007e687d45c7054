import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createClient, data } from '#shared/client.ts';
import { codeOf, PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';

let server: TestServer;
const COMMAND_LINE = { userId: null };
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

let people = 0;
async function somebody(): Promise<string> {
  const name = `person_${(people += 1)}`;
  await server.join(name);
  return name;
}
const logIn = (username: string, password = PASSWORD) =>
  data(server.as().POST('/api/v1/auth/login', { body: { username, password } }));
const suspend = (name: string) => server.app.administration.suspend(server.id(name), COMMAND_LINE);

it('ends sessions, tokens and invitations of whoever is suspended, at once', async () => {
  const name = await somebody();
  const client = server.as(name);
  const { token } = await data(client.POST('/api/v1/tokens', { body: { name: 'x', scopes: ['profile:read'] } }));
  const program = createClient({
    server: server.address,
    token: () => Promise.resolve(token),
    fetch: async (request) => server.app.http.request(request),
  });
  const { code } = await data(client.POST('/api/v1/invites'));
  await data(program.GET('/api/v1/auth/me'));
  await suspend(name);
  expect(await codeOf(data(client.GET('/api/v1/auth/me')))).toBe('AUTHENTICATION_REQUIRED');
  expect(await codeOf(data(program.GET('/api/v1/auth/me')))).toBe('AUTHENTICATION_REQUIRED');
  const { refreshToken } = server.tokens(name);
  expect(await codeOf(data(server.as().POST('/api/v1/auth/refresh', { body: { refreshToken } })))).toBe(
    'INVALID_REFRESH_TOKEN',
  );
  expect(await codeOf(data(server.as().GET('/api/v1/invites/{code}', { params: { path: { code } } })))).toBe(
    'INVITE_NOT_FOUND',
  );
});

it('tells that an account is suspended to whoever knows its password, and to nobody else', async () => {
  const name = await somebody();
  await suspend(name);
  expect(await codeOf(logIn(name, 'wrong password'))).toBe('INVALID_CREDENTIALS');
  expect(await codeOf(logIn(name))).toBe('ACCOUNT_SUSPENDED');
  await server.app.administration.restore(server.id(name), COMMAND_LINE);
  expect(await codeOf(logIn(name))).toBe('no error');
});

it('lets nobody in who logs in at the moment of being suspended', async () => {
  const name = await somebody();
  const answers = await Promise.allSettled([...Array.from({ length: 6 }, () => logIn(name)), suspend(name)]);
  for (const answer of answers) {
    if (answer.status === 'rejected' || !answer.value) continue;
    const headers = { authorization: `Bearer ${answer.value.accessToken}` };
    expect((await server.request('/api/v1/auth/me', { headers })).status).toBe(401);
  }
});

it('is nothing that friends could see', async () => {
  const [name, friend] = [await somebody(), await somebody()];
  await server.befriend(name, friend);
  const seen = async () => JSON.stringify(await data(server.as(friend).GET('/api/v1/friends')));
  const before = await seen();
  await suspend(name);
  expect(await seen()).toBe(before);
  const body = { url: 'https://example.org/still', toUserId: server.id(name) };
  expect(await data(server.as(friend).POST('/api/v1/shares', { body }))).toMatchObject({ status: 'pending' });
});

it('ends live connections of a session that another process has ended', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const second = await startTestServer();
  await second.join('ana');
  const { sessionId } = (await second.app.authenticator.byToken(second.tokens('ana').accessToken)) ?? { sessionId: '' };
  const ended = vi.fn();
  const connection = { sessionId, send: () => undefined, backlog: () => 0, end: ended, cut: ended };
  second.app.live.join(second.id('ana'), connection, () => Promise.resolve({}));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(second.app.live.count()).toBe(1);
  // Nobody here hears of it: it has simply run out.
  second.clock.advance(31 * 86_400);
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  await second.stop();
});
