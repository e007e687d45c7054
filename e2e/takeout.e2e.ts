import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { launchBrowser } from './chromium.ts';
import { flaws } from './flaws.ts';
import { listenForComplaints } from './page-checks.ts';
import { befriend, member, signUp, type Member } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

const PASSWORD = 'four unrelated words here';
/** What the browser itself says of answers that are part of a journey, and of a line that was cut. */
const EXPECTED = /status of 40[034] |ERR_FAILED|ERR_INTERNET_DISCONNECTED/;

let home: RunningServer;
let away: RunningServer;
let browser: Browser;
let page: Page;
let directory: string;
let ana: Member;
let ben: Member;
const complaints: string[] = [];

beforeAll(async () => {
  [home, away, browser, directory] = await Promise.all([
    startServer(),
    startServer(),
    launchBrowser(),
    mkdtemp(join(tmpdir(), 'watchthis-e2e-')),
  ]);
  ana = await member(home.address, 'ana');
  ben = await member(home.address, 'ben');
  await befriend(ana, ben);
  for (let at = 0; at < 30; at += 1) {
    const body = { url: `https://bread.example/${at}`, toUserId: ana.pair.user.id, message: `Loaf number ${at}` };
    await data(ben.client.POST('/api/v1/shares', { body }));
  }
  await data(ana.client.POST('/api/v1/shares', { body: { url: 'https://tea.example', toUserId: ben.pair.user.id } }));
  page = await somebody();
}, 60_000);

afterEach(() => page?.context().setOffline(false));
afterAll(async () => {
  await browser.close();
  await Promise.all([home.stop(), away.stop(), rm(directory, { recursive: true })]);
});

const file = () => join(directory, 'export.json');
const yourData = () => page.getByRole('region', { name: 'Your data', exact: true });

describe('everything of one’s own', () => {
  it('is exported at a click, and downloaded by whoever knows the password', async () => {
    await logIn(home.address, 'ana');
    await page.goto(`${home.address}/settings#your-data`);
    expect(await flaws(page)).toEqual([]);
    await page.getByRole('button', { name: 'Export everything' }).click();
    await yourData()
      .getByText(/^Your export of .* is ready: .*kB/)
      .waitFor();
    expect(await flaws(page)).toEqual([]);
    await page.getByRole('button', { name: 'Download' }).click();
    const dialog = page.getByRole('dialog', { name: 'Download your export' });
    await dialog.getByLabel('Password', { exact: true }).fill('not my password');
    await dialog.getByRole('button', { name: 'Download' }).click();
    await dialog.getByText('That is not your password').waitFor();
    await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^watchthis-ana-\d{4}-\d\d-\d\d\.json$/);
    await download.saveAs(file());
    expect(JSON.parse(await readFile(file(), 'utf8'))).toMatchObject({
      server: home.address,
      profile: { username: 'ana' },
    });
    await yourData().getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Your export is deleted').waitFor();
    await page.getByRole('button', { name: 'Export everything' }).waitFor();
  });

  it('is looked through on another server before anything of it is imported', async () => {
    await signUp(page, away.address, 'anna');
    await page.goto(`${away.address}/settings#your-data`);
    const damaged = JSON.parse(await readFile(file(), 'utf8')) as { inbox: { sharedAt: string }[] };
    for (const item of damaged.inbox.slice(7, 8)) item.sharedAt = 'yesterday';
    await writeFile(join(directory, 'damaged.json'), JSON.stringify(damaged));
    await choose('damaged.json');
    await yourData().getByText('It is wrong at “inbox[7].sharedAt”.').waitFor();
    expect(await flaws(page)).toEqual([]);
    await choose('export.json');
    await yourData()
      .getByText(/^From localhost:\d+, exported .* by Ana\.$/)
      .waitFor();
    for (const text of ['30 things that you got', '1 thing that you sent', 'Name and privacy settings']) {
      await yourData().getByText(text).waitFor();
    }
    expect(await flaws(page)).toEqual([]);
  });

  it('is imported, and friends are asked again one by one', async () => {
    await yourData().getByRole('button', { name: 'Import' }).click();
    await yourData().getByText('Your import is done. New here:').waitFor();
    expect(await flaws(page)).toEqual([]);
    await yourData().getByRole('button', { name: 'Ask Ben' }).click();
    await page.getByText(/asked/i).first().waitFor();
    await yourData().getByRole('button', { name: 'Done' }).click();
    await yourData().getByRole('button', { name: 'Choose a file' }).last().waitFor();
    await page.goto(`${away.address}/inbox`);
    await page.getByText('Loaf number 29').waitFor();
    await page
      .getByText(/Ben \(localhost:\d+\)/)
      .first()
      .waitFor();
    expect(await flaws(page)).toEqual([]);
  });

  it('is not imported twice', async () => {
    await page.goto(`${away.address}/settings#your-data`);
    await choose('export.json');
    await yourData().getByRole('button', { name: 'Import' }).click();
    await yourData().getByText('Everything in that file was here already.').waitFor();
    await yourData().getByRole('button', { name: 'Done' }).click();
  });

  it('says so when the server is out of reach', async () => {
    // What came before is over.
    await yourData().getByLabel('Choose a file').waitFor({ state: 'attached' });
    await page.context().setOffline(true);
    await yourData().getByRole('button', { name: 'Export everything' }).click();
    await page
      .getByText(/offline/i)
      .first()
      .waitFor();
    await choose('export.json');
    await yourData().getByRole('alert').waitFor();
    await page.context().setOffline(false);
    await choose('export.json');
    await yourData().getByRole('button', { name: 'Not this file' }).click();
    await yourData().getByRole('button', { name: 'Choose a file' }).last().waitFor();
  });

  it('has nothing to complain about on the console', () => expect(complaints).toEqual([]));
});

const choose = (name: string) => yourData().getByLabel('Choose a file').setInputFiles(join(directory, name));

async function logIn(address: string, username: string): Promise<void> {
  await page.goto(`${address}/login`);
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /Good/ }).waitFor();
}

async function somebody(): Promise<Page> {
  // axe is put into the page by the test, which the page's policy rightly forbids to everybody else.
  const context = await browser.newContext({ bypassCSP: true, acceptDownloads: true });
  context.setDefaultTimeout(20_000);
  const opened = await context.newPage();
  listenForComplaints(opened, (complaint) => {
    if (!EXPECTED.test(complaint)) complaints.push(complaint);
  });
  return opened;
}
