import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, data } from '#shared/client.ts';
import { codeOf, startTestServer, type TestServer } from '../../../test/harness.ts';
import { temporaryDatabase } from '../../../test/temporary-database.ts';
import { openDatabase } from '../../kernel/database/database.ts';
import type { SharingTables } from './store.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.join('ana', 'ben', 'cleo', 'dee');
  await server.befriend('ana', 'ben', 'cleo');
});
afterAll(() => server.stop());

let links = 0;
const link = () => `https://example.org/${(links += 1)}`;

const send = (from: string, to: string, body: object = {}, key?: string) =>
  data(
    server.as(from).POST('/api/v1/shares', {
      body: { url: link(), toUserId: server.id(to), ...body },
      ...(key === undefined ? {} : { params: { header: { 'idempotency-key': key } } }),
    }),
  );
const inboxOf = (name: string) => data(server.as(name).GET('/api/v1/inbox'));
const unreadOf = async (name: string) => (await data(server.as(name).GET('/api/v1/inbox/stats'))).unread;

describe('sending', () => {
  it('puts a link into the inbox of the friend it was sent to, with what the sender saw of the page', async () => {
    const { id } = await send('ana', 'ben', {
      message: '  look  ',
      page: { title: 'A page', image: 'https://example.org/a.png', duration: 61 },
    });
    const [item] = await inboxOf('ben');
    expect(item).toMatchObject({
      id,
      message: 'look',
      isRead: false,
      status: 'pending',
      sharedBy: { username: 'ana', displayName: 'Ana' },
      media: { title: 'A page', thumbnail: 'https://example.org/a.png', duration: 61, siteName: 'example.org' },
    });
  });

  it('keeps the snapshot with the share: one sender cannot relabel what another sent', async () => {
    const url = link();
    await send('ana', 'ben', { url, page: { title: 'Hers' } });
    await send('cleo', 'ben', { url, page: { title: 'His' } });
    const [his, hers] = await inboxOf('ben');
    expect([his?.media.title, hers?.media.title]).toEqual(['His', 'Hers']);
    expect(his?.media.id).toBe(hers?.media.id);
  });

  it('drops pictures that no browser should load and text that turns itself around', async () => {
    const { media } = await send('ana', 'ben', { page: { title: 'safe\u202Egnp.exe', image: 'javascript:alert(1)' } });
    expect(media).toMatchObject({ title: 'safegnp.exe', thumbnail: null });
  });

  it('saves for later what one sends to oneself', async () => {
    const { id } = await send('dee', 'dee');
    expect(await inboxOf('dee')).toMatchObject([{ id, sharedBy: { username: 'dee' } }]);
  });

  it('is for friends: strangers are refused, nobody is not found, and nothing arrives', async () => {
    expect(await codeOf(send('dee', 'ana'))).toBe('NOT_FRIENDS');
    expect(await codeOf(send('ana', 'ben', { toUserId: '0198a1b2-0000-7000-8000-000000000000' }))).toBe(
      'USER_NOT_FOUND',
    );
    expect((await inboxOf('ana')).filter(({ sharedBy }) => sharedBy.username === 'dee')).toEqual([]);
  });

  it('sends to several at once, or to none when one is no friend', async () => {
    const url = link();
    const batch = (toUserIds: string[]) =>
      data(server.as('ana').POST('/api/v1/shares/batch', { body: { url, toUserIds } }));
    expect(await codeOf(batch([server.id('ben'), server.id('dee')]))).toBe('NOT_FRIENDS');
    expect((await inboxOf('ben')).some(({ media }) => media.url === url)).toBe(false);
    const { shares } = await batch([server.id('ben'), server.id('cleo')]);
    expect(shares.map(({ to }) => to.username)).toEqual(['ben', 'cleo']);
  });

  it.each([
    ['nothing to send', { url: undefined }, 'MISSING_FIELDS'],
    ['nobody to send to', { toUserId: undefined }, 'MISSING_FIELDS'],
    ['a script', { url: 'javascript:alert(1)' }, 'INVALID_URL'],
    ['a very long link', { url: `https://example.org/${'x'.repeat(9000)}` }, 'INVALID_URL'],
    ['media of somebody else', { url: undefined, mediaId: '0198a1b2-0000-7000-8000-000000000000' }, 'MEDIA_NOT_FOUND'],
    ['no id', { toUserId: 'ben' }, 'INVALID_ID'],
  ])('refuses %s', async (_, body, code) => {
    expect(await codeOf(send('ana', 'ben', body))).toBe(code);
  });

  it('takes a link as long as links may be, once', async () => {
    const url = `https://example.org/?${Array.from({ length: 900 }, (_, i) => `q${i}=${i * 7919}`).join('&')}`.slice(
      0,
      8000,
    );
    const [one, other] = [await send('ana', 'ben', { url }), await send('ana', 'cleo', { url })];
    expect(one.mediaId).toBe(other.mediaId);
  });

  it('sends media on that one has received, but not media one has no part in', async () => {
    const { mediaId } = await send('ana', 'ben');
    expect(await send('ben', 'cleo', { url: undefined, mediaId })).toMatchObject({ mediaId });
    expect(await codeOf(send('dee', 'dee', { url: undefined, mediaId }))).toBe('MEDIA_NOT_FOUND');
  });
});

