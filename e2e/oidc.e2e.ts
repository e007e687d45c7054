import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startIdentityProvider, type IdentityProvider } from '../server/test/identity-provider.ts';
import { freePort } from '../server/test/process.ts';
import { launchBrowser } from './chromium.ts';
import { listenForComplaints, overflow, violations } from './page-checks.ts';
import { signUp } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

/** What the browser itself says of answers such as that somebody must log in again. */
const REFUSED = /status of (?:400|40[139]) /;
const PASSWORD = 'four unrelated words here';

let provider: IdentityProvider;
let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const port = await freePort();
  provider = await startIdentityProvider(`http://localhost:${port}`);
  [server, browser] = await Promise.all([startServer(provider.environment, port), launchBrowser()]);
  // axe is put into the page by the test, which the page's policy rightly forbids to everybody else.
  context = await browser.newContext({ bypassCSP: true });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  listenForComplaints(page, (complaint) => {
    if (!REFUSED.test(complaint)) complaints.push(complaint);
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
  await provider.stop();
});

describe('somebody with an account', () => {
  it('links it in the settings, with their password', async () => {
    provider.person = 'ana at the provider';
    await signUp(page, server.address, 'ana');
    await page.goto(`${server.address}/settings`);
    await page.getByRole('button', { name: 'Link Example ID' }).click();
    const dialog = page.getByRole('dialog', { name: 'Link Example ID' });
    await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await page.getByText(/^Linked /).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('is logged in by it from then on, and comes to where they were going', async () => {
    await logOut();
    await page.goto(`${server.address}/login?next=/friends`);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Log in with Example ID' }).click();
    await page.getByRole('heading', { level: 1, name: 'Friends' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/friends');
  });

  it('is told when the provider lets nobody in, or does not answer, and can log in by password', async () => {
    await logOut();
    await context.clearCookies();
    provider.person = undefined;
    await page.goto(`${server.address}/login`);
    await page.getByRole('button', { name: 'Log in with Example ID' }).click();
    await page.getByText('did not let you in').waitFor();
    await page.getByLabel('Username').fill('ana');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /Good/ }).waitFor();
  });

  it('unlinks it', async () => {
    await page.goto(`${server.address}/settings`);
    await page.getByRole('button', { name: 'Unlink' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Unlink' }).click();
    await page.getByText('Example ID is unlinked').waitFor();
    await page.getByRole('button', { name: 'Link Example ID' }).waitFor();
  });
});

describe('somebody new', () => {
  it('comes by the provider, and chooses their name', async () => {
    await logOut();
    await context.clearCookies();
    provider.person = 'bo at the provider';
    provider.people.set(provider.person, { preferred_username: 'bö.berg', name: 'Bo Berg' });
    await page.goto(`${server.address}/signup?next=/settings`);
    await page.getByRole('button', { name: 'Sign up with Example ID' }).click();
    await page.getByText('Friends know you by this name').waitFor();
    expect(await page.getByLabel('Username').inputValue()).toBe('bo_berg');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByLabel('Username').fill('ana');
    await page.getByRole('button', { name: 'Sign up', exact: true }).click();
    await page.getByText('That username is taken').waitFor();
    await page.getByLabel('Username').fill('bob');
    await page.getByRole('button', { name: 'Sign up', exact: true }).click();
    await page.getByText('@bob', { exact: true }).waitFor();
  });

  it('is asked for no password, keeps their only way in, and chooses a password at last', async () => {
    await page.getByRole('button', { name: 'Unlink' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Unlink' }).click();
    await page.getByText('Choose a password first').waitFor();
    await page.getByLabel('New password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Choose a password' }).click();
    await page.getByLabel('Current password').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('has nothing to complain about on the console', () => expect(complaints).toEqual([]));
});

async function logOut(): Promise<void> {
  await page.goto(`${server.address}/settings`);
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.getByRole('heading', { level: 1, name: /Put a link/ }).waitFor();
}
