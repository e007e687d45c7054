import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer } from './harness.ts';
import { cases, type World } from './contract-cases.ts';

/** What is somebody else's looks, letter by letter, like what does not exist. */

const UNKNOWN = '0198a1b2-0000-7000-8000-00000000ffff';
/** Where the id is a person's, whom one may know of. */
const OF_PEOPLE = /\{userId\}|\/admin\//;

let world: World;
beforeAll(async () => {
  const server = await startTestServer();
  await server.join('owner', 'friend', 'stranger');
  await server.befriend('owner', 'friend');
  world = { server, cookies: new Map() };
});
afterAll(() => world.server.stop());

async function answer(route: string, params: Record<string, string>, body: unknown) {
  const [method = '', path = ''] = route.split(' ');
  const { server } = world;
  const response = await server.request(
    path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? ''),
    {
      method,
      headers: {
        authorization: `Bearer ${server.tokens('stranger').accessToken}`,
        'content-type': 'application/json',
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    },
  );
  const { 'x-request-id': _, ratelimit: __, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, body: await response.text(), headers };
}

describe('a stranger is told the same as of nothing', () => {
  const named = Object.keys(cases).filter((route) => route.includes('{id}') && !OF_PEOPLE.test(route));

  it('of more than a dozen kinds of things', () => expect(named.length).toBeGreaterThan(12));

  it.each(named)('%s', async (route) => {
    const { params = {}, body } = (await cases[route]?.ask(world, 'owner')) ?? {};
    const foreign = await answer(route, params, body);
    expect(foreign.status).toBe(404);
    expect(foreign).toEqual(await answer(route, { ...params, id: UNKNOWN }, body));
  });
});
