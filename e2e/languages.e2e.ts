import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { en } from '#shared/i18n/en.ts';
import { pseudo, unbracketed } from '../ui/test/pseudo.ts';
import { launchBrowser } from './chromium.ts';
import { listenForComplaints, overflow, violationsInThemes } from './page-checks.ts';
import { befriend, connect, member, signUp } from './people.ts';
import { openProfile, type Profile } from './profile.ts';
import { startServer, type RunningServer } from './server.ts';

/** Dashboard and extension, as they are built, in a language that runs the other way and in one that nobody speaks. */

const NARROW = { width: 320, height: 700 };
const PAGES = ['/', '/inbox', '/sent', '/friends', '/share', '/settings', '/connect'];
const OPEN_PAGES = ['/', '/login', '/signup', '/reset', '/nowhere'];
/** Nobody speaks it, so it stands where German would. */
const PSEUDO = `export const texts = ${JSON.stringify(pseudo(en))};`;
/** Where to put pictures of everything that is looked at, for people; nowhere if it isn't said. */
const PICTURES = process.env['PICTURES'];
const EXTENSION = join(import.meta.dirname, '../dist/extension/chrome-mv3');

let server: RunningServer;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Somebody whose browser wants that language; German is what nobody speaks. */
async function visitor(locale: string): Promise<Page> {
  const context = await browser.newContext({
    locale,
    viewport: NARROW,
    bypassCSP: true,
    reducedMotion: 'reduce',
    // What it fetches, the test can't put something else in place of.
    serviceWorkers: 'block',
  });
  const opened = await context.newPage();
  opened.setDefaultTimeout(20_000);
  await opened.route(/\/assets\/de-[\w-]+\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: PSEUDO }),
  );
  listenForComplaints(opened, (complaint) => {
    if (!complaint.includes('blocked by Playwright')) complaints.push(complaint);
  });
  return opened;
}

/** Somebody with something in each list, and a friend whose name runs the other way. */
async function inhabitant(locale: string, username: string): Promise<Page> {
  const shown = await visitor(locale);
  await shown.goto(`${server.address}/signup`);
  await shown.locator('[autocomplete=username]').fill(username);
  await shown.locator('[autocomplete=new-password]').fill('four unrelated words here');
  await shown.locator('form [type=submit]').click();
  await shown.waitForURL(`${server.address}/`);
  const friend = await member(server.address, `${username}_friend`);
  await data(friend.client.PATCH('/api/v1/profile', { body: { displayName: 'يوسف Özgür-Wiśniewski' } }));
  const { code } = await data(friend.client.POST('/api/v1/invites', {}));
  await shown.goto(`${server.address}/invite/${code}`);
  await shown.locator('main .btn-primary').click();
  await expect.poll(async () => (await data(friend.client.GET('/api/v1/friends'))).length).toBe(1);
  const [friendship] = await data(friend.client.GET('/api/v1/friends'));
  for (const n of [1, 2, 3]) {
    const body = { url: `https://example.org/film/${n}`, toUserId: friendship?.user.id ?? '', message: 'So calming' };
    await data(friend.client.POST('/api/v1/shares', { body }));
  }
  return shown;
}

const languageOf = (shown: Page) =>
  shown.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));

/** What is wrong with what is shown, in light and in dark. */
async function flaws(shown: Page, where: string): Promise<string[]> {
  const found: string[] = [];
  const wide = await overflow(shown);
  if (wide > 0) found.push(`${where} is ${wide} pixels too wide`);
  const wrong = await violationsInThemes(shown, async (theme) => {
    const name = `${where.replaceAll(/\W+/g, '-')}-${theme}.png`;
    if (PICTURES) await shown.screenshot({ path: join(PICTURES, name), fullPage: true });
  });
  // A button’s longer name has its text in it in real languages alone.
  const real = wrong.filter((one) => !(where.startsWith('de') && one.includes('label-content')));
  found.push(...real.map((violation) => `${where}, ${violation}`));
  return found;
}

async function go(shown: Page, path: string): Promise<void> {
  await shown.goto(server.address + path);
  await shown.locator('h1').waitFor();
  await shown.waitForLoadState('networkidle');
}

describe.each([
  { language: 'ar', locale: 'ar-EG', dir: 'rtl' },
  { language: 'de', locale: 'de-DE', dir: 'ltr' },
])('in $language', { timeout: 240_000 }, ({ language, locale, dir }) => {
  it('nobody who comes by finds a flaw, or a text that is not in the catalogue', async () => {
    const shown = await visitor(locale);
    const found: string[] = [];
    for (const path of OPEN_PAGES) {
      await go(shown, path);
      expect(await languageOf(shown)).toEqual({ lang: language, dir });
      found.push(...(await flaws(shown, `${language}-out${path}`)));
      if (language === 'de') found.push(...(await shown.locator('body').evaluate(unbracketed)));
    }
    expect(found).toEqual([]);
    await shown.context().close();
  });

  it('nor does whoever lives there', async () => {
    const shown = await inhabitant(locale, `ana_${language}`);
    const found: string[] = [];
    for (const path of PAGES) {
      await go(shown, path);
      found.push(...(await flaws(shown, `${language}${path}`)));
      if (language === 'de') found.push(...(await shown.locator('body').evaluate(unbracketed)));
    }
    expect(found).toEqual([]);
    await shown.context().close();
  });
});

