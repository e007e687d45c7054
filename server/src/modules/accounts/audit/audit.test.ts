import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';

let server: TestServer;
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
const eventsOf = (name: string) => data(server.as(name).GET('/api/v1/profile/security-events'));
const kindsOf = async (name: string) => (await eventsOf(name)).map(({ kind }) => kind);
const json = { 'content-type': 'application/json', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0' };
const logIn = (username: string, password = PASSWORD) =>
  server.request('/api/v1/auth/login', {
    method: 'POST',
    body: JSON.stringify({ username, password }),
    headers: json,
  });

/** For those whose first session has ended. */
async function kindsAfterLogIn(name: string): Promise<string[]> {
  const { data: pair } = (await (await logIn(name)).json()) as { data: { accessToken: string } };
  const headers = { authorization: `Bearer ${pair.accessToken}` };
  const response = await server.request('/api/v1/profile/security-events', { headers });
  return ((await response.json()) as { data: { kind: string }[] }).data.map(({ kind }) => kind);
}

it('tells a person of each sign-in: when, from where, with what', async () => {
  const name = await somebody();
  await logIn(name);
  expect((await eventsOf(name))[0]).toMatchObject({
    kind: 'session.started',
    at: expect.any(String) as string,
    address: expect.any(String) as string,
    device: 'Firefox on Linux',
    details: { kind: 'web', sessionId: expect.any(String) as string },
  });
});

it('tells a person that somebody tried a wrong password', async () => {
  const name = await somebody();
  await logIn(name, 'wrong password');
  await vi.waitFor(async () => expect(await kindsOf(name)).toEqual(['login.failed', 'session.started']));
});

it('tells of a refresh token that was used twice, and of the end that this made of the session', async () => {
  const name = await somebody();
  const body = { refreshToken: server.tokens(name).refreshToken };
  await data(server.as().POST('/api/v1/auth/refresh', { body }));
  server.clock.advance(61);
  await server.as().POST('/api/v1/auth/refresh', { body });
  const kinds = await kindsAfterLogIn(name);
  expect(kinds).toEqual(['session.started', 'session.ended', 'refresh.reused', 'session.started']);
});

it('tells of tokens made and revoked, of programs connected, and of devices signed out', async () => {
  const name = await somebody();
  const client = server.as(name);
  const body = { name: 'Backup', scopes: ['inbox:read' as const] };
  const { id } = await data(client.POST('/api/v1/tokens', { body }));
  await data(client.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } }));
  const { userCode } = await data(server.as().POST('/api/v1/device/code', { body: { name: 'Telly' } }));
  await data(client.POST('/api/v1/device/approve', { body: { userCode } }));
  await logIn(name);
  await data(client.DELETE('/api/v1/sessions'));
  expect(await eventsOf(name)).toMatchObject([
    { kind: 'session.ended' },
    { kind: 'session.started' },
    { kind: 'pairing.approved', details: { name: 'Telly' } },
    { kind: 'token.revoked', details: { tokenId: id, name: 'Backup' } },
    { kind: 'token.created', details: { tokenId: id, scopes: 'inbox:read' } },
    { kind: 'session.started' },
  ]);
});

it('tells of tokens that the cookie of a browser was traded for', async () => {
  const name = await somebody();
  const body = JSON.stringify({ username: name, password: PASSWORD });
  const response = await server.request('/session', { method: 'POST', body, headers: json });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  await server.request('/api/v1/auth/session-to-jwt', { headers: { cookie } });
  expect((await kindsOf(name))[0]).toBe('session.bridged');
});

it('shows nobody what concerns somebody else, and pages through what is one’s own', async () => {
  const [name, other] = [await somebody(), await somebody()];
  for (let i = 0; i < 3; i += 1) await logIn(name);
  const client = server.as(name);
  const first = await client.GET('/api/v1/profile/security-events', { params: { query: { limit: 3 } } });
  const cursor = first.data?.pagination.cursor ?? '';
  const second = await client.GET('/api/v1/profile/security-events', { params: { query: { limit: 3, cursor } } });
  expect([first.data?.data.length, second.data?.data.length]).toEqual([3, 1]);
  expect(second.data?.pagination.hasNext).toBe(false);
  expect(await eventsOf(other)).toHaveLength(1);
});

it('holds no secret', async () => {
  const name = await somebody();
  const made = await data(server.as(name).POST('/api/v1/tokens', { body: { name: 'Backup', scopes: ['inbox:read'] } }));
  const { accessToken, refreshToken } = server.tokens(name);
  const text = JSON.stringify(await eventsOf(name));
  for (const secret of [made.token, accessToken, refreshToken, PASSWORD]) expect(text).not.toContain(secret);
});

it('is forgotten after 180 days', async () => {
  const name = await somebody();
  server.clock.advance(181 * 86_400);
  expect(await kindsAfterLogIn(name)).toEqual(['session.started']);
});
