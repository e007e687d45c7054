import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TokenPair } from '#shared/client.ts';
import { codeOf, PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { callsTo } from './test-calls.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const DAY = 86_400;
const { signUp, logIn, refresh, call, bodyOf, isSignedIn } = callsTo(() => server);

describe('the session cookie', () => {
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    server.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';
  const logInBrowser = async (username: string, headers = {}) =>
    cookieOf(await post('/session', { username, password: PASSWORD }, headers));
  const FIREFOX = { 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/145.0' };
  const get = (cookie: string, path = '/session') => server.request(path, { headers: { cookie } });
  const pairOf = (cookie: string) => bodyOf<TokenPair>(get(cookie, '/api/v1/auth/session-to-jwt'));

  /** A use is noted beside its answer. */
  async function useAfter(seconds: number, cookie: string, username: string): Promise<void> {
    server.clock.advance(seconds);
    expect((await get(cookie)).status).toBe(200);
    const other = await logIn(username);
    const isNoted = async () => {
      const list = await bodyOf<{ name: string; lastSeenAt: string }[]>(call(other, '/api/v1/sessions'));
      const session = list.find(({ name }) => name === 'Firefox on Linux');
      return server.clock.ms() - Date.parse(session?.lastSeenAt ?? '') < 10_000;
    };
    await expect.poll(isNoted).toBe(true);
  }

  it('is for our own pages alone, and out of reach of scripts', async () => {
    const { user } = await signUp();
    const response = await post('/session', { username: user.username, password: PASSWORD });
    expect(await response.json()).toEqual({ success: true, data: { user } });
    expect(response.headers.get('set-cookie')).toMatch(
      /^watchthis=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await bodyOf(get(cookieOf(response)))).toEqual({ user });
  });

  it('is bound to the host and to https where there is https', async () => {
    const secure = await startTestServer({ BASE_URL: 'https://watch.example.org' });
    await secure.join('ana');
    const response = await secure.request('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'ana', password: PASSWORD }),
    });
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-watchthis=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect((await secure.request('/session', { headers: { cookie: cookieOf(response) } })).status).toBe(200);
    await secure.stop();
  });

  it('gives tokens that end with it, to the ten pages that asked last', async () => {
    const { user } = await signUp();
    const cookie = await logInBrowser(user.username);
    const pairs = await Promise.all(Array.from({ length: 12 }, () => pairOf(cookie)));
    server.clock.advance(61);
    const codes = await Promise.all(pairs.map(({ refreshToken }) => codeOf(refresh(refreshToken))));
    expect(codes.filter((code) => code === 'no error')).toHaveLength(10);
    const pair = await pairOf(cookie);
    const next = await refresh(pair.refreshToken);
    expect(await isSignedIn(next)).toBe(true);
    const out = await server.request('/session', { method: 'DELETE', headers: { cookie } });
    expect(out.headers.get('set-cookie')).toMatch(/^watchthis=; Max-Age=0; Path=\//);
    expect((await get(cookie)).status).toBe(401);
    expect(await isSignedIn(next)).toBe(false);
    expect(await codeOf(refresh(next.refreshToken))).toBe('INVALID_REFRESH_TOKEN');
  });

  it('ends the session that it replaces', async () => {
    const { user } = await signUp();
    const first = await logInBrowser(user.username);
    const pair = await pairOf(first);
    expect(await isSignedIn(pair)).toBe(true);
    const second = await logInBrowser(user.username, { cookie: first });
    expect([(await get(first)).status, (await get(second)).status]).toEqual([401, 200]);
    expect(await isSignedIn(pair)).toBe(false);
  });

  it('lives for 30 days after it was last used', async () => {
    const { user } = await signUp();
    const cookie = await logInBrowser(user.username, FIREFOX);
    for (let i = 0; i < 3; i += 1) await useAfter(20 * DAY, cookie, user.username);
    server.clock.advance(31 * DAY);
    expect((await get(cookie)).status).toBe(401);
  });

  it('is prolonged by no use once it is a year old', async () => {
    const { user } = await signUp();
    const cookie = await logInBrowser(user.username, FIREFOX);
    for (let days = 20; days <= 380; days += 20) await useAfter(20 * DAY, cookie, user.username);
    server.clock.advance(20 * DAY);
    expect((await get(cookie)).status).toBe(401);
  });

  it('is nothing without its secret', async () => {
    for (const cookie of ['', 'watchthis=', 'watchthis=nonsense', `watchthis=${'A'.repeat(43)}`]) {
      expect((await get(cookie)).status).toBe(401);
    }
  });
});