describe('the language of the dashboard', () => {
  it('is changed in the settings at once, is kept, and goes along to other browsers', async () => {
    const shown = await visitor('en-US');
    await signUp(shown, server.address, 'switcher');
    await go(shown, '/settings');
    const choice = shown.getByLabel('Language');
    await choice.focus();
    await choice.selectOption('ar');
    await shown.getByRole('heading', { level: 1, name: 'الإعدادات' }).waitFor();
    expect(await languageOf(shown)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(await shown.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await shown.reload();
    await shown.getByRole('heading', { level: 1, name: 'الإعدادات' }).waitFor();

    const other = await visitor('en-US');
    await other.goto(`${server.address}/login`);
    await other.getByLabel('Username').fill('switcher');
    await other.getByLabel('Password', { exact: true }).fill('four unrelated words here');
    await other.getByRole('button', { name: 'Log in', exact: true }).click();
    await expect.poll(() => languageOf(other)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(complaints).toEqual([]);
  });

  it('stays the one that was chosen while the account’s was still being asked for', async () => {
    const shown = await visitor('en-US');
    await signUp(shown, server.address, 'hasty');
    await go(shown, '/');
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    let asked = 0;
    await shown.route('**/api/v1/profile', async (route) => {
      if (route.request().method() !== 'GET') return route.continue();
      const response = await route.fetch();
      asked += 1;
      await held;
      await route.fulfill({ response });
    });
    await shown.goto(`${server.address}/settings`);
    await expect.poll(() => asked).toBeGreaterThan(0);
    await shown.getByLabel('Language').selectOption('ar');
    await shown.getByRole('heading', { level: 1, name: 'الإعدادات' }).waitFor();
    answer();
    await shown.waitForLoadState('networkidle');
    expect(await languageOf(shown)).toEqual({ lang: 'ar', dir: 'rtl' });
    await shown.reload();
    await shown.waitForLoadState('networkidle');
    expect(await languageOf(shown)).toEqual({ lang: 'ar', dir: 'rtl' });
  });

  it('is fetched alone: who reads English fetches none', async () => {
    const shown = await visitor('en-US');
    const asked: string[] = [];
    shown.on('request', (request) => asked.push(request.url()));
    await go(shown, '/');
    expect(asked.filter((url) => /\/(?:ar|de|es|fr)-[\w-]+\.js$/.test(url))).toEqual([]);
    const french = await visitor('fr-FR');
    french.on('request', (request) => asked.push(request.url()));
    await go(french, '/');
    expect(asked.filter((url) => /\/(?:ar|de|es|fr)-[\w-]+\.js$/.test(url))).toEqual([
      expect.stringMatching(/\/fr-[\w-]+\.js$/),
    ]);
  });
});

describe('the extension', { timeout: 240_000 }, () => {
  let folder: string;
  let profile: Profile;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'watchthis-pseudo-'));
    cpSync(EXTENSION, folder, { recursive: true });
    const chunks = join(folder, 'chunks');
    for (const name of readdirSync(chunks)) if (/^de-.*\.js$/.test(name)) writeFileSync(join(chunks, name), PSEUDO);
    profile = await openProfile({ extension: folder });
    const [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
    await connect(profile, server.address, ana);
    await befriend(ana, ben);
    for (const n of [1, 2, 3]) {
      const body = { url: `https://example.org/song/${n}`, toUserId: ana.pair.user.id, message: 'So calming' };
      await data(ben.client.POST('/api/v1/shares', { body }));
    }
  }, 120_000);
  afterAll(async () => {
    await profile?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    { language: 'ar', dir: 'rtl' },
    { language: 'de', dir: 'ltr' },
  ])('changes to $language in its options, and keeps it in the popup', async ({ language, dir }) => {
    const options = await profile.open('options.html');
    await options.emulateMedia({ reducedMotion: 'reduce' });
    const choice = options.locator('select:has(option[value="ar"])');
    await choice.focus();
    await choice.selectOption(language);
    await expect.poll(() => languageOf(options)).toEqual({ lang: language, dir });
    expect(await options.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    const found: string[] = [];
    const check = async (shown: Page, where: string) => {
      found.push(...(await flaws(shown, `${language}-${where}`)));
      if (language === 'de') found.push(...(await shown.locator('body').evaluate(unbracketed)));
    };
    await options.setViewportSize(NARROW);
    await check(options, 'options');
    const popup = await profile.open('popup.html');
    await popup.emulateMedia({ reducedMotion: 'reduce' });
    await popup.locator('.item').nth(2).waitFor();
    await check(popup, 'popup');
    await popup.getByRole('tab').last().click();
    await popup.locator('textarea, .input').first().waitFor();
    await check(popup, 'popup-share');
    await Promise.all([options.close(), popup.close()]);
    expect(found).toEqual([]);
  });
});
