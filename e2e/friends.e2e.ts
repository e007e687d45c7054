import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_TITLE, startFixtureSite, type FixtureSite } from './fixture-site.ts';
import { connect, signUp } from './people.ts';
import { openProfile, type Profile } from './profile.ts';
import { startScreen, type Screen } from './screen.ts';
import { startServer, type RunningServer } from './server.ts';

/**
 * The main job, with real keys and a real mouse on the manifest that ships: two people, each with a browser and a screen
 * of their own.
 */

let server: RunningServer;
let site: FixtureSite;
let screens: Screen[];
let ana: Profile;
let ben: Profile;
let anasDashboard: Page;
let page: Page;

/** Where the pinned button of the extension is in a window of 1000 × 700. */
const BUTTON = { x: 851, y: 63 };
/** Where the popup that it opens has its second tab. */
const SHARE_TAB = { x: 633, y: 106 };
const MESSAGE = 'So calming';

beforeAll(async () => {
  [server, site, ...screens] = await Promise.all([startServer(), startFixtureSite(), startScreen(), startScreen()]);
  [ana, ben] = (await Promise.all(screens.map(({ display }) => openProfile({ display })))) as [Profile, Profile];
});
afterAll(async () => {
  await Promise.all([ana?.close(), ben?.close()]);
  await Promise.all([server?.stop(), site?.stop(), ...(screens ?? []).map((screen) => screen.stop())]);
});

describe('two friends', () => {
  it('sign up, become friends by a link, and connect the extensions of their browsers', async () => {
    anasDashboard = await ana.context.newPage();
    const bensDashboard = await ben.context.newPage();
    await signUp(anasDashboard, server.address, 'ana');
    await signUp(bensDashboard, server.address, 'ben');
    await anasDashboard.goto(`${server.address}/friends`);
    await anasDashboard
      .getByRole('region', { name: 'Invite by link' })
      .getByRole('button', { name: 'Create a link' })
      .click();
    await bensDashboard.goto(await anasDashboard.getByLabel('Invitation link').inputValue());
    await bensDashboard.getByRole('button', { name: /friends/i }).click();
    await anasDashboard.getByRole('list', { name: 'Friends' }).getByText('Ben', { exact: true }).waitFor();
    await Promise.all([connect(ana, server.address), connect(ben, server.address)]);
    await bensDashboard.close();
    expect(await ben.badge()).toBe('');
  });

  it('send the page with the toolbar button', async () => {
    page = await ana.context.newPage();
    await page.goto(site.page);
    await page.bringToFront();
    await screens[0]?.click(BUTTON.x, BUTTON.y);
    await wait(1500);
    await screens[0]?.click(SHARE_TAB.x, SHARE_TAB.y);
    await wait(500);
    // Ben's chip by its digit; past it and past oneself to the message.
    await screens[0]?.press('1', 'Tab', 'Tab', 'Tab');
    await screens[0]?.type(MESSAGE);
    await screens[0]?.press('ctrl+Return');
    await expect.poll(() => ben.badge()).toBe('1');
  });

  it('show title, sender and message in the popup', async () => {
    const popup = await ben.open('popup.html');
    const item = popup.locator('.item').first();
    await item.getByText(PAGE_TITLE, { exact: true }).waitFor();
    await item.getByText('Ana').waitFor();
    await item.getByText(MESSAGE).waitFor();
    await item.getByText('12 min').waitFor();
    await popup.close();
  });

  it('open it by a click, which marks it read, and mark it watched by one more; the sender sees it', async () => {
    const popup = await ben.open('popup.html');
    const opening = ben.context.waitForEvent('page');
    await popup.locator('.item-title a').first().click();
    expect((await opening).url()).toBe(site.page);
    await expect.poll(() => ben.badge()).toBe('');
    await popup.bringToFront();
    await popup.locator('.item').first().hover();
    await popup.getByRole('button', { name: `Mark watched: ${PAGE_TITLE}` }).click();
    await anasDashboard.goto(`${server.address}/sent`);
    await anasDashboard.locator('.item').getByText('Watched').first().waitFor();
    await popup.close();
  });

  it('send a link by a right-click on it', async () => {
    await page.bringToFront();
    await screens[0]?.click(60, 145, 3);
    await screens[0]?.press('Up', 'Up', 'Right', 'Return');
    await expect.poll(() => ben.badge()).toBe('1');
    await expect.poll(() => newest(ben)).toMatchObject({ url: site.linked, title: 'Another film' });
  });

  it('send the page by a right-click on it', async () => {
    await page.bringToFront();
    await screens[0]?.click(500, 500, 3);
    await screens[0]?.press('Up', 'Up', 'Up', 'Right', 'Return');
    await expect.poll(() => ben.badge()).toBe('2');
    await expect.poll(() => newest(ben)).toMatchObject({ url: site.page, title: PAGE_TITLE });
  });

  it('send the page by one shortcut to the usual friend', async () => {
    await page.bringToFront();
    await screens[0]?.click(500, 400);
    await screens[0]?.press('alt+shift+d');
    await expect.poll(() => ben.badge()).toBe('3');
  });

  it('choose a friend by keys: a shortcut, a digit, Enter', async () => {
    await page.bringToFront();
    await screens[0]?.click(500, 400);
    await screens[0]?.press('alt+shift+s');
    await wait(1500);
    await screens[0]?.press('1', 'ctrl+Return');
    await expect.poll(() => ben.badge()).toBe('4');
  });
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function newest(profile: Profile): Promise<{ url: string; title: string } | undefined> {
  const worker = await profile.worker();
  const { cache } = await worker.evaluate<{ cache: { sync: { inbox: { media: { url: string; title: string } }[] } } }>(
    "chrome.storage.local.get('cache')",
  );
  return cache.sync.inbox[0]?.media;
}
