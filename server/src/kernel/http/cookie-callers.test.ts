import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, startTestServer, type TestServer } from '../../../test/harness.ts';

/** What browsers send on behalf of whom, as Chromium and Firefox were seen to do it. */

const OWN = 'http://localhost:7279';
const EXTENSION = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await startTestServer();
  await server.join('ana');
  cookie = (await logIn()).headers.getSetCookie()[0]?.split(';')[0] ?? '';
});
afterAll(() => server.stop());

const logIn = (headers: Record<string, string> = {}) =>
  server.request('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ username: 'ana', password: PASSWORD }),
  });
const trade = (headers: Record<string, string> = {}, method = 'GET') =>
  server.request('/api/v1/auth/session-to-jwt', { method, headers: { cookie, ...headers } });
const fetched = (site: string, mode = 'cors') => ({
  'sec-fetch-site': site,
  'sec-fetch-mode': mode,
  'sec-fetch-dest': 'empty',
});
const devices = async () => (await server.request('/session', { headers: { cookie } })).json();

describe('tokens for a cookie', () => {
  it.each<[string, Record<string, string>, string?]>([
    ['the dashboard', fetched('same-origin')],
    ['the dashboard by POST', { ...fetched('same-origin'), origin: OWN }, 'POST'],
    ['a program that is no browser', {}],
  ])('are given to %s', async (_, headers, method) => {
    expect((await trade(headers, method)).status).toBe(200);
  });

  it.each<[string, Record<string, string>, string?]>([
    ['another site', { ...fetched('cross-site'), origin: 'https://evil.example' }],
    ['a sibling of this site', { ...fetched('same-site'), origin: 'http://localhost:3000' }],
    ['an image or a script elsewhere', { ...fetched('cross-site', 'no-cors'), 'sec-fetch-dest': 'image' }],
    ['a script of our own page', { ...fetched('same-origin', 'no-cors'), 'sec-fetch-dest': 'script' }],
    ['a link from another site', { ...fetched('cross-site', 'navigate'), 'sec-fetch-dest': 'document' }],
    ['a typed address', { ...fetched('none', 'navigate'), 'sec-fetch-dest': 'document' }],
    ['a frame', { ...fetched('same-origin', 'navigate'), 'sec-fetch-dest': 'iframe' }],
    ['an extension of Chromium that may read every site', fetched('none')],
    ['the same, by POST', { ...fetched('none'), origin: EXTENSION }, 'POST'],
    ['an extension without permission', { ...fetched('cross-site'), origin: EXTENSION }],
    ['an extension of Firefox, by POST', { ...fetched('same-origin'), origin: 'moz-extension://0a1b' }, 'POST'],
    ['a page without an origin', { origin: 'null' }, 'POST'],
    ['a name that begins like ours', { origin: 'http://localhost:7279.evil.example' }, 'POST'],
    ['another port of this machine', { origin: 'http://localhost:8080' }, 'POST'],
    ['the same host without its port', { origin: 'http://localhost' }, 'POST'],
    ['whoever asks for headers alone', {}, 'HEAD'],
  ])('are refused to %s', async (_, headers, method) => {
    expect((await trade(headers, method)).status).toBe(403);
  });

  it('are kept by nobody and readable by no other origin', async () => {
    const { headers } = await trade({ ...fetched('same-origin'), origin: OWN }, 'POST');
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      vary: 'Cookie, Origin, Sec-Fetch-Site',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('are given twenty times a minute to one browser, whatever others of the same person do', async () => {
    const strict = await startTestServer({ RATE_LIMITS: 'on' });
    await strict.join('ana');
    const browser = async () => {
      const body = JSON.stringify({ username: 'ana', password: PASSWORD });
      const headers = { 'content-type': 'application/json' };
      const response = await strict.request('/session', { method: 'POST', headers, body });
      return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    };
    const [one, other] = [await browser(), await browser()];
    const statusOf = async (from: string) =>
      (await strict.request('/api/v1/auth/session-to-jwt', { headers: { cookie: from } })).status;
    const statuses = [];
    for (let i = 0; i < 21; i += 1) statuses.push(await statusOf(one));
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([20, 429]);
    expect(await statusOf(other)).toBe(200);
    await strict.stop();
  });
});

describe('another site', () => {
  const foreign = { ...fetched('cross-site'), origin: 'https://evil.example' };

  it('logs nobody in to an account of its own', async () => {
    const response = await logIn(foreign);
    expect([response.status, response.headers.getSetCookie()]).toEqual([403, []]);
  });

  it('logs nobody out', async () => {
    const response = await server.request('/session', { method: 'DELETE', headers: { cookie, ...foreign } });
    expect([response.status, response.headers.getSetCookie()]).toEqual([403, []]);
    expect(await devices()).toMatchObject({ data: { user: { username: 'ana' } } });
  });

  it('sends no form: only JSON is taken, which no form can say', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expect((await logIn({ 'content-type': type })).status).toBe(400);
    }
  });
});

describe('logging in', () => {
  it('never goes on with a cookie that was brought along', async () => {
    const planted = `watchthis=${'A'.repeat(43)}`;
    const given = (await logIn({ cookie: planted })).headers.getSetCookie()[0]?.split(';')[0];
    expect(given).not.toBe(planted);
    expect((await server.request('/session', { headers: { cookie: planted } })).status).toBe(401);
  });
});

describe('a cookie', () => {
  it('opens nothing of the API', async () => {
    for (const path of ['/api/v1/inbox', '/api/v1/auth/me', '/api/v1/sessions']) {
      expect((await server.request(path, { headers: { cookie } })).status, path).toBe(401);
    }
  });
});
