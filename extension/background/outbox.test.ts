import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Work } from '#shared/outbox/work.ts';
import { local, session } from '../settings.ts';
import { fakeServer, ok, problem } from '../test/fake-server.ts';
import { inboxItem, signedInAt, stubBrowser, syncOf } from '../test/stubs.ts';
import { amend, enqueue, reword, undo } from './outbox.ts';
import { sync } from './sync.ts';

const BATCH = 'POST /api/v1/shares/batch';
const article: Work = {
  do: 'send',
  share: { url: 'https://example.org/a', toUserIds: ['bo'], message: null },
  title: 'A',
  names: ['Bo'],
};
const arrived = (...ids: string[]) => ok({ shares: ids.map((id) => ({ id })) });

let server: Awaited<ReturnType<typeof fakeServer>>;
const batches = () => server.to('POST', '/api/v1/shares/batch');
const waiting = async () => (await local.read('outbox')).outbox;

beforeEach(async () => {
  fakeBrowser.reset();
  stubBrowser();
  server = await fakeServer({});
  const { user } = await signedInAt(server.address);
  Object.assign(server.replies, {
    'POST /api/v1/auth/refresh': () => ok({ user, accessToken: 'access', refreshToken: 'refresh-2', expiresIn: 900 }),
    'GET /api/v1/sync': () => ok(syncOf(user), { etag: '"1"' }),
    [BATCH]: () => arrived('share-1'),
  });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await server.close();
});

describe('a send', () => {
  it('is on disk before anything is asked of the server', async () => {
    await enqueue('click-1', article);
    const onDisk = await waiting();
    expect(batches()).toHaveLength(0);
    expect(onDisk).toMatchObject([{ id: 'click-1', wasTried: false }]);
  });

  it('goes out once with the id of its click as the idempotency key, and leaves the disk', async () => {
    await enqueue('click-1', article);
    await sync();
    await sync();
    expect(batches()).toMatchObject([{ headers: { 'idempotency-key': 'click-1' }, body: { toUserIds: ['bo'] } }]);
    expect(await waiting()).toEqual([]);
  });

  it('is kept once when the same click is reported twice, before and after it arrived', async () => {
    await enqueue('click-1', article);
    await enqueue('click-1', article);
    await sync();
    await enqueue('click-1', article);
    await sync();
    expect(batches()).toHaveLength(1);
  });

  it('is repeated with the same key when the answer was lost', async () => {
    let answers = 0;
    server.replies[BATCH] = () => (++answers === 1 ? 'hang up' : arrived('share-1'));
    await enqueue('click-1', article);
    await sync();
    expect(await waiting()).toMatchObject([{ id: 'click-1', tries: 1, wasTried: true }]);
    await sync();
    expect(new Set(batches().map(({ headers }) => headers['idempotency-key']))).toEqual(new Set(['click-1']));
    expect(await waiting()).toEqual([]);
  });

  it('waits while the browser is offline and goes out in order when it is back', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    for (let n = 1; n <= 20; n++) await enqueue(`click-${n}`, article);
    await sync();
    expect(await session.read('connection')).toMatchObject({ connection: { problem: 'OFFLINE' } });
    vi.unstubAllGlobals();
    await sync();
    expect(batches().map(({ headers }) => headers['idempotency-key'])).toEqual(
      Array.from({ length: 20 }, (_, n) => `click-${n + 1}`),
    );
    expect(await session.read('connection')).toMatchObject({ connection: { problem: null } });
  });

  it('stays with its reason when the server refuses it for good', async () => {
    server.replies[BATCH] = () => problem(403, 'NOT_FRIENDS');
    await enqueue('click-1', article);
    await sync();
    await sync();
    expect(batches()).toHaveLength(1);
    expect(await waiting()).toMatchObject([{ id: 'click-1', failure: 'NOT_FRIENDS' }]);
  });

  it('waits as long as a busy server asks', async () => {
    server.replies[BATCH] = () => problem(429, 'RATE_LIMITED', { 'retry-after': '20' });
    await enqueue('click-1', article);
    await sync();
    const [one] = await waiting();
    expect(one?.notBefore).toBeGreaterThan(Date.now() + 15_000);
    await sync();
    expect(batches()).toHaveLength(1);
    expect(await fakeBrowser.alarms.get('retry')).toBeTruthy();
  });

  it('is not given up because something else answers in place of the server', async () => {
    server.replies[BATCH] = () => ({ status: 403, body: 'Please log in to the hotel' });
    await enqueue('click-1', article);
    await sync();
    expect(await waiting()).toMatchObject([{ id: 'click-1', failure: null }]);
  });

  it('lets other work pass when the server stumbles over it', async () => {
    server.replies[BATCH] = ({ headers }) =>
      headers['idempotency-key'] === 'click-1' ? problem(500, 'INTERNAL_ERROR') : arrived('share-2');
    await enqueue('click-1', article);
    await enqueue('click-2', article);
    await sync();
    expect(await waiting()).toMatchObject([{ id: 'click-1', tries: 1 }]);
  });

  it('is refused, not dropped, when 500 are waiting', async () => {
    const [one] = await enqueue('click-1', article).then(waiting);
    await local.write({ outbox: Array.from({ length: 500 }, (_, n) => ({ ...one!, id: `n${n}` })) });
    expect(await enqueue('click-2', article)).toBe('full');
    expect(await waiting()).toHaveLength(500);
  });
});

