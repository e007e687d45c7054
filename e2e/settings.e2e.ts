import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '#shared/client.ts';
import { startMailSink, type MailSink } from '../server/test/mail-sink.ts';
import { launchBrowser } from './chromium.ts';
import { flaws } from './flaws.ts';
import { listenForComplaints } from './page-checks.ts';
import { signUp } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

const PASSWORD = 'four unrelated words here';
/** What the browser itself says of answers that are part of a journey, and of a line that was cut. */
const EXPECTED = /status of 40[034] |ERR_FAILED/;

let sink: MailSink;
let server: RunningServer;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [sink, browser] = await Promise.all([startMailSink(), launchBrowser()]);
  server = await startServer({ SMTP_URL: sink.url });
  // axe is put into the page by the test, which the page's policy rightly forbids to everybody else.
  const context = await browser.newContext({ bypassCSP: true });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  listenForComplaints(page, (complaint) => {
    if (!EXPECTED.test(complaint)) complaints.push(complaint);
  });
  await signUp(page, server.address, 'boss');
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
  await sink.stop();
});

describe('settings', () => {
  it('have a link sent to an e-mail address, by which it becomes one’s own', async () => {
    await page.goto(`${server.address}/settings`);
    await page.getByRole('button', { name: 'Add an address' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add an address' });
    await dialog.getByLabel('E-mail address').fill('boss@people.example');
    await dialog.getByLabel('Password', { exact: true }).fill('not my password');
    await dialog.getByRole('button', { name: 'Send the link' }).click();
    await dialog.getByText('That is not your password').waitFor();
    expect(await flaws(page)).toEqual([]);
    await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Send the link' }).click();
    await card('E-mail address').getByText('Not confirmed').waitFor();
    const { token } = await sink.next('boss@people.example');
    await page.goto(`${server.address}/verify-email#${token}`);
    await page.getByRole('button', { name: 'Confirm my address' }).click();
    await page.getByText('Now you can log in with boss@people.example').waitFor();
    await page.goto(`${server.address}/settings`);
    await card('E-mail address')
      .getByText(/^Confirmed/)
      .waitFor();
  });

  it('say what is wrong with an address that only a browser takes for one', async () => {
    await page.getByRole('button', { name: 'Change address' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change address' });
    await dialog.getByLabel('E-mail address').fill('boss@nowhere');
    await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Send the link' }).click();
    await dialog.getByText('That is no e-mail address').waitFor();
    await page.keyboard.press('Escape');
  });

  it('remove the address again', async () => {
    await page.getByRole('button', { name: 'Remove address' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove your e-mail address?' });
    await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Remove address' }).click();
    await page.getByText('You have no confirmed address').waitFor();
  });

  it('make an access token that does what it may, and end it', async () => {
    await page.getByRole('button', { name: 'Make a token' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make a token' });
    await page.keyboard.type('Backup at home');
    await page.keyboard.press('Enter');
    await dialog.getByText('Choose at least one.').waitFor();
    await dialog.getByLabel('See who you are').check();
    await dialog.getByLabel('See what was sent to you').check();
    await dialog.getByLabel('Works for').selectOption('A year');
    expect(await flaws(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Make it' }).click();
    const shown = page.getByRole('dialog', { name: 'Your new token' });
    const token = await shown.getByLabel('Token', { exact: true }).inputValue();
    expect(await flaws(page)).toEqual([]);
    await shown.getByRole('button', { name: 'I have kept it' }).click();
    const program = createClient({ server: server.address, token: () => Promise.resolve(token) });
    expect((await program.GET('/api/v1/auth/me')).response.status).toBe(200);
    await card('Access tokens').getByText('See what was sent to you, See who you are').waitFor();
    await page.getByRole('button', { name: 'Revoke Backup at home' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('Backup at home is revoked').waitFor();
    expect((await program.GET('/api/v1/auth/me')).response.status).toBe(401);
  });

  it('tell in plain words what concerned the account, and more of it on demand', async () => {
    const body = { username: 'boss', password: PASSWORD };
    const nobody = createClient({ server: server.address });
    for (let time = 0; time < 25; time++) await nobody.POST('/api/v1/auth/login', { body });
    await page.reload();
    const events = card('Recent security events');
    await events.getByText(/\d+ times · node · 127/).waitFor();
    expect(await events.getByText('Access token Backup at home made').count()).toBe(0);
    await events.getByRole('button', { name: 'Load more' }).click();
    for (const text of ['Access token Backup at home made', 'E-mail address confirmed', 'A device was signed in']) {
      await events.getByText(text).first().waitFor();
    }
    expect(await events.getByText('web.events').count()).toBe(0);
    expect(await flaws(page)).toEqual([]);
  });

  it('say when a part did not load, and load it when asked again', async () => {
    await page.route('**/api/v1/tokens', (route) => route.abort());
    await page.reload();
    const tokens = card('Access tokens');
    await tokens.getByText('This did not load').waitFor();
    expect(await flaws(page)).toEqual([]);
    await page.unroute('**/api/v1/tokens');
    await tokens.getByRole('button', { name: 'Try again' }).click();
    await tokens.getByRole('button', { name: 'Make a token' }).waitFor();
  });
});

describe('an invitation', () => {
  it('works as long and as often as one says', async () => {
    await page.goto(`${server.address}/friends`);
    await page.getByText('Limits', { exact: true }).click();
    await page.getByLabel('Works for').selectOption('One day');
    await page.getByLabel('Can be used').selectOption('5 times');
    expect(await flaws(page)).toEqual([]);
    await page.getByRole('region', { name: 'Invite by link' }).getByRole('button', { name: 'Create a link' }).click();
    await page.getByText('Can be used 5 times more.').waitFor();
    // For a friend who stands beside one, and has a camera.
    await page.getByRole('button', { name: 'QR code' }).first().click();
    await page.getByRole('img', { name: 'The invitation link as a QR code' }).waitFor();
    expect(await flaws(page)).toEqual([]);
  });
});

it('has nothing to complain about on the console', () => expect(complaints).toEqual([]));

const card = (name: string) => page.getByRole('region', { name, exact: true });
