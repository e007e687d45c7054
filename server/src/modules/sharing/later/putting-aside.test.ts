import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, data } from '#shared/client.ts';
import { codeOf, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { Problem } from '../../../kernel/problem.ts';
import { createInbox } from '../inbox.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

let server: TestServer;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  server = await startTestServer({ JWT_EXPIRES_IN: '90d' });
  await server.join('ana', 'ben');
  await server.befriend('ana', 'ben');
});
afterEach(async () => {
  await server.stop();
  vi.useRealTimers();
});

let sent = 0;
async function send(from = 'ana', to = 'ben'): Promise<string> {
  const url = `https://example.org/film/${(sent += 1)}`;
  return (await data(server.as(from).POST('/api/v1/shares', { body: { url, toUserId: server.id(to) } }))).id;
}
const item = (id: string) => ({ params: { path: { id } } });
const inHours = (hours: number) => new Date(server.clock.ms() + hours * HOUR * 1000).toISOString();
const change = (id: string, body: object) => data(server.as('ben').PATCH('/api/v1/inbox/{id}', { ...item(id), body }));
const putAside = (id: string, hours = 2) => change(id, { status: 'later', returnsAt: inHours(hours) });
const read = (id: string) => data(server.as('ben').PATCH('/api/v1/inbox/{id}/read', { ...item(id), body: {} }));
const inbox = (query: object = {}) => data(server.as('ben').GET('/api/v1/inbox', { params: { query } }));
/** Page after page, as far as there are any. */
async function pagesOf(query: object) {
  const pages: { id: string }[][] = [];
  let cursor: string | undefined;
  do {
    const asked = { ...query, ...(cursor !== undefined && { cursor }) };
    const page = await answer(server.as('ben').GET('/api/v1/inbox', { params: { query: asked } }));
    pages.push(page.data);
    ({ cursor } = page.pagination);
  } while (cursor !== undefined);
  return pages;
}
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id);
const sync = () => data(server.as('ben').GET('/api/v1/sync'));
const stats = () => data(server.as('ben').GET('/api/v1/inbox/stats'));
const receipt = (id: string) => data(server.as('ana').GET('/api/v1/shares/{id}', item(id)));
const one = (id: string) => data(server.as('ben').GET('/api/v1/inbox/{id}', item(id)));

/** So many hours on, and the server has looked whether anything is due. */
async function pass(hours: number): Promise<void> {
  server.clock.advance(hours * HOUR);
  await vi.advanceTimersByTimeAsync(5000);
}
const isBack = (id: string) => expect.poll(async () => (await one(id)).status).toBe('pending');

