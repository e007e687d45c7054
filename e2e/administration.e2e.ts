import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#server/kernel/database/database.ts';
import { newId } from '#server/kernel/id.ts';
import type { OutboxTables } from '#server/kernel/outbox.ts';
import { launchBrowser } from './chromium.ts';
import { flaws } from './flaws.ts';
import { listenForComplaints } from './page-checks.ts';
import { logIn, member } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

const PASSWORD = 'four unrelated words here';
/** What the browser itself says of answers that are part of a journey. */
const EXPECTED = /status of 40[034] /;

let server: RunningServer;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SIGNUP: 'closed' }), launchBrowser()]);
  page = await somebody();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('a server that takes nobody', () => {
  it('lets in who has the code that it printed, and believes no other', async () => {
    await page.goto(`${server.address}/signup`);
    await page.getByText('Sign-up is closed').waitFor();
    await page.getByRole('button', { name: 'I have the administrator’s code' }).click();
    await fillSignUp('boss');
    await page.getByLabel('Administrator’s code').fill('not-the-code');
    expect(await flaws(page)).toEqual([]);
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

describe('administration', () => {
  it('is reached from settings, and opens the server to everybody', async () => {
    await page.goto(`${server.address}/settings`);
    await page.getByRole('link', { name: 'Look after the server' }).click();
    await page.getByRole('heading', { level: 1, name: 'Administration' }).waitFor();
    await page.getByText('As the server’s configuration says.').waitFor();
    await page.getByLabel('Anybody').check();
    await page.getByRole('button', { name: 'Follow the server’s configuration' }).waitFor();
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
    expect(await flaws(page)).toEqual([]);
    await page.getByRole('button', { name: 'Restore Ben' }).click();
    await page.getByRole('button', { name: 'Suspend Ben' }).waitFor();
    await page.getByRole('searchbox').fill('nobody at all');
    await page.getByText('Nobody is called that.').waitFor();
  });

  it('tries again what was given up, or drops it', async () => {
    await giveUp('FIRST_EVENT', 'SECOND_EVENT');
    await page.reload();
    await page.getByText('SECOND_EVENT').waitFor();
    expect(await flaws(page)).toEqual([]);
    await page.getByRole('button', { name: 'Drop FIRST_EVENT' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Drop' }).click();
    await page.getByText('It is dropped').waitFor();
    await page.getByRole('button', { name: 'Try again: SECOND_EVENT' }).click();
    await page.getByText('Everything was delivered, or still is being.').waitFor();
  });

  it('is nowhere for everybody else', async () => {
    const other = await somebody();
    await logIn(other, server.address, 'ana');
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
