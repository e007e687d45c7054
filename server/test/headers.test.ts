import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD, startTestServer, type TestServer } from './harness.ts';

/** What every answer says to browsers and caches, asked of each route of the OpenAPI document. */

let server: TestServer;
let routes: { method: string; path: string; security: object[] }[];
let cookie: string;
beforeAll(async () => {
  server = await startTestServer();
  await server.join('ana');
  const document = (await (await server.request('/api/v1/openapi.json')).json()) as {
    paths: Record<string, Record<string, { security: object[] }>>;
  };
  routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { security }]) => ({ method: method.toUpperCase(), path, security })),
  );
  const body = JSON.stringify({ username: 'ana', password: PASSWORD });
  const session = await server.request('/session', { method: 'POST', headers: JSON_TYPE, body });
  cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? '';
});
afterAll(() => server.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const UNKNOWN = '0198a1b2-0000-7000-8000-000000000000';
const isEnd = ({ method, path }: { method: string; path: string }) =>
  path.endsWith('/logout') || (method === 'DELETE' && path === '/session') || path.endsWith('/events');

async function answers(headers: Record<string, string>) {
  const found: [string, Response][] = [];
  for (const { method, path, security } of routes.filter((route) => !isEnd(route))) {
    const isPersonal = security.length > 0;
    if (!isPersonal) continue;
    const response = await server.request(path.replaceAll(/\{\w+\}/g, UNKNOWN), {
      method,
      headers: { authorization: `Bearer ${server.tokens('ana').accessToken}`, cookie, ...JSON_TYPE, ...headers },
      ...(method === 'GET' || method === 'HEAD' ? {} : { body: '{}' }),
    });
    found.push([`${method} ${path}`, response]);
  }
  return found;
}

it('lets no shared cache keep what is somebody’s, and no cache at all what is no list or thing that can be asked about again', async () => {
  for (const [name, { headers }] of await answers({})) {
    const isAskedAgain = headers.has('etag');
    expect(headers.get('cache-control'), name).toBe(isAskedAgain ? 'private, no-cache' : 'no-store');
    expect(headers.get('vary'), name).toMatch(/^(?:Authorization|Cookie, Origin, Sec-Fetch-Site)$/);
  }
});

it('takes no token from an address, which histories and logs keep', async () => {
  const { accessToken } = server.tokens('ana');
  for (const path of ['/api/v1/inbox', '/api/v1/auth/me', '/api/v1/events']) {
    for (const name of ['token', 'access_token', 'authorization', 'bearer']) {
      expect((await server.request(`${path}?${name}=${accessToken}`)).status, `${path}?${name}`).toBe(401);
    }
  }
});

it('keeps tokens out of every cache', async () => {
  const { refreshToken } = server.tokens('ana');
  const asked: [string, object][] = [
    ['/api/v1/auth/signup', { username: 'somebody_new', password: PASSWORD }],
    ['/api/v1/auth/login', { username: 'ana', password: PASSWORD }],
    ['/api/v1/auth/refresh', { refreshToken }],
  ];
  for (const [path, body] of asked) {
    const response = await server.request(path, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) });
    expect([path, response.ok, response.headers.get('cache-control')]).toEqual([path, true, 'no-store']);
  }
});

it('names no origin that asks, and never allows credentials', async () => {
  const origin = 'https://evil.example';
  for (const [name, { headers }] of await answers({ origin })) {
    expect(headers.get('access-control-allow-origin') ?? '*', name).toBe('*');
    expect(headers.get('access-control-allow-credentials'), name).toBeNull();
  }
  const asking = { origin, 'access-control-request-method': 'DELETE', 'access-control-request-headers': 'cookie' };
  for (const path of ['/api/v1/inbox', '/api/v1/auth/session-to-jwt']) {
    const { headers } = await server.request(path, { method: 'OPTIONS', headers: asking });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-allow-headers')).not.toMatch(/cookie|\*/i);
  }
  const outside = await server.request('/session', { method: 'OPTIONS', headers: asking });
  expect(outside.headers.get('access-control-allow-origin') ?? '*').toBe('*');
  expect(outside.headers.get('access-control-allow-methods')).toBeNull();
});

it('says of everything what it is, and lets no browser guess', async () => {
  for (const [name, { headers, status }] of await answers({})) {
    if (status !== 304) expect(headers.get('x-content-type-options'), name).toBe('nosniff');
  }
});

it('says nothing of what it is made of', async () => {
  const health = await server.request('/health');
  expect(await health.text()).not.toMatch(/\d+\.\d+/);
  for (const [name, response] of await answers({ authorization: 'Bearer a.b.c' })) {
    expect(response.headers.get('server'), name).toBeNull();
    expect(response.headers.get('x-powered-by'), name).toBeNull();
    expect(await response.text(), name).not.toMatch(/node_modules|\.ts:\d|at \w+ \(|sqlite|postgres/i);
  }
});
