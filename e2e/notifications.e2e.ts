import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { launchNotifyingBrowser } from './chromium.ts';
import { listenForComplaints, overflow, violations } from './page-checks.ts';
import { befriend, member, type Member } from './people.ts';
import { alertsOf, pusherOf } from './pushed.ts';
import { startServer, type RunningServer } from './server.ts';

const PASSWORD = 'four unrelated words here';

let server: RunningServer;
let browser: Browser;
let page: Page;
let mia: Member;
let jonas: Member;
/** What the browser itself says of a window without a past, in which it subscribes to nothing. */
const EXPECTED = /incognito mode/;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchNotifyingBrowser();
  server = await startServer();
  [mia, jonas] = [await member(server.address, 'mia'), await member(server.address, 'jonas')];
  await befriend(mia, jonas);
  const context = await browser.newContext();
  await context.grantPermissions(['notifications'], { origin: server.address });
  page = await context.newPage();
  listenForComplaints(page, (complaint) => complaints.push(complaint));
  await page.goto(`${server.address}/login`);
  await page.getByLabel('Username').fill('jonas');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /Good/ }).waitFor();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const send = (url: string) =>
  data(
    mia.client.POST('/api/v1/shares', { body: { url, toUserId: jonas.pair.user.id, page: { title: 'Hummingbirds' } } }),
  );
const flaws = async () => [
  ...(await violations(page)),
  ...((await overflow(page)) > 0 ? ['wider than the window'] : []),
];

it('counts what is new on an open page, and lists it', async () => {
  await send('https://example.org/hummingbirds');
  const way = page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: /^Notifications/ });
  // The share, and that a browser of theirs is new.
  await expect.poll(() => way.innerText()).toMatch(/2/);
  await way.click();
  await page.getByRole('heading', { level: 1, name: 'Notifications' }).waitFor();
  await page.getByRole('link', { name: /Mia sent you an article/ }).waitFor();
  expect(await flaws()).toEqual([]);
  await expect.poll(() => way.innerText()).not.toMatch(/\d/);
});

it('keeps what somebody wants to hear of, however fast they choose', async () => {
  await page.goto(`${server.address}/settings`);
  // Each answer comes when the next thing has been chosen already.
  await page.route('**/api/v1/notifications/preferences', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.getByLabel('A friend sends something: Mail').check();
  await page.getByLabel('No alerts at certain hours').check();
  await page.getByLabel('To', { exact: true }).fill('07:30');
  await vi.waitFor(async () => {
    const { events, quietHours } = await data(jonas.client.GET('/api/v1/notifications/preferences'));
    expect([events.share.mail, quietHours]).toEqual([true, { from: '22:00', to: '07:30' }]);
  }, 5000);
  await page.unroute('**/api/v1/notifications/preferences');
  await page.reload();
  expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('07:30');
  expect(await flaws()).toEqual([]);
});

it('says so when the browser cannot be pushed to', async () => {
  await page.getByRole('button', { name: 'Turn alerts on' }).click();
  await page.getByText('Your browser cannot reach its push service').waitFor({ timeout: 25_000 });
});

it('shows what is pushed while it is closed, and closes what was seen elsewhere', async () => {
  const push = await pusherOf(page);
  await push({
    v: 1, type: 'alert', tag: 'one', kind: 'share', count: 1, from: ['Mia'], others: 0, titles: ['Hummingbirds'], message: null,
    media: 'video', detail: null, avatar: null, picture: null, path: '/inbox', subjectId: null, replaces: [], unread: 1,
  }); // prettier-ignore
  await expect.poll(shown).toEqual([['one', 'Mia sent you a video', 'Hummingbirds']]);
  await push({ v: 1, type: 'close', tags: ['one'], unread: 0 });
  await expect.poll(shown).toEqual([]);
});

it('speaks the language that was chosen on a page, with nothing open', async () => {
  const push = await pusherOf(page);
  // Again until it is so: a page tells its worker of the language, and waits for nothing.
  const says = (title: string) =>
    expect
      .poll(
        async () => {
          await push({
            v: 1, type: 'alert', tag: 'two', kind: 'share', count: 3, from: ['Mia'], others: 2, titles: ['Kolibris'], message: null,
            media: 'video', detail: null, avatar: null, picture: null, path: '/inbox', subjectId: null, replaces: [], unread: 3,
          }); // prettier-ignore
          return shown();
        },
        { timeout: 10_000 },
      )
      .toEqual([['two', title, 'Kolibris']]);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
  await says('3 neu von Mia und 2 weiteren');
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('English');
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await says('3 new from Mia and 2 more');
});

it('made the browser complain of nothing', () => {
  expect(complaints.filter((complaint) => !EXPECTED.test(complaint))).toEqual([]);
});

/** The alerts of the dashboard. */
const shown = () => alertsOf(page);
