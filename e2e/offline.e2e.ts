import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { launchBrowser } from './chromium.ts';
import { flaws } from './flaws.ts';
import { startFront } from './front.ts';
import { befriend, logIn, member, type Member } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

/** The dashboard where there is no connection: it opens, shows what it knew, and tells the rest later. */

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let ana: Member;
let ben: Member;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await befriend(ana, ben);
  await give('https://example.org/first');
  context = await browser.newContext();
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  await logIn(page, server.address, 'ana');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}, 90_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const give = (url: string) =>
  data(ben.client.POST('/api/v1/shares', { body: { url, toUserId: ana.pair.user.id, message: url } }));
const inboxOf = (who: Member) => data(who.client.GET('/api/v1/inbox', { params: { query: { limit: 100 } } }));
const linksOf = async (who: Member) => (await inboxOf(who)).map(({ media }) => media.url).toReversed();

/** Hands a link over as another app would, and sends it to Ben. */
async function share(link: string): Promise<void> {
  await page.goto(`${server.address}/share?text=${encodeURIComponent(link)}`);
  await page.getByRole('button', { name: /Ben/ }).first().click();
  await page.getByRole('button', { name: 'Send to Ben' }).click();
  await page.getByText(/Waiting to be sent to Ben/).waitFor();
}

