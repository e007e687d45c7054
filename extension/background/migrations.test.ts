import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { local, type Local, SCHEMA_VERSION } from '../settings.ts';
import { fakeServer, ok } from '../test/fake-server.ts';
import { inboxItem, person, stubBrowser, syncOf } from '../test/stubs.ts';
import { badgeOf } from './badge.ts';
import { migrate } from './migrations.ts';
import { sync } from './sync.ts';

const ana = person('Ana Bell');
const item = inboxItem();
const { picture: _, ...mediaOfBefore } = item.media;

/** What the first version kept, letter by letter. */
const versionOne = (server = 'https://watch.example.org') => ({
  version: 1,
  account: { server, user: ana, refreshToken: 'refresh-1' },
  cache: { etag: '"old"', sync: syncOf(ana, { unread: 1, inbox: [{ ...item, media: mediaOfBefore } as typeof item] }), at: 5 },
  outbox: [
    { id: 'a', work: { do: 'read', itemId: item.id, read: true }, queuedAt: 1, notBefore: 0, tries: 0, wasTried: false, isUndone: false, failure: null },
  ],
  preferences: { defaultFriend: ana.id, badge: 'dot', theme: 'dark', closeAfterSend: true },
  lastServer: server,
}); // prettier-ignore

const onDisk = () => fakeBrowser.storage.local.get(null);

beforeEach(() => {
  fakeBrowser.reset();
  stubBrowser();
});

it('finds a profile of the first version usable: nothing chosen is lost, and what came later has its default', async () => {
  await fakeBrowser.storage.local.set(versionOne());
  await migrate();
  const kept = await local.readAll();
  expect(kept).toMatchObject({
    version: SCHEMA_VERSION,
    account: { user: { displayName: 'Ana Bell' }, refreshToken: 'refresh-1' },
    outbox: [{ id: 'a' }],
    preferences: { defaultFriend: ana.id, badge: 'dot', theme: 'dark', closeAfterSend: true, toolbarClick: 'inbox' },
    noticing: { isOn: true, then: 'mark', watchedFrom: 0.9 },
    reports: {},
    declined: [],
    alertsOn: false,
  });
  expect(kept.cache).toMatchObject({ etag: null, at: 5, sync: { inbox: [{ id: item.id, media: { picture: null } }] } });
  const badge = badgeOf({ ...kept, outbox: [], tickUntil: 0, now: 10 });
  expect(badge).toMatchObject({ text: '•' });
});

it('works on with the server from there, which is asked for all of it anew', async () => {
  const path = `PATCH /api/v1/inbox/${item.id}`;
  const server = await fakeServer({
    'POST /api/v1/auth/refresh': () => ok({ user: ana, accessToken: 'a', refreshToken: 'b', expiresIn: 900 }),
    'GET /api/v1/sync': () => ok(syncOf(ana, { inbox: [{ ...item, isRead: true }] }), { etag: '"new"' }),
    [path]: () => ok({ ...item, isRead: true }),
  });
  await fakeBrowser.storage.local.set(versionOne(server.address));
  await migrate();
  await sync();
  const { cache, outbox } = await local.read('cache', 'outbox');
  expect({ etag: cache?.etag, inbox: cache?.sync.inbox, outbox }).toMatchObject({
    etag: '"new"',
    inbox: [{ isRead: true }],
    outbox: [],
  });
  expect(server.to('GET', '/api/v1/sync')[0]?.headers).not.toHaveProperty('if-none-match');
  await server.close();
});

it('gives preferences of before their defaults also where nothing was migrated yet, and to those who watch', async () => {
  await fakeBrowser.storage.local.set(versionOne());
  expect((await local.read('preferences')).preferences).toMatchObject({ badge: 'dot', toolbarClick: 'inbox' });
  const seen: Partial<Local>[] = [];
  local.watch((items) => seen.push(items));
  await fakeBrowser.storage.local.set({ preferences: { ...versionOne().preferences, badge: 'off' } });
  expect(seen).toMatchObject([{ preferences: { badge: 'off', toolbarClick: 'inbox' } }]);
});

it('does nothing twice, and marks a new profile as of this version', async () => {
  await migrate();
  expect(await onDisk()).toEqual({ version: SCHEMA_VERSION });
  await fakeBrowser.storage.local.set(versionOne());
  await migrate();
  const once = await onDisk();
  await migrate();
  expect(await onDisk()).toEqual(once);
});

it('takes nothing from what a newer version stored', async () => {
  const newer = { version: SCHEMA_VERSION + 1, preferences: { badge: 'dot', colour: 'red' }, laterOn: 1 };
  await fakeBrowser.storage.local.set(newer);
  await migrate();
  expect(await onDisk()).toEqual(newer);
});