describe('sending again with the same key', () => {
  it('answers with the first share and sends nothing twice, also twenty times at once', async () => {
    const url = link();
    const once = () => send('ana', 'ben', { url, message: 'one' }, 'key-1');
    const shares = await Promise.all(Array.from({ length: 20 }, once));
    expect(new Set(shares.map(({ id }) => id)).size).toBe(1);
    expect((await inboxOf('ben')).filter(({ media }) => media.url === url)).toHaveLength(1);
  });

  it('refuses another body', async () => {
    const url = link();
    await send('ana', 'ben', { url }, 'key-2');
    expect(await codeOf(send('ana', 'ben', { url: link() }, 'key-2'))).toBe('IDEMPOTENCY_MISMATCH');
    expect(await codeOf(send('ana', 'cleo', { url }, 'key-2'))).toBe('IDEMPOTENCY_MISMATCH');
  });

  it('does not send again what was taken back', async () => {
    const body = { url: link(), message: 'oops' };
    const { id } = await send('ana', 'ben', body, 'key-4');
    await data(server.as('ana').DELETE('/api/v1/shares/{id}', { params: { path: { id } } }));
    expect(await codeOf(send('ana', 'ben', body, 'key-4'))).toBe('SHARE_NOT_FOUND');
    expect((await inboxOf('ben')).some(({ media }) => media.url === body.url)).toBe(false);
    expect((await data(server.as('ana').GET('/api/v1/shares/sent'))).some((share) => share.id === id)).toBe(false);
  });

  it('answers a repetition also when the message was reworded in between', async () => {
    const body = { url: link(), message: 'frist' };
    const { id } = await send('ana', 'ben', body, 'key-5');
    server.clock.advance(1);
    await data(server.as('ana').PATCH('/api/v1/shares/{id}', { params: { path: { id } }, body: { message: 'first' } }));
    expect(await send('ana', 'ben', body, 'key-5')).toMatchObject({ id, message: 'first' });
  });

  it('keeps keys of different people apart', async () => {
    const one = await send('ana', 'ben', {}, 'key-3');
    const other = await send('ben', 'ana', {}, 'key-3');
    expect(one.id).not.toBe(other.id);
  });
});

