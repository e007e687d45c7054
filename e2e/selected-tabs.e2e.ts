import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { allowedExtension } from './allowed-extension.ts';
import { startFixtureSite, type FixtureSite } from './fixture-site.ts';
import { flaws } from './flaws.ts';
import { befriend, connect, member, type Member } from './people.ts';
import { openProfile, type Profile } from './profile.ts';
import { startServer, type RunningServer } from './server.ts';

/** Several tabs are selected, and all of them are sent at once. */

declare const chrome: {
  tabs: {
    query(what: object): Promise<{ active: boolean; url?: string }[]>;
    highlight(which: { tabs: number[] }): Promise<unknown>;
  };
  storage: {
    local: { set(items: object): Promise<void>; get(key: string): Promise<{ outbox: { isUndone: boolean }[] }> };
  };
};

let server: RunningServer;
let site: FixtureSite;
let extension: ReturnType<typeof allowedExtension>;
let profile: Profile;
let popup: Page;
let ana: Member;

beforeAll(async () => {
  extension = allowedExtension({ permissions: ['tabs'] });
  [server, site, profile] = await Promise.all([
    startServer(),
    startFixtureSite(),
    openProfile({ extension: extension.path }),
  ]);
  ana = await member(server.address, 'ana');
  await befriend(ana, await member(server.address, 'ben'));
  await connect(profile, server.address, { username: 'ben' });
  for (const url of [`${site.page}?one`, `${site.page}?two`, 'chrome://version']) {
    await (await profile.context.newPage()).goto(url);
  }
  popup = await profile.open('popup.html');
});
afterAll(async () => {
  await profile?.close();
  await Promise.all([server?.stop(), site?.stop()]);
  extension?.remove();
});

const inbox = async () => (await data(ana.client.GET('/api/v1/inbox'))).map(({ media }) => media.url);
const select = (urls: string[]) =>
  popup.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    const own = tabs.findIndex(({ active }) => active);
    const others = wanted.map((url) => tabs.findIndex((tab) => tab.url === url));
    await chrome.tabs.highlight({ tabs: [own, ...others] });
  }, urls);

async function chooseAll(): Promise<void> {
  await select([`${site.page}?one`, `${site.page}?two`, 'chrome://version/']);
  await popup.reload();
  await popup.getByRole('tab', { name: 'Share' }).click();
  await popup.getByLabel('Link').fill(site.linked);
  await popup.getByRole('button', { name: 'Share this link' }).click();
  await popup.getByLabel('Send all 4 selected tabs').check();
  await popup.getByText('One of them can’t be sent and is left out.').waitFor();
  await popup.getByRole('button', { name: /^Ana/ }).click();
}

/** Things that wait for another time. */
const waiting = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    ...{ id: `waiting-${n}`, work: { do: 'read', itemId: 'none', read: true }, queuedAt: n, notBefore: 9e15 },
    ...{ tries: 0, wasTried: false, isUndone: false, failure: null },
  }));

describe('the popup, with several tabs selected', () => {
  it('offers to send them all, says which it can’t, and sends each of them', async () => {
    await chooseAll();
    expect(await flaws(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Send to Ana' }).click();
    await popup.locator('.toast').getByText('Sent to Ana').waitFor();
    const all = [`${site.page}?one`, `${site.page}?two`, site.linked];
    await expect.poll(async () => (await inbox()).toSorted()).toEqual(all.toSorted());
  });

  it('takes all of them back', async () => {
    await popup.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(inbox).toEqual([]);
  });

  it('sends none of them when there is no room for all', async () => {
    await popup.evaluate((outbox) => chrome.storage.local.set({ outbox }), waiting(498));
    await chooseAll();
    await profile.context.setOffline(true);
    await popup.getByRole('button', { name: /^Send to Ana/ }).click();
    await popup.getByText('Too much is waiting to be sent.').waitFor();
    const { outbox } = await popup.evaluate(() => chrome.storage.local.get('outbox'));
    expect(outbox.filter(({ isUndone }) => !isUndone)).toHaveLength(498);
    await profile.context.setOffline(false);
    expect(await inbox()).toEqual([]);
  });
});
