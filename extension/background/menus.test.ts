import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { local } from '../settings.ts';
import { friend, person, signedInAt, stubBrowser, syncOf } from '../test/stubs.ts';
import { choiceOf, menuOf, syncMenus } from './menus.ts';

let menu: ReturnType<typeof stubBrowser>;
const account = { server: 'https://watch.example.org', user: person('Ana'), refreshToken: 'r' };
const titles = (...names: string[]) =>
  menuOf(
    account,
    names.map((name) => friend(name)),
  )
    .filter(({ id }) => id.startsWith('to:'))
    .map(({ title }) => title);

beforeEach(() => {
  fakeBrowser.reset();
  menu = stubBrowser();
});

describe('the menu', () => {
  it('offers to connect, and nothing else, while nobody is signed in or the session has ended', () => {
    expect(menuOf(null, []).map(({ id }) => id)).toEqual(['connect']);
    expect(menuOf({ ...account, refreshToken: null }, [friend('Bo')]).map(({ id }) => id)).toEqual(['connect']);
  });

  it('is one entry for somebody without friends', () => {
    const onPage = menuOf(account, []).filter(({ contexts }) => contexts?.includes('page'));
    expect(onPage.map(({ id }) => id)).toEqual(['choose']);
  });

  it('opens the inbox where a click on the button does something else', () => {
    const onButton = (click: 'inbox' | 'send') =>
      menuOf(account, [], click).flatMap(({ id, contexts }) => (contexts?.includes('action') ? [id] : []));
    expect(onButton('inbox')).toEqual(['dashboard', 'mark-all-seen']);
    expect(onButton('send')).toEqual(['inbox', 'dashboard', 'mark-all-seen']);
  });

  it('pauses alerts where there are any, and ends that while they are paused', () => {
    const onButton = (alerts: 'off' | 'on' | 'paused') =>
      menuOf(account, [], 'inbox', alerts).flatMap(({ id }) => (id.startsWith('pause') ? [id] : []));
    expect(onButton('off')).toEqual([]);
    expect(onButton('on')).toEqual(['pause', 'pause-hour', 'pause-tomorrow']);
    expect(onButton('paused')).toEqual(['pause-end']);
  });

  it('is one parent with at most eight friends, in the server’s order', () => {
    const names = ['Mia', 'Jonas', 'Aylin', 'Tom', 'Priya', 'Sam', 'Lea', 'Kim', 'Ninth'];
    expect(titles(...names)).toEqual(names.slice(0, 8));
    const onPage = menuOf(
      account,
      names.map((name) => friend(name)),
    ).filter(({ contexts }) => contexts?.includes('page'));
    expect(onPage.filter(({ parentId }) => parentId === undefined).map(({ id }) => id)).toEqual(['send']);
    expect(onPage.slice(-3).map(({ id }) => id)).toEqual(['line', 'choose', 'save']);
  });

  it('says the whole name where two share the first', () => {
    expect(titles('Mia Wong', 'Mia Berg', 'Tom Hale')).toEqual(['Mia Wong', 'Mia Berg', 'Tom']);
  });

  it('calls friends as their friend calls them', () => {
    const items = menuOf(account, [{ ...friend('Mia Wong'), nickname: 'Little Sister' }, friend('Mia Berg')]);
    expect(items.flatMap(({ id, title }) => (id.startsWith('to:') ? title : []))).toEqual(['Little', 'Mia']);
  });

  it('shows a name as it is written', () => {
    expect(titles('R&D', '%s')).toEqual(['R&&D', '%\u200Bs']);
  });

  it('knows whom an entry means', () => {
    expect(choiceOf('to:abc')).toEqual({ toUserId: 'abc' });
    expect(choiceOf('save')).toBe('save');
  });
});

describe('syncMenus', () => {
  it('never makes an entry twice, however often and fast it is asked', async () => {
    await signedInAt('https://watch.example.org');
    await Promise.all([syncMenus({ anew: true }), syncMenus(), syncMenus({ anew: true }), syncMenus()]);
    expect(new Set(menu.map(({ id }) => id)).size).toBe(menu.length);
    expect(menu.length).toBeGreaterThan(0);
  });

  it('builds again when a friend has come, and leaves the menu alone otherwise', async () => {
    const { user } = await signedInAt('https://watch.example.org');
    await syncMenus();
    await local.write({ cache: { etag: null, sync: syncOf(user, { friends: [friend('Bo')] }), at: 0 } });
    await syncMenus();
    await syncMenus();
    expect(fakeBrowser.contextMenus.removeAll).toHaveBeenCalledTimes(2);
    expect(menu.some(({ title }) => title === 'Bo')).toBe(true);
  });
});