describe('what becomes of a share', () => {
  it('tells the sender when it was seen and when it was watched', async () => {
    const { id } = await send('ana', 'ben');
    const receipt = () => data(server.as('ana').GET('/api/v1/shares/{id}', { params: { path: { id } } }));
    expect(await receipt()).toMatchObject({ status: 'pending', seenAt: null, watchedAt: null });
    await data(server.as('ben').PATCH('/api/v1/inbox/{id}/read', { params: { path: { id } }, body: {} }));
    expect(await receipt()).toMatchObject({ status: 'pending', seenAt: expect.any(String), watchedAt: null });
    await data(server.as('ben').PATCH('/api/v1/shares/{id}/watched', { params: { path: { id } } }));
    expect(await receipt()).toMatchObject({ status: 'watched', watchedAt: expect.any(String) });
  });

  it('counts as read what was watched, and can be undone', async () => {
    const before = await unreadOf('ben');
    const { id } = await send('ana', 'ben');
    const change = (status: string) =>
      data(server.as('ben').PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status } as never }));
    expect(await unreadOf('ben')).toBe(before + 1);
    expect(await change('watched')).toMatchObject({ status: 'watched', isRead: true });
    expect(await unreadOf('ben')).toBe(before);
    expect(await change('archived')).toMatchObject({ status: 'archived' });
    expect(await change('pending')).toMatchObject({ status: 'pending', isRead: true });
    expect(await codeOf(change('eaten'))).toBe('INVALID_STATUS');
  });

  it('lets the sender put it away for themselves without hiding that it was watched', async () => {
    const { id } = await send('ana', 'ben');
    const path = { params: { path: { id } } };
    const archived = await data(
      server.as('ana').PATCH('/api/v1/shares/{id}', { ...path, body: { status: 'archived' } }),
    );
    expect(archived).toMatchObject({ status: 'archived', archivedBySender: true });
    expect((await inboxOf('ben'))[0]).toMatchObject({ id, status: 'pending' });
    await data(server.as('ben').PATCH('/api/v1/shares/{id}/watched', path));
    expect(await data(server.as('ana').GET('/api/v1/shares/{id}', path))).toMatchObject({ status: 'watched' });
    expect(await codeOf(data(server.as('ana').PATCH('/api/v1/shares/{id}/watched', path)))).toBe('FORBIDDEN');
  });

  it('lets the sender reword it for five minutes', async () => {
    const { id } = await send('ana', 'ben', { message: 'frist' });
    const reword = (name: string, message: string) =>
      data(server.as(name).PATCH('/api/v1/shares/{id}', { params: { path: { id } }, body: { message } }));
    await reword('ana', 'first');
    expect((await inboxOf('ben'))[0]).toMatchObject({ id, message: 'first' });
    expect(await codeOf(reword('ben', 'mine'))).toBe('FORBIDDEN');
    server.clock.advance(301);
    expect(await codeOf(reword('ana', 'late'))).toBe('MESSAGE_TOO_LATE');
  });

  it('changes nothing when a part of the change is refused', async () => {
    const { id } = await send('ana', 'ben', { message: 'before' });
    const change = (status: string) =>
      codeOf(
        data(
          server.as('ana').PATCH('/api/v1/shares/{id}', {
            params: { path: { id } },
            body: { message: 'after', status: status as never },
          }),
        ),
      );
    expect([await change('watched'), await change('eaten')]).toEqual(['FORBIDDEN', 'INVALID_STATUS']);
    expect((await inboxOf('ben'))[0]).toMatchObject({ id, message: 'before' });
  });

  it('is gone from the inbox and the badge when the sender takes it back', async () => {
    const before = await unreadOf('ben');
    const { id } = await send('ana', 'ben');
    await data(server.as('ana').DELETE('/api/v1/shares/{id}', { params: { path: { id } } }));
    expect((await inboxOf('ben')).some((item) => item.id === id)).toBe(false);
    expect(await unreadOf('ben')).toBe(before);
  });

  it('says nothing any more once it was taken back, also when it is reworded at that moment', async () => {
    const { environment, remove } = await temporaryDatabase();
    const own = await startTestServer(environment);
    await own.join('eve');
    const eve = own.as('eve');
    const url = link();
    const ids = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const body = { url, toUserId: own.id('eve') };
        const { id } = await data(eve.POST('/api/v1/shares', { body }));
        const path = { params: { path: { id } } };
        const reword = () => data(eve.PATCH('/api/v1/shares/{id}', { ...path, body: { message: 'still here' } }));
        await Promise.allSettled([reword(), data(eve.DELETE('/api/v1/shares/{id}', path)), reword()]);
        return id;
      }),
    );
    await own.stop();
    const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = environment;
    const database = openDatabase<SharingTables>({ databaseUrl, dataDir });
    const rows = await database.db.selectFrom('shares').select('message').where('id', 'in', ids).execute();
    expect(rows).toEqual(ids.map(() => ({ message: null })));
    await database.close();
    await remove();
  });

  it('can be removed and put back by the recipient; the sender keeps their record', async () => {
    const { id } = await send('ana', 'ben');
    const path = { params: { path: { id } } };
    const before = await unreadOf('ben');
    await data(server.as('ben').DELETE('/api/v1/inbox/{id}', path));
    expect((await inboxOf('ben')).some((item) => item.id === id)).toBe(false);
    expect(await unreadOf('ben')).toBe(before - 1);
    expect(await data(server.as('ana').GET('/api/v1/shares/{id}', path))).toMatchObject({ id, status: 'pending' });
    await data(server.as('ben').POST('/api/v1/inbox/{id}/restore', path));
    expect((await inboxOf('ben'))[0]).toMatchObject({ id });
    expect(await unreadOf('ben')).toBe(before);
  });

  it('stays in the archive when it is put back without having been removed', async () => {
    const { id } = await send('ana', 'ben');
    const path = { params: { path: { id } } };
    await data(server.as('ben').PATCH('/api/v1/inbox/{id}', { ...path, body: { status: 'archived' } }));
    expect(await data(server.as('ben').POST('/api/v1/inbox/{id}/restore', path))).toMatchObject({ status: 'archived' });
  });

  it('stays in the archive when it is put there while it is put back', async () => {
    const ben = server.as('ben');
    for (let n = 0; n < 10; n += 1) {
      const { id } = await send('ana', 'ben');
      const path = { params: { path: { id } } };
      const archive = () => data(ben.PATCH('/api/v1/inbox/{id}', { ...path, body: { status: 'archived' } }));
      const restore = () => data(ben.POST('/api/v1/inbox/{id}/restore', path));
      await Promise.all([restore(), restore(), archive(), restore(), restore()]);
      expect(await data(ben.GET('/api/v1/inbox/{id}', path))).toMatchObject({ status: 'archived' });
    }
  });

  it('is nobody else’s business', async () => {
    const { id } = await send('ana', 'ben');
    const path = { params: { path: { id } } };
    for (const name of ['cleo', 'dee']) {
      expect(await codeOf(data(server.as(name).GET('/api/v1/shares/{id}', path)))).toBe('SHARE_NOT_FOUND');
      expect(await codeOf(data(server.as(name).PATCH('/api/v1/shares/{id}/watched', path)))).toBe('SHARE_NOT_FOUND');
      expect(await codeOf(data(server.as(name).DELETE('/api/v1/inbox/{id}', path)))).toBe('SHARE_NOT_FOUND');
    }
    expect(await codeOf(data(server.as('ana').DELETE('/api/v1/inbox/{id}', path)))).toBe('SHARE_NOT_FOUND');
  });
});

