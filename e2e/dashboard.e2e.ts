import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { pasteText } from './hand-over.ts';
import { listenForComplaints, overflow, violations } from './page-checks.ts';
import { startServer, type RunningServer } from './server.ts';

const LINK = 'https://example.org/how-hummingbirds-hover';
const PASSWORD = 'four unrelated words here';
const PAGES = ['/', '/inbox', '/inbox?show=unread', '/inbox?show=archived', '/sent', '/friends', '/share', '/connect', '/settings', '/nowhere']; // prettier-ignore
const OPEN_PAGES = ['/', '/signup', '/login', '/nowhere'];

let server: RunningServer;
let browser: Browser;
let ana: Page;
let ben: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  [ana, ben] = await Promise.all([somebody(), somebody()]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('the dashboard', () => {
  it('takes a new person in', async () => {
    await ana.goto(server.address);
    await ana.getByRole('main').getByRole('link', { name: 'Sign up' }).click();
    await signUp(ana, 'ana', 'Ana');
    await heading(ana, /Good .*Ana/).waitFor();
    expect(await ana.title()).toBe('Home · WatchThis');
  });

  it('makes friends by an invitation link, which survives signing up', async () => {
    await ana.goto(`${server.address}/friends`);
    await ana.getByRole('region', { name: 'Invite by link' }).getByRole('button', { name: 'Create a link' }).click();
    const link = await ana.getByLabel('Invitation link').inputValue();
    await ben.goto(link);
    await ben.getByText('Ana invites you').waitFor();
    await ben.getByRole('main').getByRole('link', { name: 'Sign up' }).click();
    await signUp(ben, 'ben', 'Ben');
    await ben.getByText('You and Ana are friends now').waitFor();
    await ana.getByRole('list', { name: 'Friends' }).getByText('Ben', { exact: true }).waitFor();
  });

  it('shows a pasted link in the open inbox of the friend without a reload', async () => {
    await ben.goto(`${server.address}/inbox`);
    await ben.getByText('All caught up').waitFor();
    await ana.goto(server.address);
    await heading(ana, /Ana/).waitFor();
    await pasteText(ana, `Look: ${LINK}`);
    const dialog = ana.getByRole('dialog', { name: 'Share a link' });
    await dialog.getByRole('button', { name: /Ben/ }).click();
    await dialog.getByLabel(/Message/).fill('So calming');
    await dialog.getByRole('button', { name: 'Send to Ben' }).click();
    await ana.getByText('Sent to Ben').waitFor();
    await ben.getByText('So calming').waitFor();
    await expect.poll(() => ben.title()).toBe('(1) Inbox · WatchThis');
  });

  it('marks it read when it is opened, and leads on to the original', async () => {
    await ben.context().route(LINK, (route) => route.fulfill({ body: 'The original' }));
    await ben.locator('.item-title a').click();
    const opening = ben.context().waitForEvent('page');
    await ben.getByRole('link', { name: 'Read', exact: true }).click();
    const original = await opening;
    await original.waitForURL(LINK);
    await original.close();
    await ben.goBack();
    await expect.poll(() => ben.title()).toBe('Inbox · WatchThis');
  });

  it('tells the sender when it was watched', async () => {
    await ana.goto(`${server.address}/sent`);
    await ana.getByText('Seen').waitFor();
    await ben.locator('.item').hover();
    await ben.getByRole('button', { name: /^Mark watched/ }).click();
    await ana.locator('.receipts', { hasText: 'Watched' }).waitFor();
  });

  it('undoes what was just done', async () => {
    await ben.getByRole('button', { name: 'Undo' }).click();
    await ana.locator('.receipts', { hasText: 'Watched' }).waitFor({ state: 'detached' });
  });

  it('connects a device that shows a code, after signing in', async () => {
    const code = await pairingCode('Firefox on Linux');
    const page = await somebody();
    await page.goto(`${server.address}/connect?code=${code}`);
    await page.getByLabel('Username').fill('ana');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await page.getByText('Firefox on Linux').waitFor();
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByText('Firefox on Linux is connected').waitFor();
    await page.context().close();
  });

  it('asks for the password again after logging out, and goes on to where one was going', async () => {
    const page = await somebody();
    await page.goto(`${server.address}/share?text=${encodeURIComponent(`Read ${LINK}`)}`);
    await page.getByLabel('Username').fill('ben');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await page.getByText('example.org/how-hummingbirds-hover').waitFor();
    await page.goto(`${server.address}/settings`);
    await page.getByRole('button', { name: 'Log out' }).click();
    await heading(page, /Put a link/).waitFor();
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility violations in %s',
    { timeout: 180_000 },
    async (colorScheme) => {
      await ben.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const path of PAGES) expect(await checked(ben, path), path).toEqual([]);
      const nobody = await somebody();
      await nobody.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const path of OPEN_PAGES) expect(await checked(nobody, path), path).toEqual([]);
      await nobody.context().close();
    },
  );

  it('fits a window of 320 pixels', async () => {
    await ben.setViewportSize({ width: 320, height: 640 });
    for (const path of PAGES) {
      await arrive(ben, path);
      expect(await overflow(ben), path).toBe(0);
    }
  });

  it('has nothing to complain about on the console', () => expect(complaints).toEqual([]));
});

/** A window of a person of their own. */
async function somebody(): Promise<Page> {
  // axe is put into the page by the test, which the page's policy rightly forbids to everybody else.
  const context = await browser.newContext({ bypassCSP: true });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  listenForComplaints(page, (complaint) => {
    // What was still being asked for when its person logged out.
    if (!complaint.includes('status of 401 ')) complaints.push(complaint);
  });
  return page;
}

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });

async function signUp(page: Page, username: string, name: string): Promise<void> {
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Name (optional)').fill(name);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign up' }).click();
}

/** As Ctrl+V would, without the clipboard that all tests of this machine share. */

async function pairingCode(name: string): Promise<string> {
  const response = await fetch(`${server.address}/api/v1/device/code`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, kind: 'extension' }),
  });
  const { data } = (await response.json()) as { data: { userCode: string } };
  return data.userCode;
}

async function arrive(page: Page, path: string): Promise<void> {
  await page.goto(server.address + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

async function checked(page: Page, path: string): Promise<string[]> {
  await arrive(page, path);
  return violations(page);
}
