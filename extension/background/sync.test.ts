import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { local, session } from '../settings.ts';
import { fakeServer, ok, problem } from '../test/fake-server.ts';
import { friend, inboxItem, person, signedInAt, stubBrowser, syncOf } from '../test/stubs.ts';
import { sync } from './sync.ts';

const SYNC = 'GET /api/v1/sync';
const ana = person('Ana');
let server: Awaited<ReturnType<typeof fakeServer>>;
let menu: ReturnType<typeof stubBrowser>;

beforeEach(async () => {
  fakeBrowser.reset();
  menu = stubBrowser();
  server = await fakeServer({
    'POST /api/v1/auth/refresh': () => ok({ user: ana, accessToken: 'a', refreshToken: 'b', expiresIn: 900 }),
  });
  await signedInAt(server.address, ana);
});
afterEach(() => server.close());

it('asks for nothing when nobody is signed in', async () => {
  await local.write({ account: null });
  await sync();
  expect(server.seen).toEqual([]);
  expect(menu.map(({ id }) => id)).toEqual(['connect']);
});

it('keeps the answer, and afterwards asks only whether it has changed', async () => {
  server.replies[SYNC] = ({ headers }) =>
    headers['if-none-match'] === '"7"'
      ? { status: 304 }
      : ok(syncOf(ana, { unread: 2, inbox: [inboxItem()], friends: [friend('Bo Lee')] }), { etag: '"7"' });
  await sync();
  const { cache: first } = await local.read('cache');
  await sync();
  const { cache: second } = await local.read('cache');
  expect(first).toMatchObject({ etag: '"7"', sync: { unread: 2 } });
  expect(second?.sync).toEqual(first?.sync);
  expect(server.to('GET', '/api/v1/sync').map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"7"']);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('2');
  expect(menu.map(({ id }) => id)).toContain('choose');
});

it('runs once more, and only once, for all who ask while it runs', async () => {
  server.replies[SYNC] = () => ok(syncOf(ana));
  const first = sync();
  await expect.poll(() => server.to('GET', '/api/v1/sync')).toHaveLength(1);
  await Promise.all([first, sync(), sync(), sync()]);
  expect(server.to('GET', '/api/v1/sync')).toHaveLength(2);
  await Promise.all([sync(), sync()]);
  expect(server.to('GET', '/api/v1/sync')).toHaveLength(3);
});

it.each([
  ['INTERNAL_ERROR', problem(500, 'INTERNAL_ERROR')],
  ['INTERNAL_ERROR', { status: 502, body: 'Bad gateway' }],
  ['RATE_LIMITED', problem(429, 'RATE_LIMITED')],
  ['NOT_WATCHTHIS', { status: 200, body: 'hello' }],
  ['TOO_OLD', problem(404, 'NOT_FOUND')],
  ['UNREACHABLE', 'hang up' as const],
])('remembers that the trouble was %s', async (trouble, reply) => {
  server.replies[SYNC] = () => reply;
  await sync();
  expect(await session.read('connection')).toMatchObject({ connection: { problem: trouble } });
});

it('tells a server that has given up this version of the API from one that does not know all of it yet', async () => {
  server.replies[SYNC] = () => problem(404, 'NOT_FOUND');
  const api = { min: 2, max: 3 };
  server.replies['GET /api/v1/meta'] = () => ok({ product: 'watchthis', version: '9.0.0', api });
  await sync();
  expect(await session.read('connection')).toMatchObject({ connection: { problem: 'TOO_NEW' } });
  api.min = 1;
  await sync();
  expect(await session.read('connection')).toMatchObject({ connection: { problem: 'TOO_OLD' } });
});

it('does not keep an answer that came after somebody else signed in', async () => {
  server.replies[SYNC] = () => {
    void local.write({ account: { server: server.address, user: person('Bo'), refreshToken: 'c' } });
    return ok(syncOf(ana));
  };
  await sync();
  await vi.waitFor(async () => expect((await local.read('account')).account?.user.displayName).toBe('Bo'));
  expect(await local.read('cache')).toEqual({ cache: null });
});

it('keeps pictures with the address of the server that they come from', async () => {
  const item = inboxItem();
  const inbox = [{ ...item, media: { ...item.media, picture: '/api/v1/pictures/abc' } }];
  server.replies[SYNC] = () => ok(syncOf({ ...ana, avatarUrl: '/api/v1/avatars/ana' }, { inbox }));
  await sync();
  const { cache } = await local.read('cache');
  expect(cache?.sync.inbox[0]?.media.picture).toBe(`${server.address}/api/v1/pictures/abc`);
  expect(cache?.sync.user.avatarUrl).toBe(`${server.address}/api/v1/avatars/ana`);
});