describe('undo', () => {
  it('takes a send out of the queue when it never left', async () => {
    await enqueue('click-1', article);
    await undo('click-1');
    await sync();
    expect(batches()).toHaveLength(0);
  });

  it('takes a send out that was about to leave', async () => {
    await enqueue('click-1', article);
    // Between finding out what is due and beginning with it.
    const read = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    let isUndone = false;
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (keys) => {
      const found = await read(keys);
      if (isUndone || !('outbox' in found) || 'cache' in found) return found;
      isUndone = true;
      await undo('click-1');
      return found;
    });
    await sync();
    expect(isUndone).toBe(true);
    expect(batches()).toHaveLength(0);
  });

  it('takes back what has arrived', async () => {
    server.replies['DELETE /api/v1/shares/share-1'] = () => ok({});
    await enqueue('click-1', article);
    await sync();
    expect(await undo('click-1')).toBe('undone');
    await sync();
    expect(server.to('DELETE', '/api/v1/shares/share-1')).toHaveLength(1);
    expect(await waiting()).toEqual([]);
  });

  it('finds out what became of a send whose answer was lost, and takes it back', async () => {
    server.replies[BATCH] = () => 'hang up';
    await enqueue('click-1', article);
    await sync();
    await undo('click-1');
    server.replies[BATCH] = () => arrived('share-1');
    server.replies['DELETE /api/v1/shares/share-1'] = () => ok({});
    await sync();
    expect(server.to('DELETE', '/api/v1/shares/share-1')).toHaveLength(1);
    expect(await waiting()).toEqual([]);
  });
});

describe('another message', () => {
  const wording = { message: 'better', title: 'A', names: ['Bo'] };
  const PATCH = 'PATCH /api/v1/shares/share-1';
  const patches = () => server.to('PATCH', '/api/v1/shares/share-1').map(({ body }) => body);

  it('goes out with a send that has not left yet, even when better words for its page come later', async () => {
    await enqueue('click-1', article, Date.now() + 60_000);
    expect(await reword('click-1', wording)).toBe('kept');
    await amend('click-1', { ...article, title: 'A better title' });
    await sync();
    expect(batches()).toMatchObject([{ body: { message: 'better' } }]);
    expect(await waiting()).toEqual([]);
  });

  it('follows a send that has arrived', async () => {
    server.replies[PATCH] = () => ok({});
    await enqueue('click-1', article);
    await sync();
    await reword('click-1', wording);
    await reword('click-1', { ...wording, message: null });
    await sync();
    expect(patches()).toEqual([{ message: 'better' }, { message: null }]);
    expect(await waiting()).toEqual([]);
  });

  it('follows a send whose answer was lost, which is repeated word for word', async () => {
    let answers = 0;
    server.replies[BATCH] = () => (++answers === 1 ? 'hang up' : arrived('share-1'));
    server.replies[PATCH] = () => ok({});
    await enqueue('click-1', article);
    await sync();
    await reword('click-1', wording);
    await sync();
    expect(batches().map(({ body }) => body)).toEqual([article.share, article.share]);
    expect(patches()).toEqual([{ message: 'better' }]);
    expect(await waiting()).toEqual([]);
  });

  it('that comes while the send is on its way follows it', async () => {
    const asked = Promise.withResolvers<undefined>();
    server.replies[BATCH] = () => {
      asked.resolve(undefined);
      return arrived('share-1');
    };
    server.replies[PATCH] = () => ok({});
    await enqueue('click-1', article);
    const round = sync();
    await asked.promise;
    await reword('click-1', wording);
    await round;
    await sync();
    expect(patches()).toEqual([{ message: 'better' }]);
  });

  it('that comes too late is kept with its reason, for people to see', async () => {
    server.replies[PATCH] = () => problem(409, 'MESSAGE_TOO_LATE');
    await enqueue('click-1', article);
    await sync();
    await reword('click-1', wording);
    await sync();
    expect(await waiting()).toMatchObject([{ failure: 'MESSAGE_TOO_LATE', work: { do: 'reword', ...wording } }]);
  });

  it('is not told of what was taken back', async () => {
    server.replies[BATCH] = () => 'hang up';
    await enqueue('click-1', article);
    await sync();
    await reword('click-1', wording);
    await undo('click-1');
    server.replies[BATCH] = () => arrived('share-1');
    server.replies['DELETE /api/v1/shares/share-1'] = () => ok({});
    await sync();
    expect(patches()).toEqual([]);
    expect(server.to('DELETE', '/api/v1/shares/share-1')).toHaveLength(1);
  });

  it('is not promised for a send that nobody remembers', async () => {
    expect(await reword('unknown', wording)).toBe('unknown');
  });
});

