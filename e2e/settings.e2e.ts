import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '#shared/client.ts';
import { openDatabase } from '#server/kernel/database/database.ts';
import { newId } from '#server/kernel/id.ts';
import type { OutboxTables } from '#server/kernel/outbox.ts';
import { startMailSink, type MailSink } from '../server/test/mail-sink.ts';
import { launchBrowser } from './chromium.ts';
import { listenForComplaints, overflow, violations } from './page-checks.ts';
import { member } from './people.ts';
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
  server = await startServer({ SIGNUP: 'closed', SMTP_URL: sink.url });
  page = await somebody();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
  await sink.stop();
});

describe('a server that takes nobody', () => {
  it('lets in who has the code that it printed, and believes no other', async () => {
    await page.goto(`${server.address}/signup`);
    await page.getByText('Sign-up is closed').waitFor();
    await page.getByRole('button', { name: 'I have the administrator’s code' }).click();
    await fillSignUp('boss');
    await page.getByLabel('Administrator’s code').fill('not-the-code');
    expect(await flaws()).toEqual([]);
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.getByText('That code is spent').waitFor();
  });

  it('takes the code from a link, and out of the address', async () => {
    await page.goto('about:blank');
    await page.goto(`${server.address}/signup#admin=${server.adminCode}`);
    expect(await page.getByLabel('Administrator’s code').inputValue()).toBe(server.adminCode);
    expect(page.url()).toBe(`${server.address}/signup`);
    await fillSignUp('boss');
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.getByRole('heading', { level: 1, name: /Good .*boss/ }).waitFor();
  });
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
    expect(await flaws()).toEqual([]);
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
    expect(await flaws()).toEqual([]);
    await dialog.getByRole('button', { name: 'Make it' }).click();
    const shown = page.getByRole('dialog', { name: 'Your new token' });
    const token = await shown.getByLabel('Token', { exact: true }).inputValue();
    expect(await flaws()).toEqual([]);
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
    expect(await flaws()).toEqual([]);
  });

  it('say when a part did not load, and load it when asked again', async () => {
    await page.route('**/api/v1/tokens', (route) => route.abort());
    await page.reload();
    const tokens = card('Access tokens');
    await tokens.getByText('This did not load').waitFor();
    expect(await flaws()).toEqual([]);
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
    expect(await flaws()).toEqual([]);
    await page.getByRole('region', { name: 'Invite by link' }).getByRole('button', { name: 'Create a link' }).click();
    await page.getByText('Can be used 5 times more.').waitFor();
    // For a friend who stands beside one, and has a camera.
    await page.getByRole('button', { name: 'QR code' }).first().click();
    await page.getByRole('img', { name: 'The invitation link as a QR code' }).waitFor();
    expect(await flaws()).toEqual([]);
  });
});

describe('administration', () => {
  it('is reached from settings, and opens the server to everybody', async () => {
    await page.goto(`${server.address}/settings`);
    await page.getByRole('link', { name: 'Look after the server' }).click();
    await page.getByRole('heading', { level: 1, name: 'Administration' }).waitFor();
    await page.getByText('This is what the server was started with.').waitFor();
    await page.getByLabel('Anybody').check();
    await page.getByRole('button', { name: 'Follow what the server was started with' }).waitFor();
    for (const name of ['ana', 'ben']) await member(server.address, name);
  });

  it('finds people, signs them out, keeps them out and lets them in again', async () => {
    await page.reload();
    await expect.poll(() => card('People').getByRole('listitem').count()).toBe(3);
    await page.getByRole('searchbox').fill('be');
    await expect.poll(() => card('People').getByRole('listitem').count()).toBe(1);
    await page.getByRole('button', { name: 'Sign out Ben' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('Ben is signed out everywhere').waitFor();
    await card('People').getByText('signed in nowhere').waitFor();
    await page.getByRole('button', { name: 'Suspend Ben' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click();
    await card('People').getByText('Suspended', { exact: true }).waitFor();
    expect(await flaws()).toEqual([]);
    await page.getByRole('button', { name: 'Restore Ben' }).click();
    await page.getByRole('button', { name: 'Suspend Ben' }).waitFor();
    await page.getByRole('searchbox').fill('nobody at all');
    await page.getByText('Nobody is called that.').waitFor();
  });

  it('tries again what was given up, or drops it', async () => {
    await giveUp('FIRST_EVENT', 'SECOND_EVENT');
    await page.reload();
    await page.getByText('SECOND_EVENT').waitFor();
    expect(await flaws()).toEqual([]);
    await page.getByRole('button', { name: 'Drop FIRST_EVENT' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Drop' }).click();
    await page.getByText('It is dropped').waitFor();
    await page.getByRole('button', { name: 'Try again: SECOND_EVENT' }).click();
    await page.getByText('Everything was delivered, or still is being.').waitFor();
  });

  it('is nowhere for everybody else', async () => {
    const other = await somebody();
    await other.goto(`${server.address}/login`);
    await other.getByLabel('Username').fill('ana');
    await other.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await other.getByRole('button', { name: 'Log in', exact: true }).click();
    await other.getByRole('heading', { level: 1, name: /Good .*Ana/ }).waitFor();
    await other.goto(`${server.address}/settings`);
    await other.getByRole('heading', { name: 'Privacy' }).waitFor();
    await other.getByText('Who may ask to be my friend').waitFor();
    expect(await other.getByRole('link', { name: 'Look after the server' }).count()).toBe(0);
    await other.goto(`${server.address}/admin`);
    await other.getByText('There is nothing here').waitFor();
    expect(await other.title()).toContain('Not found');
    await other.context().close();
  });

  it('has nothing to complain about on the console', () => expect(complaints).toEqual([]));
});

const card = (name: string) => page.getByRole('region', { name, exact: true });

async function somebody(): Promise<Page> {
  // axe is put into the page by the test, which the page's policy rightly forbids to everybody else.
  const context = await browser.newContext({ bypassCSP: true });
  context.setDefaultTimeout(20_000);
  const opened = await context.newPage();
  listenForComplaints(opened, (complaint) => {
    if (!EXPECTED.test(complaint)) complaints.push(complaint);
  });
  return opened;
}

async function fillSignUp(username: string): Promise<void> {
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
}

/** Of the page as it is now: what axe finds in either look, and what is too wide for a small phone either way round. */
async function flaws(): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await violations(page)).map((violation) => `${colorScheme}: ${violation}`));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  for (const dir of ['rtl', 'ltr']) {
    await page.evaluate((way) => (document.documentElement.dir = way), dir);
    if ((await overflow(page)) > 0) found.push(`wider than 320 pixels, ${dir}`);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  return found;
}

/** Events that nobody here owes anything, as an older program may have left them. */
async function giveUp(...types: string[]): Promise<void> {
  const beside = openDatabase<OutboxTables>({ databaseUrl: undefined, dataDir: server.directory });
  const now = new Date().toISOString();
  const owed = { payload: '{}', owed: '["old"]', attempts: 12, last_error: 'Error: no' };
  await beside.write((tx) =>
    tx
      .insertInto('outbox')
      .values(types.map((type) => ({ id: newId(), type, ...owed, due_at: now, dead_at: now })))
      .execute(),
  );
  await beside.close();
}
