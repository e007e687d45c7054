import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, type InboxItem } from '#shared/client.ts';
import { launchBrowser } from './chromium.ts';
import { befriend, connect, logIn, member, type Member } from './people.ts';
import { openProfile, type Profile } from './profile.ts';
import { startServer, type RunningServer } from './server.ts';

/** One person, several devices: what is done on one is seen on all of them. */

let server: RunningServer;
let browser: Browser;
let profile: Profile;
let phone: BrowserContext;
let laptop: BrowserContext;
let ana: Member;
let ben: Member;
/** Two tabs of one browser, and a phone. */
let tab: Page;
let otherTab: Page;
let mobile: Page;

beforeAll(async () => {
  [server, browser, profile] = await Promise.all([startServer(), launchBrowser(), openProfile()]);
  [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await befriend(ana, ben);
  laptop = await browser.newContext();
  phone = await browser.newContext({ viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true });
  for (const context of [laptop, phone]) context.setDefaultTimeout(20_000);
  [tab, mobile] = [await laptop.newPage(), await phone.newPage()];
  await logIn(tab, server.address, 'ana');
  await logIn(mobile, server.address, 'ana');
  otherTab = await laptop.newPage();
  for (const page of devices()) await page.goto(`${server.address}/inbox`);
  await connect(profile, server.address, ana);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await profile.close();
  await server.stop();
});

const devices = () => [tab, otherTab, mobile];

async function give(url: string): Promise<InboxItem> {
  const { id } = await data(ben.client.POST('/api/v1/shares', { body: { url, toUserId: ana.pair.user.id } }));
  const [item] = await data(ana.client.GET('/api/v1/inbox'));
  expect(item?.id).toBe(id);
  return item as InboxItem;
}

const row = (page: Page, { id }: InboxItem) => page.locator(`.item[data-id="${id}"]`);

/** Everywhere at once: each tab's title, and the badge of the extension. */
async function everywhere(unread: number): Promise<void> {
  const title = unread > 0 ? `(${unread}) Inbox · WatchThis` : 'Inbox · WatchThis';
  for (const page of devices()) await expect.poll(() => page.title()).toBe(title);
  await expect.poll(() => profile.badge()).toBe(unread > 0 ? String(unread) : '');
}

describe('one inbox on several devices', () => {
  it('has what arrives on all of them', async () => {
    const item = await give('https://example.org/one');
    for (const page of devices()) await row(page, item).waitFor();
    await everywhere(1);
  });

  it('is read everywhere once it was opened on one of them', async () => {
    await mobile.locator('.item-title a').click();
    await mobile.waitForURL(/\/i\//);
    await expect.poll(() => profile.badge()).toBe('');
    await mobile.goBack();
    await everywhere(0);
  });

  it('is the same after each of many marks from alternating devices', async () => {
    for (let n = 0; n < 6; n++) {
      const item = await give(`https://example.org/mark/${n}`);
      for (const page of devices()) await row(page, item).waitFor();
      const page = devices()[n % 3] ?? tab;
      await page.bringToFront();
      await row(page, item).locator('.item-title a').focus();
      await page.keyboard.press('e');
      for (const each of devices()) await row(each, item).locator('.done').waitFor();
      await everywhere(0);
    }
  });

  it('loses everywhere what was removed on one, and has it back when that is undone', async () => {
    const item = await give('https://example.org/three');
    for (const page of devices()) await row(page, item).waitFor();
    await tab.bringToFront();
    await row(tab, item).locator('.item-title a').focus();
    await tab.keyboard.press('#');
    for (const page of devices()) await row(page, item).waitFor({ state: 'detached' });
    await tab.getByRole('button', { name: 'Undo' }).click();
    for (const page of devices()) await row(page, item).waitFor();
    await everywhere(1);
  });

  it('is all read when one of them says so for all', async () => {
    await give('https://example.org/four');
    await everywhere(2);
    await data(ana.client.POST('/api/v1/inbox/read', { body: { upTo: new Date().toISOString() } }));
    await everywhere(0);
    for (const page of devices()) await expect.poll(() => page.locator('.item[data-unread="true"]').count()).toBe(0);
  });

  it('catches up after one of them was away', async () => {
    await phone.setOffline(true);
    await mobile.getByText(/can’t be reached now/).waitFor();
    const item = await give('https://example.org/five');
    await row(tab, item).waitFor();
    await phone.setOffline(false);
    await row(mobile, item).waitFor();
    await everywhere(1);
  });

  it('ends in every tab of a browser when it is left in one', async () => {
    await tab.goto(`${server.address}/settings`);
    await tab.getByRole('button', { name: 'Log out' }).click();
    await otherTab.getByLabel('Username').waitFor();
    expect(await mobile.title()).toBe('(1) Inbox · WatchThis');
  });
});