describe('the dashboard without a connection', () => {
  it('opens with the inbox that it knew, and says so', async () => {
    await page.goto(`${server.address}/inbox`);
    await page.locator('.item').first().waitFor();
    // What is kept is written a moment after it has come.
    await page.waitForTimeout(1500);
    await context.setOffline(true);
    await page.goto(`${server.address}/inbox`);
    await page.locator('.item', { hasText: 'https://example.org/first' }).waitFor();
    await page.getByText(/can’t be reached now/).waitFor();
    expect(await page.title()).toBe('(1) Inbox · WatchThis');
  });

  it('shows every page that it is made of, without having been there before', async () => {
    for (const path of ['/sent', '/friends', '/settings', '/share', '/']) {
      await page.goto(server.address + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
  });

  it('takes marks, and shows them as made, also after it was closed', async () => {
    await page.goto(`${server.address}/inbox`);
    await page.locator('.item').first().hover();
    await page.getByRole('button', { name: /^Mark watched/ }).click();
    await page.locator('.item .done').waitFor();
    await page.close();
    page = await context.newPage();
    await page.goto(`${server.address}/inbox`);
    await page.locator('.item .done').waitFor();
    expect(await page.title()).toBe('Inbox · WatchThis');
    expect(await inboxOf(ana)).toMatchObject([{ status: 'pending' }]);
  });

  it('queues twenty sends, of which one is cancelled', async () => {
    for (let n = 0; n <= 20; n++) await share(`https://example.org/queued/${n}`);
    await page.goto(`${server.address}/sent`);
    await page.getByRole('button', { name: 'Cancel sending https://example.org/queued/20' }).click();
    await page.getByText('It will not be sent').waitFor();
    expect(await linksOf(ben)).toEqual([]);
  });

  it('tells the server everything, once and in order, when the connection is back', async () => {
    const expected = Array.from({ length: 20 }, (_, n) => `https://example.org/queued/${n}`);
    // Two tabs: one of them does it.
    const other = await context.newPage();
    await other.goto(server.address);
    await context.setOffline(false);
    await expect.poll(() => linksOf(ben)).toEqual(expected);
    await expect.poll(async () => (await inboxOf(ana))[0]?.status).toBe('watched');
    await page.getByText('Waiting to be sent').waitFor({ state: 'detached' });
    await page.getByText(/can’t be reached now/).waitFor({ state: 'detached' });
    await other.close();
  });

  it('fetches by itself what it could not, once there is a connection', async () => {
    await context.setOffline(true);
    await page.goto(`${server.address}/settings`);
    const failures = page.getByRole('heading', { name: 'This did not load' });
    await failures.first().waitFor();
    await context.setOffline(false);
    await expect.poll(() => failures.count()).toBe(0);
  });

  it('asks before it forgets what waits, and logs out without a connection too', async () => {
    await context.setOffline(true);
    await share('https://example.org/never');
    await page.goto(`${server.address}/inbox`);
    await page.locator('.item').first().hover();
    await page.getByRole('button', { name: /^Archive/ }).click();
    await page.locator('.toast').getByText('Archived').waitFor();
    await page.goto(`${server.address}/settings`);
    await page.getByRole('button', { name: 'Log out' }).click();
    const dialog = page.getByRole('dialog', { name: 'Log out before everything is sent?' });
    await dialog.getByText(/^One thing you shared is waiting to be sent\. One change that you made/).waitFor();
    expect(await flaws(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await dialog.getByRole('button', { name: 'Stay' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goto(`${server.address}/sent`);
    await page.getByText('https://example.org/never').waitFor();

    await page.goto(`${server.address}/settings`);
    await page.getByRole('button', { name: 'Log out' }).click();
    await dialog.getByRole('button', { name: 'Log out anyway' }).click();
    await page.getByRole('heading', { level: 1, name: /Put a link/ }).waitFor();
    expect(await kept()).toEqual([]);
    expect(await isSignedIn()).toBe(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /Put a link/ }).waitFor();

    await context.setOffline(false);
    await expect.poll(isSignedIn, { timeout: 10_000 }).toBe(false);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /Put a link/ }).waitFor();
    await logIn(page, server.address, 'ana');
    expect(await linksOf(ben)).not.toContain('https://example.org/never');
    expect(await inboxOf(ana)).toMatchObject([{ status: 'watched' }]);
  });

  it('asks nothing where everything was told', async () => {
    await page.goto(`${server.address}/inbox`);
    await page.locator('.item').first().hover();
    await page.getByRole('button', { name: /^Archive/ }).click();
    await page.locator('.toast').getByText('Archived').waitFor();
    await page.goto(`${server.address}/settings`);
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('heading', { level: 1, name: /Put a link/ }).waitFor();
    await expect.poll(() => inboxOf(ana)).toEqual([]);
    await logIn(page, server.address, 'ana');
  });

  it('takes nothing of one account over to another', async () => {
    await page.goto(`${server.address}/settings`);
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('heading', { level: 1, name: /Put a link/ }).waitFor();
    expect(await kept()).toEqual([]);
    await logIn(page, server.address, 'ben');
    await page.waitForTimeout(1500);
    await context.setOffline(true);
    await page.goto(`${server.address}/inbox`);
    await page.locator('.item').first().waitFor();
    expect(await page.getByText('https://example.org/first').count()).toBe(0);
    expect((await kept()).every((key) => key.startsWith(ben.pair.user.id))).toBe(true);
    await context.setOffline(false);
  });

  it('offers a new version once it is there, and shows it when asked to', async () => {
    const front = await startFront(server.address);
    await page.goto(front.address);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    front.scripts.set('/service-worker.js', await nextWorker());
    await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
    await page.getByText('There is a new version').waitFor();
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Reload' }).click();
    await reloaded;
    expect(await page.evaluate(() => caches.has('shell-next'))).toBe(true);
    await front.stop();
  });
});

/** The worker of a version that has another script for its pages. */
async function nextWorker(): Promise<string> {
  const text = await (await fetch(`${server.address}/service-worker.js`)).text();
  return text.replace(/shell-[\w-]{12}/g, 'shell-next').replace(/\/assets\/first-[\w-]+\.js/, '/robots.txt');
}

/** Whether the cookie of the browser still opens the account: its own requests don't go through the page. */
async function isSignedIn(): Promise<boolean> {
  const cookies = await context.cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return (await fetch(`${server.address}/session`, { headers: { cookie } })).ok;
}

/** The keys of what the browser keeps. */
const kept = () =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('watchthis');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('kept').objectStore('kept').getAllKeys();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result.map(String));
          };
        };
      }),
  );
