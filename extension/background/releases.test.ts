import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Share, Sync, TokenPair } from '#shared/client.ts';
import { clientOf } from '../client-of.ts';
import { checkServer } from '../connect/check-server.ts';
import { finishPairing, startPairing } from '../connect/pairing.ts';
import { shown } from '../inbox.ts';
import { local, session } from '../settings.ts';
import type { fakeServer } from '../test/fake-server.ts';
import { releases } from '../test/released.ts';
import { stubBrowser } from '../test/stubs.ts';
import { answerTo } from './answers.ts';
import { known } from './known.ts';
import { sync } from './sync.ts';

/** Stores bring a new extension to everybody; servers are brought up to date by whoever runs them, when they come to it. */

describe.each(releases)('with the server of $release the extension', ({ answered, start }) => {
  const before = answered('GET /api/v1/sync') as Sync;
  let server: Awaited<ReturnType<typeof fakeServer>>;
  let menu: ReturnType<typeof stubBrowser>;

  beforeEach(async () => {
    fakeBrowser.reset();
    menu = stubBrowser();
    server = await start();
    const pair = answered('POST /api/v1/auth/refresh') as TokenPair;
    await answerTo({ type: 'connected', server: server.address, pair });
  });
  afterEach(() => server.close());

  const item = () => before.inbox[0]?.id ?? '';
  const mark = async (what: object) => {
    await answerTo({ type: 'mark', id: crypto.randomUUID(), mark: what as never });
    await sync();
  };

  it('can be connected', async () => {
    const signal = AbortSignal.timeout(20_000);
    expect(await checkServer(server.address, signal)).toBeUndefined();
    const pairing = await startPairing(clientOf(server.address), 'Chrome on Linux');
    expect(pairing.userCode).toMatch(/^\w{4}-\w{4}$/);
    const pair = await finishPairing(clientOf(server.address), { ...pairing, interval: 0 }, signal);
    expect(pair.user.displayName).toBe('Ana');
  });

  it('knows the inbox, the friends and what is unread', async () => {
    const { cache, outbox } = await local.read('cache', 'outbox');
    expect(shown(cache, outbox)).toMatchObject({ unread: before.unread, friends: before.friends });
    expect(shown(cache, outbox)?.inbox.map(({ media }) => media.title)).toContain('A film');
    expect(await fakeBrowser.action.getBadgeText({})).toBe(String(before.unread));
    expect(menu.map(({ title }) => title)).toContain('Ben');
    expect(await session.read('connection')).toMatchObject({ connection: { problem: null } });
  });

  it('sends, says it better, and takes it back', async () => {
    const target = { url: 'https://example.org/new', title: 'New', page: {} };
    const toUserIds = before.friends.map(({ user }) => user.id);
    await answerTo({ type: 'send', id: 'click-1', target, toUserIds, message: 'frist' });
    await sync();
    const { sent } = await session.read('sent');
    expect(sent).toMatchObject([{ id: 'click-1', shareIds: [expect.any(String)] }]);
    await answerTo({ type: 'reword', id: 'click-1', message: 'first', title: 'New', names: ['Ben'] });
    await answerTo({ type: 'undo', id: 'click-1' });
    await sync();
    expect(server.seen.map(({ method }) => method)).toEqual(expect.arrayContaining(['PATCH', 'DELETE']));
    expect(await local.read('outbox')).toEqual({ outbox: [] });
  });

  it.each([
    { do: 'read', read: true },
    { do: 'status', status: 'watched' },
    { do: 'remove' },
    { do: 'read-all', upTo: '2020-01-01T00:00:00.000Z' },
  ])('marks as it is asked to: $do', async (what) => {
    await mark({ ...what, itemId: item() });
    const asked = what.do === 'read-all' ? [] : server.seen.filter(({ path }) => path.includes(item()));
    expect(asked).toHaveLength(what.do === 'read-all' ? 0 : 1);
    expect((await local.read('outbox')).outbox.filter(({ failure }) => failure !== null)).toEqual([]);
  });

  it('tells what was watched', async () => {
    const report = {
      position: 30,
      duration: 600,
      covered: [[0, 30] as [number, number]],
      at: '2026-01-01T00:00:00.000Z',
    };
    await local.write({ reports: { [item()]: report } });
    await sync();
    expect(await local.read('reports')).toEqual({ reports: {} });
  });

  it('knows to whom a page was sent, what one was told, and makes an invitation', async () => {
    const [share] = answered('GET /api/v1/shares/sent') as Share[];
    const { sentTo, latest } = await known(share?.url ?? '');
    expect([...sentTo.map(({ name }) => name), ...(latest?.names ?? [])]).toEqual(['Ben']);
    expect(await answerTo({ type: 'told' })).toMatchObject({ told: [{ kind: 'share', titles: ['A film'] }, {}, {}] });
    expect(await answerTo({ type: 'invite' })).toMatchObject({ url: expect.stringContaining('/invite') as string });
  });
});
