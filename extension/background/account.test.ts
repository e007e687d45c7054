import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { local, session } from '../settings.ts';
import { fakeServer, ok, problem } from '../test/fake-server.ts';
import { person, signedInAt, stubBrowser, syncOf } from '../test/stubs.ts';
import { accessToken, signIn, signOut } from './account.ts';
import { enqueue } from './outbox.ts';
import { sync } from './sync.ts';

const REFRESH = 'POST /api/v1/auth/refresh';
const SYNC = 'GET /api/v1/sync';
const ana = person('Ana');

let server: Awaited<ReturnType<typeof fakeServer>>;
const pair = (n: number, user = ana) => ({
  user,
  accessToken: `access-${n}`,
  refreshToken: `refresh-${n}`,
  expiresIn: 900,
});

beforeEach(async () => {
  fakeBrowser.reset();
  stubBrowser();
  let n = 1;
  server = await fakeServer({ [REFRESH]: () => ok(pair(++n)), [SYNC]: () => ok(syncOf(ana)) });
  await signedInAt(server.address, ana);
});
afterEach(() => server.close());

it('renews the token once, however many ask', async () => {
  expect(await Promise.all([accessToken(), accessToken(), accessToken()])).toEqual(Array(3).fill('access-2'));
  expect(server.to('POST', '/api/v1/auth/refresh')).toMatchObject([{ body: { refreshToken: 'refresh-1' } }]);
  expect(await local.read('account')).toMatchObject({ account: { refreshToken: 'refresh-2' } });
});

it('renews a token that the server has refused, and asks again', async () => {
  server.replies[SYNC] = ({ headers }) =>
    headers.authorization === 'Bearer access-3'
      ? ok(syncOf(ana, { unread: 4 }))
      : problem(401, 'AUTHENTICATION_REQUIRED');
  await sync();
  expect(await local.read('cache')).toMatchObject({ cache: { sync: { unread: 4 } } });
});

it('never sends the token of one server to another', async () => {
  await accessToken();
  const other = await fakeServer({ [REFRESH]: () => problem(401, 'INVALID_REFRESH_TOKEN') });
  const { account } = await local.read('account');
  await local.write({ account: { ...account!, server: other.address } });
  expect(await accessToken()).toBeUndefined();
  expect(other.seen.filter(({ headers }) => headers.authorization)).toEqual([]);
  await other.close();
});

it('forgets what it showed when the session was ended elsewhere, but not what waits to be sent', async () => {
  await sync();
  await enqueue('click-1', { do: 'withdraw', shareId: 'a' });
  await session.forget('access');
  server.replies[REFRESH] = () => problem(401, 'INVALID_REFRESH_TOKEN');
  await sync();
  const { account, cache, outbox } = await local.readAll();
  expect(account).toMatchObject({ refreshToken: null, user: ana });
  expect(cache).toBeNull();
  expect(outbox).toHaveLength(1);
});

it('keeps the session when the server is only out of reach', async () => {
  server.replies[REFRESH] = () => problem(503, 'NOT_READY');
  await sync();
  expect(await local.read('account')).toMatchObject({ account: { refreshToken: 'refresh-1' } });
  expect(await session.read('connection')).toMatchObject({ connection: { problem: 'NOT_READY' } });
});

it('keeps what waits for the same person coming back, and nothing for another', async () => {
  await enqueue('click-1', { do: 'withdraw', shareId: 'a' });
  await signIn(server.address, pair(7));
  expect((await local.read('outbox')).outbox).toHaveLength(1);
  await signIn(server.address, pair(8, person('Bo')));
  expect((await local.read('outbox')).outbox).toEqual([]);
});

it('ends the session on the server and leaves nothing of the account behind', async () => {
  server.replies['POST /api/v1/auth/logout'] = () => ok({});
  await sync();
  await signOut();
  expect(server.to('POST', '/api/v1/auth/logout')).toMatchObject([{ headers: { authorization: 'Bearer access-2' } }]);
  expect(await local.readAll()).toMatchObject({ account: null, cache: null, outbox: [] });
  expect(await session.read('access')).toEqual({ access: null });
});
