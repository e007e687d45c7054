import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, data, type Client } from '#shared/client.ts';
import { type RunningProcess, startProcess } from '../server/test/process.ts';
import { serveFirefoxPlayers } from './firefox-players.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { found, openTab, type Tab } from './firefox-tab.ts';
import { member, type Member } from './people.ts';

/** The main journeys of the dashboard in Firefox: Ana has the browser, Ben is somewhere else. */

let directory: string;
let server: RunningProcess;
let browser: FirefoxProcess;
let ben: Member;
let page: Tab;
let asked: string[];

const PASSWORD = 'four unrelated words here';
/** The key that goes to the last of several: Arabic. */
const END = '\uE010';
const AWAY = 'can’t be reached now';

const start = (port?: number) =>
  startProcess({ environment: { DATA_DIR: directory, RATE_LIMITS: 'off' }, ...(port !== undefined && { port }) });

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
  [server, browser] = await Promise.all([start(), startFirefox()]);
  ben = await member(server.address, 'ben');
  ({ asked } = await serveFirefoxPlayers(browser));
  page = await openTab(browser.send);
});
afterAll(async () => {
  await Promise.all([browser?.stop(), server?.stop()]);
  rmSync(directory, { recursive: true, force: true });
});

const go = (path: string) => page.go(server.address + path);
const says = (text: string | RegExp) => expect.poll(() => page.text()).toMatch(text);
const titled = (title: string) => expect.poll(() => page.run('document.title')).toBe(title);
const press = (name: string) => page.click({ role: 'button', name });

/** From Ben to Ana. */
async function send(url: string, title: string): Promise<string> {
  const [ana] = await data(ben.client.GET('/api/v1/friends'));
  const body = { url, toUserId: ana?.user.id ?? '', page: { title } };
  return (await data(ben.client.POST('/api/v1/shares', { body }))).id;
}
const statusOf = async (id: string) =>
  (await data(ben.client.GET('/api/v1/shares/{id}', { params: { path: { id } } }))).status;

/** What the server says to Ana. */
async function clientOfAna(): Promise<Client> {
  const login = createClient({ server: server.address }).POST('/api/v1/auth/login', {
    body: { username: 'ana', password: PASSWORD },
  });
  const answer = await data(login);
  return createClient({
    server: server.address,
    token: () => Promise.resolve('accessToken' in answer ? answer.accessToken : undefined),
  });
}

describe('the dashboard in Firefox', () => {
  it('takes a new person in', async () => {
    await go('/signup');
    await page.fill('Username', 'ana');
    await page.fill('Name (optional)', 'Ana');
    await page.fill('Password', PASSWORD);
    await press('Sign up');
    await says(/Good .*Ana/);
    await titled('Home · WatchThis');
  });

  it('makes friends by an invitation link', async () => {
    const { code } = await data(ben.client.POST('/api/v1/invites', {}));
    await go(`/invite/${code}`);
    await says('Ben invites you');
    await page.click('main .btn-primary');
    await says('You and Ben are friends now');
  });

  it('asks for the password after logging out, and goes on to where one was going', async () => {
    await go('/settings');
    await press('Log out');
    await says('Put a link');
    await go('/inbox');
    await page.fill('Username', 'ana');
    await page.fill('Password', PASSWORD);
    await press('Log in');
    await titled('Inbox · WatchThis');
    await says('All caught up');
  });

  it('shows what a friend sends in the open inbox, without a reload', async () => {
    await send('https://example.org/owls', 'How Owls Stay Silent');
    await says('How Owls Stay Silent');
    await titled('(1) Inbox · WatchThis');
  });

  it('marks it watched, of which the sender hears, and undoes that', async () => {
    const [{ id } = { id: '' }] = await data(ben.client.GET('/api/v1/shares/sent'));
    await press('Mark watched: How Owls Stay Silent');
    await expect.poll(() => statusOf(id)).toBe('watched');
    await press('Undo');
    await expect.poll(() => statusOf(id)).toBe('pending');
  });

  it('plays a film in its site’s own player, keeps how far one is, and goes on there', async () => {
    const id = await send('https://vimeo.com/7654321', 'A film');
    await go(`/i/${id}`);
    await says('A film');
    expect(asked).toEqual([]);
    await press('Play: A film');
    const player = await page.frame();
    const position = async () => Number(await player.text());
    await expect.poll(position).toBeGreaterThan(20);
    await page.press('k');
    const ana = await clientOfAna();
    const kept = async () =>
      (await data(ana.GET('/api/v1/inbox/{id}', { params: { path: { id } } }))).progress?.position;
    await expect.poll(kept).toBeGreaterThan(20);
    await go('/inbox');
    await go(`/i/${id}`);
    await press(await found('way to go on', async () => /Resume at 0:\d\d/.exec(await page.text())?.[0]));
    await expect.poll(() => asked.at(-1)).toMatch(/#t=\d\ds$/);
  });

  it('shows what it knew while the server is away, and tells it what was done meanwhile when it is back', async () => {
    const [, { id } = { id: '' }] = await data(ben.client.GET('/api/v1/shares/sent'));
    await page.run('navigator.serviceWorker.ready.then(() => true)');
    await go('/inbox');
    await says('How Owls Stay Silent');
    await server.kill();
    await go('/friends');
    await says('Ben');
    await go('/inbox');
    await says(AWAY);
    await press('Mark watched: How Owls Stay Silent');
    server = await start(server.port);
    await expect.poll(() => statusOf(id), { timeout: 60_000 }).toBe('watched');
    await expect.poll(() => page.text(), { timeout: 60_000 }).not.toContain(AWAY);
  });

  it('speaks another language as soon as that is chosen, and runs the other way where that does', async () => {
    const language = () => page.run('document.documentElement.lang + document.documentElement.dir');
    const choose = (key: string, spoken: string) =>
      expect
        .poll(async () => {
          await page.run(`document.querySelector('select:has([value=ar])')?.focus()`);
          await page.press(key);
          return language();
        })
        .toBe(spoken);
    await go('/settings');
    await choose('D', 'deltr');
    await says('Einstellungen');
    await choose(END, 'arrtl');
    await go('/inbox');
    await expect.poll(language).toBe('arrtl');
  });
});