describe('what is put aside', () => {
  it('leaves the inbox and its badge, and is found where it is', async () => {
    const [kept, put] = [await send(), await send()];
    const until = inHours(2);
    expect(await change(put, { status: 'later', returnsAt: until })).toMatchObject({
      status: 'later',
      returnsAt: until,
      isRead: false,
    });
    expect(idsOf(await inbox())).toEqual([kept]);
    expect(await sync()).toMatchObject({ unread: 1, inbox: [{ id: kept }] });
    const page = await answer(server.as('ben').GET('/api/v1/inbox', { params: { query: { status: 'later' } } }));
    expect(page).toMatchObject({ data: [{ id: put }], pagination: { total: 1 } });
    expect(idsOf(await inbox({ q: 'is:later' }))).toEqual([put]);
    expect(idsOf(await inbox({ status: 'all' }))).toEqual([put, kept]);
    expect(await stats()).toMatchObject({ unread: 1, pending: 1, later: 1, total: 2 });
    expect(await data(server.as('ben').GET('/api/v1/inbox/next'))).toMatchObject({ id: kept });
  });

  it('is listed as it comes back, soonest first, without a gap or a repetition', async () => {
    const ids: string[] = [];
    for (const hours of [5, 1, 3, 4, 2]) {
      const id = await send();
      await putAside(id, hours);
      ids[hours - 1] = id;
    }
    const together = [await send(), await send()];
    const returnsAt = inHours(6);
    for (const id of together) await change(id, { status: 'later', returnsAt });
    const pages = await pagesOf({ status: 'later', limit: 2 });
    expect(pages.map(idsOf)).toEqual([ids.slice(0, 2), ids.slice(2, 4), [ids[4], together[1]], [together[0]]]);
    expect(await pagesOf({ status: 'later', limit: 2, q: 'is:later' })).toHaveLength(4);
    expect(idsOf(await inbox({ status: 'later', from: server.id('ana') }))).toEqual([...ids, ...together.toReversed()]);
    const { pagination } = await answer(server.as('ben').GET('/api/v1/inbox', { params: { query: { status: 'all', limit: 2 } } })); // prettier-ignore
    expect(await codeOf(inbox({ status: 'later', cursor: pagination.cursor }))).toBe('INVALID_CURSOR');
  });

  it('comes back by itself when its moment has come, as unread, and not before', async () => {
    const id = await send();
    await read(id);
    await putAside(id, 2);
    await pass(1.9);
    expect(await one(id)).toMatchObject({ status: 'later', isRead: true });
    const { latestAt } = await sync();
    await pass(0.2);
    await isBack(id);
    expect(await one(id)).toMatchObject({ isRead: false, readAt: null, returnsAt: expect.any(String) });
    const after = await sync();
    expect(after).toMatchObject({ unread: 1, inbox: [{ id }], returned: [{ id }] });
    expect(after.latestAt).not.toBe(latestAt);
    expect(await stats()).toMatchObject({ unread: 1, pending: 1, later: 0, total: 1 });
  });

  it('comes back, much of it at one moment', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 120; n += 1) ids.push(await send());
    const returnsAt = inHours(2);
    await Promise.all(ids.map((id) => change(id, { status: 'later', returnsAt })));
    expect(await stats()).toMatchObject({ unread: 0, later: 120 });
    await pass(2);
    await expect.poll(stats).toMatchObject({ unread: 120, pending: 120, later: 0 });
    expect(idsOf(await inbox({ limit: 100 }))).toEqual(ids.toReversed().slice(0, 100));
  });

  it('is told of, once it is back, however much came since', async () => {
    const id = await send();
    await putAside(id, 2);
    for (let n = 0; n < 51; n += 1) await send();
    await pass(2);
    await isBack(id);
    const { inbox: newest, returned } = await sync();
    expect(idsOf(newest)).not.toContain(id);
    expect(returned).toMatchObject([{ id, isRead: false }]);
    await change(id, { status: 'archived' });
    expect((await sync()).returned).toBeUndefined();
  });

  it('stays unread when everything up to a moment before it came back is marked read', async () => {
    const [other, id] = [await send(), await send()];
    await putAside(id, 2);
    const upTo = inHours(1);
    await pass(2);
    await isBack(id);
    const markRead = (body: { upTo: string }) => data(server.as('ben').POST('/api/v1/inbox/read', { body }));
    expect(await markRead({ upTo })).toEqual({ read: 1, unread: 1 });
    expect([await one(other), await one(id)]).toMatchObject([{ isRead: true }, { isRead: false }]);
    expect(await markRead({ upTo: inHours(0) })).toEqual({ read: 1, unread: 0 });
  });

  it('can be brought back at once, as it was', async () => {
    const [unread, seen] = [await send(), await send()];
    await read(seen);
    for (const id of [unread, seen]) {
      await putAside(id);
      expect(await change(id, { status: 'pending' })).toMatchObject({ status: 'pending', returnsAt: null });
    }
    expect((await inbox()).map(({ isRead }) => isRead)).toEqual([true, false]);
    await pass(3);
    expect(await sync()).toMatchObject({ unread: 1 });
    expect((await sync()).returned).toBeUndefined();
  });

  it('comes back when somebody has said last', async () => {
    const id = await send();
    await putAside(id, 2);
    await putAside(id, 48);
    await pass(3);
    expect(await one(id)).toMatchObject({ status: 'later' });
    await pass(46);
    await isBack(id);
  });

  it.each([
    ['watched', { status: 'watched' }, 'watched'],
    ['archived', { status: 'archived' }, 'archived'],
    [
      'watched to the end elsewhere',
      { progress: { position: 99, duration: 100, covered: [[0, 99]], watchedFrom: 0.9 } },
      'watched',
    ],
  ])('does not come back when it was %s meanwhile', async (_, body, status) => {
    const id = await send();
    await putAside(id);
    await change(id, body);
    await pass(3);
    expect(await one(id)).toMatchObject({ status, isRead: true });
    expect(await sync()).toMatchObject({ unread: 0 });
  });

  it('stays removed, and is restored into the inbox', async () => {
    const id = await send();
    await putAside(id);
    await data(server.as('ben').DELETE('/api/v1/inbox/{id}', item(id)));
    await pass(3);
    expect(await codeOf(one(id))).toBe('SHARE_NOT_FOUND');
    await data(server.as('ben').POST('/api/v1/inbox/{id}/restore', item(id)));
    expect(await one(id)).toMatchObject({ status: 'pending', returnsAt: null });
  });

  it('stays put aside when it is restored without having been removed', async () => {
    const id = await send();
    await putAside(id);
    const restored = await data(server.as('ben').POST('/api/v1/inbox/{id}/restore', item(id)));
    expect(restored).toMatchObject({ status: 'later' });
  });

  it('is gone when its sender takes it back', async () => {
    const id = await send();
    await putAside(id);
    await data(server.as('ana').DELETE('/api/v1/shares/{id}', item(id)));
    await pass(3);
    expect(await stats()).toMatchObject({ unread: 0, later: 0, total: 0 });
  });

  it('is nothing to its sender: what they were told stays as it was, before and after', async () => {
    const [untouched, seen] = [await send(), await send()];
    await read(seen);
    const before = [await receipt(untouched), await receipt(seen)];
    for (const id of [untouched, seen]) await putAside(id);
    expect([await receipt(untouched), await receipt(seen)]).toEqual(before);
    await pass(2);
    for (const id of [untouched, seen]) await isBack(id);
    expect([await receipt(untouched), await receipt(seen)]).toEqual(before);
    await read(seen);
    expect((await receipt(seen)).seenAt).toBe(before[1]?.seenAt);
    const query = { q: 'is:later' };
    expect(await codeOf(data(server.as('ana').GET('/api/v1/shares/sent', { params: { query } })))).toBe(
      'INVALID_SEARCH',
    );
  });

  it('waits, as far as shares are concerned', async () => {
    const id = await send();
    await putAside(id);
    const received = await data(
      server.as('ben').GET('/api/v1/shares/received', { params: { query: { status: 'pending' } } }),
    );
    expect(received).toMatchObject([{ id, status: 'pending' }]);
    expect(await data(server.as('ben').GET('/api/v1/shares/stats'))).toMatchObject({
      received: { pending: 1, total: 1 },
    });
    const asShare = server.as('ben').PATCH('/api/v1/shares/{id}', { ...item(id), body: { status: 'later' as never } });
    expect(await codeOf(data(asShare))).toBe('INVALID_STATUS');
  });

  it.each([
    ['no moment', undefined],
    ['a moment that has passed', -1],
    ['one after more than a year', 400 * 24],
  ])('needs a moment to come: %s is refused', async (_, hours) => {
    const id = await send();
    const body = { status: 'later', ...(hours !== undefined && { returnsAt: inHours(hours) }) };
    expect(await codeOf(change(id, body))).toBe('INVALID_RETURN');
    expect(await one(id)).toMatchObject({ status: 'pending', returnsAt: null });
  });

  it('is tried again when the database could take nothing just then', async () => {
    const refuse = () => Promise.reject(new Problem('NOT_READY'));
    const inbox = createInbox({ write: refuse } as never);
    await expect(inbox.bringBack('ben', 'id')).rejects.toThrow(Problem);
  });

  it('comes back although the server was off when its moment came', async () => {
    const id = await send();
    await putAside(id, 30 * 24);
    server.clock.advance(31 * DAY);
    await vi.advanceTimersByTimeAsync(5000);
    await isBack(id);
  });
});
