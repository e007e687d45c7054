import { beforeEach, expect, it, vi } from 'vitest';
import type browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { local, session } from '../settings.ts';
import { friend, signedInAt, stubBrowser, syncOf } from '../test/stubs.ts';
import { openShare, quickSend, sendNow } from './send.ts';

vi.mock('./sync.ts', () => ({ sync: () => Promise.resolve() }));

const tab = { id: 1, url: 'https://example.org/a', title: 'A', incognito: false } as browser.Tabs.Tab;
const mia = friend('Mia', '2026-02-01T00:00:00.000Z');
const jonas = friend('Jonas', '2026-02-03T00:00:00.000Z');
const lea = friend('Lea');

const sends = async () =>
  (await local.read('outbox')).outbox.flatMap(({ work }) => (work.do === 'send' ? [work.share] : []));
const wanted = async () => (await session.read('wanted')).wanted;

beforeEach(async () => {
  fakeBrowser.reset();
  stubBrowser();
  const { user } = await signedInAt('https://watch.example.org');
  await local.write({ cache: { etag: null, sync: syncOf(user, { friends: [lea, mia, jonas] }), at: 0 } });
});

it('sends the page to the friend that was set, and says so on the badge', async () => {
  const { preferences } = await local.read('preferences');
  await local.write({ preferences: { ...preferences, defaultFriend: mia.user.id } });
  await quickSend(tab);
  expect(await sends()).toMatchObject([{ url: tab.url, toUserIds: [mia.user.id], message: null }]);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('✓');
});

it('sends to whoever was written to last when nobody was set', async () => {
  await quickSend(tab);
  expect(await sends()).toMatchObject([{ toUserIds: [jonas.user.id] }]);
});

it('asks whom to send to when nobody was ever sent anything', async () => {
  const { account } = await local.read('account');
  await local.write({ cache: { etag: null, sync: syncOf(account!.user, { friends: [lea] }), at: 0 } });
  await quickSend(tab);
  expect(await sends()).toEqual([]);
  expect(await wanted()).toMatchObject({ target: null });
  expect(fakeBrowser.action.openPopup).toHaveBeenCalledOnce();
});

it('sends nothing from a private window, but opens the popup that says why', async () => {
  await sendNow({ ...tab, incognito: true }, mia.user.id, {
    target: { url: 'https://example.org/b', title: 'B', page: {} },
  });
  expect(await sends()).toEqual([]);
  expect(fakeBrowser.action.openPopup).toHaveBeenCalledOnce();
});

it('is on disk before the page is looked at, and takes what the look finds', async () => {
  let onDisk: unknown;
  await sendNow(tab, mia.user.id, {}, async () => {
    onDisk = await sends();
    return { target: { url: 'https://example.org/a', title: 'A better title', page: { title: 'A better title' } } };
  });
  expect(onDisk).toMatchObject([{ url: tab.url, page: {} }]);
  expect(await sends()).toMatchObject([{ url: tab.url, page: { title: 'A better title' } }]);
});

it('puts selected text into the message', async () => {
  await sendNow(tab, mia.user.id, { quote: '“this”' });
  expect(await sends()).toMatchObject([{ message: '“this”' }]);
});

it('opens the popup in the very turn of the click', () => {
  void openShare();
  expect(fakeBrowser.action.openPopup).toHaveBeenCalledOnce();
});
