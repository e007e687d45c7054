import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { problems } from '#shared/problems.ts';
import { scopeNames, type Scope } from '../src/kernel/http/scopes.ts';
import { PASSWORD, startTestServer, type TestServer } from './harness.ts';
import { cases, viewers, type Ask, type Viewer, type World } from './contract-cases.ts';

/**
 * The matrix route × who asks, and route × what can be wrong. It is drawn from the server's own OpenAPI document: a
 * route without a case, or a documented problem that nothing here provokes, fails.
 */

interface Documented {
  name: string;
  method: string;
  path: string;
  codes: string[];
  auth: 'bearer' | 'cookie' | 'either' | 'anyone';
  scopes: Scope[];
  hasBody: boolean;
  ids: string[];
}

const documented = await readDocument();

async function readDocument(): Promise<Documented[]> {
  const server = await startTestServer();
  const document = (await (await server.request('/api/v1/openapi.json')).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  await server.stop();
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      codes: operation['x-problems'],
      auth: authOf(operation.security),
      scopes: operation.security.flatMap((option) => option['bearer'] ?? []),
      hasBody: operation.requestBody?.content['application/json'] !== undefined,
      ids: [...path.matchAll(/\{(id|userId)\}/g)].map(([, name]) => name ?? ''),
    })),
  );
}

interface Operation {
  security: Record<string, Scope[]>[];
  requestBody?: { content: Record<string, unknown> };
  'x-problems': string[];
}

function authOf(security: Operation['security']): Documented['auth'] {
  const kinds = security.flatMap((option) => Object.keys(option));
  return kinds.length === 0 ? 'anyone' : kinds.length === 2 ? 'either' : kinds[0] === 'bearer' ? 'bearer' : 'cookie';
}

let world: World;
let limited: TestServer;
let limitedCookie: string;
const provoked = new Map<string, Set<string>>();

beforeAll(async () => {
  const server = await startTestServer();
  limited = await startTestServer({ RATE_LIMITS: 'on' });
  await limited.join('owner');
  await limited.app.administration.promote(limited.id('owner'), { userId: null });
  limitedCookie = await cookieOf(limited, 'owner');
  await server.join('owner', 'friend', 'stranger');
  await server.befriend('owner', 'friend');
  await server.app.administration.promote(server.id('owner'), { userId: null });
  world = { server, cookies: new Map() };
  for (const viewer of viewers) if (viewer !== 'signedOut') world.cookies.set(viewer, await cookieOf(server, viewer));
});
afterAll(async () => {
  await world.server.stop();
  await limited.stop();
});

