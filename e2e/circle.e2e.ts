import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { launchBrowser } from './chromium.ts';
import { flaws } from './flaws.ts';
import { befriend, logIn, member, type Member } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

/** The page of somebody with many friends: finding one, hearing less of one, and letting one go. */

let server: RunningServer;
let browser: Browser;
let ana: Member;
let page: Page;
const others = new Map<string, Member>();

const NAMES = ['ben', 'cleo', 'dora', 'emil', 'fay', 'gus', 'hana', 'ivo', 'jules'];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  ana = await member(server.address, 'ana');
  for (const name of NAMES) {
    const one = await member(server.address, name);
    others.set(name, one);
    await befriend(ana, one);
  }
  page = await (await browser.newContext({ bypassCSP: true })).newPage();
  await logIn(page, server.address, 'ana');
  await page.goto(`${server.address}/friends`);
  await friends().first().waitFor();
}, 90_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const friends = () => page.getByRole('list', { name: 'Friends' }).locator('.entry');
const muted = () => data(ana.client.GET('/api/v1/notifications/muted'));

/** From the menu about a friend. */
const choose = async (name: string, deed: string) => {
  await page.getByRole('button', { name: `More about ${name}` }).click();
  await page.getByRole('menu').getByText(deed).click();
};
const focused = () => page.evaluate(() => document.activeElement?.localName);

describe('the friends page', { timeout: 60_000 }, () => {
  it('finds one among many by the beginning of a name', async () => {
    expect(await friends().count()).toBe(NAMES.length);
    const search = page.getByRole('searchbox', { name: 'Find a friend' });
    await search.fill('Ju');
    await expect.poll(() => friends().count()).toBe(1);
    await friends().getByText('Jules', { exact: true }).waitFor();
    await search.fill('zoe');
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await expect.poll(() => friends().count()).toBe(NAMES.length);
  });

  it('calls a friend otherwise for oneself alone, wherever they are named', async () => {
    const fay = others.get('fay')?.client ?? ana.client;
    const gift = { url: 'https://example.org/bread', toUserId: ana.pair.user.id, message: 'So calming' };
    await data(fay.POST('/api/v1/shares', { body: gift }));
    await choose('Fay', 'Call Fay something else');
    const dialog = page.getByRole('dialog', { name: 'What do you call Fay?' });
    await expect.poll(focused).toBe('input');
    expect(await flaws(page)).toEqual([]);
    await page.keyboard.type('Sister');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('You call them Sister from now on').waitFor();
    await friends().filter({ hasText: 'SisterFay · @fay' }).waitFor();
    const search = page.getByRole('searchbox', { name: 'Find a friend' });
    for (const typed of ['sis', 'fay']) {
      await search.fill(typed);
      await expect.poll(() => friends().count()).toBe(1);
      await friends().getByText('Sister', { exact: true }).waitFor();
    }
    await search.fill('');
    await page.goto(`${server.address}/inbox`);
    await page.locator('.item').getByText('Sister', { exact: true }).waitFor();
    expect(await page.locator('.item').getByText('Fay').count()).toBe(0);
    await page.goto(`${server.address}/share?url=https%3A%2F%2Fexample.org%2Ftea`);
    await page.getByRole('button', { name: /^Sister/ }).click();
    await page.getByRole('button', { name: 'Send to Sister' }).waitFor();
    expect(await data(fay.GET('/api/v1/friends'))).toMatchObject([{ nickname: null, user: { displayName: 'Ana' } }]);
    // Their own name is had again by emptying it, which can be undone.
    await page.goto(`${server.address}/friends`);
    await choose('Sister', 'Call Sister something else');
    await expect.poll(focused).toBe('input');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await friends().getByText('Fay', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await friends().getByText('Sister', { exact: true }).waitFor();
  });

  it('mutes somebody, and tells of them again', async () => {
    await choose('Ben', 'Mute Ben');
    await friends().filter({ hasText: 'muted' }).waitFor();
    expect(await muted()).toHaveLength(1);
    await page.reload();
    await friends().filter({ hasText: 'muted' }).waitFor();
    await page.getByRole('button', { name: 'More about Ben' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Mute Ben', checked: true }).waitFor();
    expect(await flaws(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await choose('Ben', 'Mute Ben');
    await expect.poll(muted).toEqual([]);
  });

  it('shows the newest invitation, and the others when asked for', async () => {
    await page.getByText('8 more links').click();
    expect(await page.getByLabel('Invitation link').count()).toBe(NAMES.length);
    await page.getByRole('button', { name: 'Create a link' }).click();
    await page.getByText('9 more links').waitFor();
    const [newest] = await data(ana.client.GET('/api/v1/invites'));
    expect(await page.getByLabel('Invitation link').first().inputValue()).toBe(newest?.url);
    expect(newest?.usedCount).toBe(0);
  });

  it('has no barriers, fits small screens and runs from the right', async () => {
    for (const dir of ['ltr', 'rtl']) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate((to) => (document.documentElement.dir = to), dir);
      expect(await flaws(page), dir).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('asks before it ends a friendship', async () => {
    await choose('Gus', 'End friendship with Gus');
    const dialog = page.getByRole('dialog', { name: 'End your friendship with Gus?' });
    await dialog.getByRole('button', { name: 'End friendship' }).click();
    await expect.poll(() => friends().count()).toBe(NAMES.length - 1);
    expect(await data(ana.client.GET('/api/v1/friends'))).toHaveLength(NAMES.length - 1);
  });
});
