import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { local, session } from '../settings.ts';
import { fakeServer, ok } from '../test/fake-server.ts';
import { inboxItem, person, signedInAt, stubBrowser, syncOf } from '../test/stubs.ts';
import { known } from './known.ts';
import { enqueue, reword } from './outbox.ts';

const SENT = 'GET /api/v1/shares/sent?limit=100';
const film = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
const ana = person('Ana');
const share = (url: string, to = person('Mia'), createdAt = '2026-05-03T10:00:00.000Z') => ({
  url,
  id: to.id,
  from: ana,
  to,
  createdAt,
  message: null,
  seenAt: null,
  watchedAt: null,
});

let server: Awaited<ReturnType<typeof fakeServer>>;

beforeEach(async () => {
  fakeBrowser.reset();
  stubBrowser();
  server = await fakeServer({
    [SENT]: ({ headers }) =>
      headers['if-none-match'] === '"1"'
        ? { status: 304 }
        : ok([share('https://youtu.be/dQw4w9WgXcQ?si=x'), share(film, ana), share('https://example.org/')], {
            etag: '"1"',
          }),
  });
  await signedInAt(server.address, ana);
  const endsAt = Date.now() + 3_600_000;
  await session.write({ access: { server: server.address, userId: ana.id, token: 'token', endsAt } });
  const { media, ...item } = inboxItem({ sharedBy: person('Bo Chen'), sharedAt: '2026-05-04T10:00:00.000Z' });
  const inbox = [{ ...item, media: { ...media, url: film } }, inboxItem()];
  await local.write({ cache: { etag: null, sync: syncOf(ana, { inbox }), at: 0 } });
});
afterEach(() => server.close());

it('knows to whom a page was sent and by whom, however its address is spelled', async () => {
  expect(await known('https://m.youtube.com/watch?v=dQw4w9WgXcQ&t=5')).toEqual({
    sentTo: [{ name: 'Mia', at: '2026-05-03T10:00:00.000Z' }],
    sentBy: [{ name: 'Bo Chen', at: '2026-05-04T10:00:00.000Z' }],
    latest: null,
  });
  expect(await known('https://example.org/other')).toEqual({ sentTo: [], sentBy: [], latest: null });
});

it('tells the server no address, and is told by it only what has changed', async () => {
  await known(film);
  await known(film);
  expect(server.seen.map(({ path, body }) => [path, body])).toEqual([
    ['/api/v1/shares/sent?limit=100', undefined],
    ['/api/v1/shares/sent?limit=100', undefined],
  ]);
  expect(server.seen[1]?.headers['if-none-match']).toBe('"1"');
});

it('knows it without the server as well', async () => {
  await known(film);
  await server.close();
  expect((await known(film)).sentTo).toHaveLength(1);
});

it('knows what was sent just now, to all who got it, with what was said of it since', async () => {
  const at = new Date(Date.now() - 60_000).toISOString();
  const [mia, jo] = [person('Mia'), person('Jo')];
  const seen = { ...share(film, jo, at), seenAt: at };
  server.replies[SENT] = () => ok([share(film, mia, at), seen, share(film)]);
  await enqueue('a', { do: 'reword', shareId: mia.id, message: 'look', title: 'A film', names: ['Mia'] });
  await enqueue('b', { do: 'reword', shareId: jo.id, message: 'look', title: 'A film', names: ['Jo'] });
  expect(await known(film)).toMatchObject({
    sentTo: [{ name: 'Mia', at: '2026-05-03T10:00:00.000Z' }],
    latest: { shareIds: [mia.id, jo.id], sendIds: [], names: ['Mia', 'Jo'], message: 'look', isSeen: true, at },
  });
  await enqueue('c', { do: 'withdraw', shareId: mia.id });
  expect(await known(film)).toMatchObject({ latest: { shareIds: [jo.id] } });
});

it('knows what waits to be sent, with its message of now', async () => {
  await enqueue('click-1', {
    do: 'send',
    share: { url: film, toUserIds: [person('Mia').id], message: 'first' },
    title: 'A film',
    names: ['Mia'],
  });
  await reword('click-1', { message: 'better', title: 'A film', names: ['Mia'] });
  expect((await known(film)).latest).toMatchObject({ sendIds: ['click-1'], names: ['Mia'], message: 'better' });
});