describe('a mark', () => {
  it('keeps its order with other marks of the same item', async () => {
    const item = inboxItem();
    const path = `/api/v1/inbox/${item.id}`;
    let stumbles = true;
    server.replies[`PATCH ${path}`] = () => (stumbles ? problem(500, 'INTERNAL_ERROR') : ok(item));
    server.replies[`PATCH ${path}/read`] = () => ok(item);
    await enqueue('a', { do: 'status', itemId: item.id, status: 'watched' });
    await enqueue('b', { do: 'read', itemId: item.id, read: false });
    await sync();
    expect(server.to('PATCH', `${path}/read`)).toHaveLength(0);
    stumbles = false;
    await local.write({ outbox: (await waiting()).map((one) => ({ ...one, notBefore: 0 })) });
    await sync();
    expect(server.to('PATCH', `${path}/read`)).toHaveLength(1);
  });

  it('puts aside until its moment, or is back at once when that has passed', async () => {
    const item = inboxItem();
    const path = `/api/v1/inbox/${item.id}`;
    server.replies[`PATCH ${path}`] = server.replies[`PATCH ${path}/read`] = () => ok(item);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await enqueue('a', { do: 'later', itemId: item.id, until });
    await sync();
    expect(server.to('PATCH', path)).toMatchObject([{ body: { status: 'later', returnsAt: until } }]);
    await enqueue('b', { do: 'later', itemId: item.id, until: '2026-01-01T09:00:00.000Z' });
    await sync();
    expect(server.to('PATCH', path)).toHaveLength(1);
    expect(server.to('PATCH', `${path}/read`)).toMatchObject([{ body: { read: false } }]);
  });

  it('can be undone while the server knows nothing of it', async () => {
    await enqueue('a', { do: 'later', itemId: 'one', until: new Date(Date.now() + 3_600_000).toISOString() });
    expect(await undo('a')).toBe('undone');
    expect(await waiting()).toEqual([]);
  });

  it('is forgotten when the share is gone', async () => {
    await enqueue('a', { do: 'remove', itemId: 'gone' });
    server.replies['DELETE /api/v1/inbox/gone'] = () => problem(404, 'SHARE_NOT_FOUND');
    await sync();
    expect(await waiting()).toEqual([]);
  });

  it('is held back until its moment', async () => {
    server.replies['POST /api/v1/inbox/read'] = () => ok({ read: 3, unread: 0 });
    await enqueue('a', { do: 'read-all', upTo: '2026-02-01T00:00:00.000Z' }, Date.now() + 60_000);
    await sync();
    expect(server.to('POST', '/api/v1/inbox/read')).toHaveLength(0);
  });

  it('of one item is not overwritten by an earlier one of all that is held back', async () => {
    const item = inboxItem({ isRead: true });
    server.replies['POST /api/v1/inbox/read'] = () => ok({ read: 1, unread: 0 });
    server.replies[`PATCH /api/v1/inbox/${item.id}/read`] = () => ok(item);
    const marks = () => server.seen.filter(({ path }) => path.startsWith('/api/v1/inbox')).map(({ path }) => path);
    await enqueue('all', { do: 'read-all', upTo: '2026-02-01T00:00:00.000Z' }, Date.now() + 60_000);
    await enqueue('one', { do: 'read', itemId: item.id, read: false });
    await enqueue('click-1', article);
    await sync();
    expect(batches()).toHaveLength(1);
    expect(marks()).toEqual([]);
    expect((await fakeBrowser.alarms.get('retry'))?.scheduledTime).toBeGreaterThan(Date.now() + 50_000);
    await local.write({ outbox: (await waiting()).map((one) => ({ ...one, notBefore: 0 })) });
    await sync();
    expect(marks()).toEqual(['/api/v1/inbox/read', `/api/v1/inbox/${item.id}/read`]);
  });
});