describe('lists', () => {
  it('pages through the inbox, newest first, without a gap or a repetition', async () => {
    await server.join('eve');
    const sent: string[] = [];
    for (let i = 0; i < 7; i += 1) sent.unshift((await send('eve', 'eve')).id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: 3, ...(cursor === undefined ? {} : { cursor }) };
      const page = await answer(server.as('eve').GET('/api/v1/inbox', { params: { query } }));
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.pagination.cursor;
      expect(page.pagination).toMatchObject({ hasNext: cursor !== undefined });
    } while (cursor !== undefined);
    expect(seen).toEqual(sent);
    const sentPages = await answer(
      server.as('eve').GET('/api/v1/shares/sent', { params: { query: { limit: 3, page: 2 } } }),
    );
    expect(sentPages.data.map(({ id }) => id)).toEqual(sent.slice(3, 6));
    expect(sentPages.pagination.total).toBe(7);
  });

  it('refuses a cursor of its own making', async () => {
    expect(await codeOf(data(server.as('ana').GET('/api/v1/inbox', { params: { query: { cursor: 'abc' } } })))).toBe(
      'INVALID_CURSOR',
    );
  });

  it('filters by what was asked for', async () => {
    await server.join('fay');
    await send('fay', 'fay', { url: 'https://youtu.be/aqz-KE-bpKQ', page: { title: 'Kräne in Zürich', duration: 60 } });
    await send('fay', 'fay', {
      url: 'https://example.org/long',
      page: { title: 'Long', duration: 6000 },
      message: '100% true',
    });
    const find = async (query: object) =>
      (await data(server.as('fay').GET('/api/v1/inbox', { params: { query } }))).map(({ media }) => media.title);
    expect(await find({ platform: 'youtube' })).toEqual(['Kräne in Zürich']);
    expect(await find({ kind: 'article' })).toEqual(['Long']);
    expect(await find({ maxDuration: 100 })).toEqual(['Kräne in Zürich']);
    expect(await find({ q: 'zurich' })).toEqual(['Kräne in Zürich']);
    expect(await find({ q: '100%' })).toEqual(['Long']);
    expect(await find({ q: '1%0' })).toEqual([]);
    expect(await find({ unread: 'true', status: 'watched' })).toEqual([]);
    expect(await find({ after: '2100-01-01T00:00:00Z' })).toEqual([]);
  });

  it('says 304 until something changes', async () => {
    const get = (etag?: string) =>
      server.request('/api/v1/inbox', {
        headers: {
          authorization: `Bearer ${server.tokens('ben').accessToken}`,
          ...(etag === undefined ? {} : { 'if-none-match': etag }),
        },
      });
    const first = await get();
    const etag = first.headers.get('etag') ?? '';
    expect((await get(etag)).status).toBe(304);
    expect((await get(`W/${etag}`)).status).toBe(304);
    await send('ana', 'ben');
    expect((await get(etag)).status).toBe(200);
  });
});