async function cookieOf(server: TestServer, username: string): Promise<string> {
  const body = JSON.stringify({ username, password: PASSWORD });
  const response = await server.request('/session', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

async function ask(viewer: Viewer, route: Documented, { params = {}, query = '', body, file, headers = {} }: Ask) {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  const usesCookie = route.auth === 'cookie' || route.name === 'GET /api/v1/events';
  const credentials: Record<string, string> =
    viewer === 'signedOut' || route.auth === 'anyone'
      ? {}
      : usesCookie
        ? { cookie: world.cookies.get(viewer) ?? '' }
        : { authorization: `Bearer ${world.server.tokens(viewer).accessToken}` };
  const response = await world.server.request(path + query, {
    method: route.method,
    headers: { ...(route.hasBody ? { 'content-type': 'application/json' } : {}), ...credentials, ...headers },
    ...(route.hasBody ? { body: typeof body === 'string' ? body : JSON.stringify(body ?? {}) } : {}),
    ...(file ? { body: file } : {}),
  });
  return outcome(route, response);
}

async function outcome(route: Documented, response: Response): Promise<string | number> {
  if (response.ok) return response.status;
  const answer = (await response.json()) as { success: boolean; error: { code: keyof typeof problems } };
  const { code } = answer.error;
  expect(answer.success).toBe(false);
  expect(response.status, `${route.name} answers ${code} with the status that the list of problems gives it`).toBe(
    problems[code].status,
  );
  expect(response.headers.get('x-request-id')).toBeTruthy();
  provoked.set(route.name, (provoked.get(route.name) ?? new Set()).add(code));
  return code;
}

it('has a case for every route, and none for routes that are gone', () => {
  expect(Object.keys(cases).toSorted()).toEqual(documented.map(({ name }) => name).toSorted());
});

describe.each(documented)('$name', (route) => {
  const spec = cases[route.name];
  if (!spec) return;

  it.each(viewers)('answers %s as it should', async (viewer) => {
    const expected = spec.expect[viewers.indexOf(viewer)];
    expect(await ask(viewer, route, await spec.ask(world, viewer))).toBe(expected);
  });

  it('refuses what is malformed', async () => {
    const { params = {}, ...rest } = await spec.ask(world, 'owner');
    if (route.hasBody) {
      expect(await ask('owner', route, { ...rest, params, body: '{"cut' })).toBe('INVALID_JSON');
      expect(await ask('owner', route, { ...rest, params, body: '[]' })).toBe('VALIDATION_ERROR');
      const huge = JSON.stringify({ x: 'x'.repeat(200_000) });
      expect(await ask('owner', route, { ...rest, params, body: huge })).toBe('PAYLOAD_TOO_LARGE');
    } else if (route.codes.includes('VALIDATION_ERROR')) {
      expect(await ask('owner', route, { ...rest, params, query: '?limit=0&url=one&url=two' })).toBe(
        'VALIDATION_ERROR',
      );
    }
    for (const name of route.ids) {
      const wrong = { ...params, [name]: 'no-id' };
      expect(await ask('owner', route, { ...rest, params: wrong })).toBe('INVALID_ID');
    }
    if (route.codes.includes('CROSS_SITE')) {
      const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };
      expect(await ask('owner', route, { ...rest, params, headers })).toBe('CROSS_SITE');
    }
    if (route.auth === 'bearer') {
      const forged = { authorization: `Bearer ${world.server.tokens('owner').accessToken.slice(0, -4)}AAAA` };
      expect(await ask('owner', route, { ...rest, params, headers: forged })).toBe('AUTHENTICATION_REQUIRED');
      const swapped = { authorization: `Bearer ${world.server.tokens('owner').refreshToken}` };
      expect(await ask('owner', route, { ...rest, params, headers: swapped })).toBe('AUTHENTICATION_REQUIRED');
    }
    expect.assertions(expect.getState().assertionCalls);
  });

  if (route.codes.includes('INSUFFICIENT_SCOPE')) {
    it('lets personal access tokens do what their scopes say, and nothing else', async () => {
      const { params, query, body, headers } = await spec.ask(world, 'owner');
      const answerTo = async (scopes: Scope[]) => {
        const made = await data(world.server.as('owner').POST('/api/v1/tokens', { body: { name: 'Test', scopes } }));
        const authorization = `Bearer ${made.token}`;
        const answer = await ask('signedOut', route, {
          ...{ params, query, body },
          headers: { ...headers, authorization },
        } as Ask);
        await data(world.server.as('owner').DELETE('/api/v1/tokens/{id}', { params: { path: { id: made.id } } }));
        return answer;
      };
      for (const lacking of route.scopes) {
        expect(await answerTo(scopeNames.filter((scope) => scope !== lacking))).toBe('INSUFFICIENT_SCOPE');
      }
      if (route.scopes.length === 0) expect(await answerTo([...scopeNames])).toBe('INSUFFICIENT_SCOPE');
      else if (route.name !== 'GET /api/v1/events') expect(await answerTo(route.scopes)).toBe(spec.expect[3]);
    });
  }

  it('refuses what its other problems name', async () => {
    for (const [code, make] of Object.entries(spec.problems ?? {})) {
      const { as = 'owner', ...wrong } = await make(world);
      expect(await ask(as, route, wrong), code).toBe(code);
    }
    expect.assertions(expect.getState().assertionCalls);
  });

  if (!route.codes.includes('RATE_LIMITED')) return;
  it('is refused when it is asked too often', async () => {
    let code: string | number = 0;
    for (let i = 0; i < 310 && code !== 'RATE_LIMITED'; i += 1) {
      const path = route.path.replace(/\{\w+\}/g, 'unknown');
      const response = await limited.request(path, {
        method: route.method,
        headers: {
          ...(route.hasBody ? { 'content-type': 'application/json' } : {}),
          ...(route.auth === 'bearer' ? { authorization: `Bearer ${limited.tokens('owner').accessToken}` } : {}),
          ...(route.auth === 'cookie' ? { cookie: limitedCookie } : {}),
        },
        ...(route.hasBody ? { body: '{}' } : {}),
      });
      code = await outcome(route, response);
    }
    expect(code).toBe('RATE_LIMITED');
  });
});

it('provoked every problem that the document lists', () => {
  const missing = documented.flatMap(({ name, codes }) =>
    codes
      .filter((code) => !provoked.get(name)?.has(code) && !cases[name]?.elsewhere?.includes(code))
      .map((code) => `${name}: ${code}`),
  );
  expect(missing).toEqual([]);
});

it('answers an unknown address with NOT_FOUND and in JSON', async () => {
  const response = await world.server.request('/api/v1/nothing');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ success: false, error: { code: 'NOT_FOUND' } });
});

it('keeps its people’s tokens out of shared caches', async () => {
  const response = await world.server.request('/session', { headers: { cookie: world.cookies.get('owner') ?? '' } });
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect(await data(world.server.as('owner').GET('/api/v1/auth/me'))).toMatchObject({ user: { username: 'owner' } });
});