describe('the counts', () => {
  it('stay what counting would give, whatever happens in whatever order', async () => {
    await server.join('gus', 'hal');
    await server.befriend('gus', 'hal');
    const ids: string[] = [];
    for (let i = 0; i < 8; i += 1) ids.push((await send('gus', 'hal')).id);
    const hal = server.as('hal');
    const returnsAt = new Date(server.clock.ms() + 3_600_000).toISOString();
    const acts = [
      (id: string) => hal.PATCH('/api/v1/inbox/{id}/read', { params: { path: { id } }, body: { read: true } }),
      (id: string) => hal.PATCH('/api/v1/inbox/{id}/read', { params: { path: { id } }, body: { read: false } }),
      (id: string) => hal.PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status: 'watched' } }),
      (id: string) => hal.PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status: 'archived' } }),
      (id: string) => hal.PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status: 'pending' } }),
      (id: string) =>
        hal.PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status: 'later', returnsAt } }),
      (id: string) => hal.DELETE('/api/v1/inbox/{id}', { params: { path: { id } } }),
      (id: string) => hal.POST('/api/v1/inbox/{id}/restore', { params: { path: { id } } }),
      () => hal.POST('/api/v1/inbox/read', { body: { upTo: server.clock.now() } }),
    ];
    let seed = 7;
    const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    await Promise.all(
      Array.from({ length: 120 }, async () => acts[random(acts.length)]?.(ids[random(ids.length)] ?? '')),
    );
    const gus = server.as('gus');
    await data(gus.DELETE('/api/v1/shares/{id}', { params: { path: { id: ids[0] ?? '' } } }));
    const all = await data(hal.GET('/api/v1/inbox', { params: { query: { status: 'all', limit: 100 } } }));
    const stats = await data(hal.GET('/api/v1/inbox/stats'));
    const open = all.filter(({ status }) => status === 'pending' || status === 'watched');
    expect(stats).toMatchObject({
      unread: open.filter(({ isRead }) => !isRead).length,
      pending: open.filter(({ status }) => status === 'pending').length,
      watched: open.filter(({ status }) => status === 'watched').length,
      archived: all.filter(({ status }) => status === 'archived').length,
      later: all.filter(({ status }) => status === 'later').length,
      total: all.length,
    });
  });
});
