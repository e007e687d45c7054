import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { launchBrowser } from './chromium.ts';
import { befriend, logIn, member, type Member } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

/** The dashboard as an installed app: what the system is told of it, and what it hands over. */

interface Manifest {
  start_url: string;
  display: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
  shortcuts: { url: string; icons?: { src: string }[] }[];
  share_target: { action: string; method: string; params: Record<'title' | 'text' | 'url', string> };
}

const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../dist/web/manifest.webmanifest'), 'utf8'),
) as Manifest;

let server: RunningServer;
let browser: Browser;
let ana: Member;
let ben: Member;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await befriend(ana, ben);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** The address that the system opens when something is shared into the app. */
function shared(handed: Partial<Record<'title' | 'text' | 'url', string>>): string {
  const { action, params } = manifest.share_target;
  const named = Object.entries(handed).map(([part, value]) => [params[part as keyof typeof params], value]);
  return `${server.address}${action}?${new URLSearchParams(named).toString()}`;
}

async function somebody(): Promise<Page> {
  const context = await browser.newContext();
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

const inboxOfBen = () => data(ben.client.GET('/api/v1/inbox'));

describe('what is shared into the app', () => {
  it('fills the form after signing in, and reaches the friend', async () => {
    const page = await somebody();
    await page.goto(shared({ text: 'Have a look: https://example.org/from-android?utm_source=app', title: 'A title' }));
    await page.getByLabel('Username').fill('ana');
    await page.getByLabel('Password', { exact: true }).fill('four unrelated words here');
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await page.getByText('A title').waitFor();
    await page.getByRole('button', { name: /Ben/ }).first().click();
    await page.getByRole('button', { name: 'Send to Ben' }).click();
    await page.getByText('Sent to Ben').waitFor();
    expect(await inboxOfBen()).toMatchObject([{ media: { title: 'A title' } }]);
    expect((await inboxOfBen())[0]?.media.url).toContain('https://example.org/from-android');
    await page.context().close();
  });

  it('fills the form after signing up', async () => {
    const page = await somebody();
    await page.goto(shared({ text: 'https://example.org/new-here' }));
    await page.getByRole('link', { name: 'Sign up' }).last().click();
    await page.getByLabel('Username').fill('cleo');
    await page.getByLabel('Password', { exact: true }).fill('four unrelated words here');
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.getByText('example.org/new-here').first().waitFor();
    await page.context().close();
  });

  it.each([
    [{ url: 'https://example.org/in-url' }, 'example.org/in-url'],
    [{ text: 'Read this (https://example.org/in-brackets).' }, 'example.org/in-brackets'],
    [{ title: 'https://example.org/in-title' }, 'example.org/in-title'],
  ])('finds the link in %j', async (handed, link) => {
    const page = await somebody();
    await logIn(page, server.address, 'ana');
    await page.goto(shared(handed));
    await page.getByText(link).first().waitFor();
    await page.context().close();
  });

  it('says so when there is no link in it', async () => {
    const page = await somebody();
    await logIn(page, server.address, 'ana');
    await page.goto(shared({ text: 'Nothing to see here' }));
    await page.getByRole('alert').filter({ hasText: /link/ }).waitFor();
    await page.context().close();
  });
});

describe('the installed app', () => {
  it('has icons of the sizes that it names, and one that may be cut to any shape', async () => {
    for (const { src, sizes, type } of manifest.icons) {
      const response = await fetch(server.address + src);
      expect(response.headers.get('content-type'), src).toBe(type);
      if (sizes === 'any') continue;
      const { width, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
      expect(`${width}x${height}`, src).toBe(sizes);
    }
    expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable', 'monochrome']));
  });

  it('has shortcuts that lead to its pages', async () => {
    const page = await somebody();
    await logIn(page, server.address, 'ana');
    for (const { url } of manifest.shortcuts) {
      await page.goto(server.address + url);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('Not found');
    }
    await page.context().close();
  });

  it('can be installed, as the browser sees it', async () => {
    const page = await somebody();
    await page.goto(server.address);
    const developer = await page.context().newCDPSession(page);
    const { errors } = await developer.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await developer.send('Page.getInstallabilityErrors');
    // A window of a test is a private one.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    await page.context().close();
  });

  it('shows the number of unread on its icon', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Object.assign(navigator, {
        setAppBadge: (count: number) => Promise.resolve((document.documentElement.dataset['badge'] = String(count))),
        clearAppBadge: () => Promise.resolve((document.documentElement.dataset['badge'] = 'none')),
      });
    });
    const page = await context.newPage();
    const badge = () => page.evaluate(() => document.documentElement.dataset['badge']);
    await logIn(page, server.address, 'ana');
    await expect.poll(badge).toBe('none');
    await data(
      ben.client.POST('/api/v1/shares', { body: { url: 'https://example.org/b', toUserId: ana.pair.user.id } }),
    );
    await expect.poll(badge).toBe('1');
    await data(ana.client.POST('/api/v1/inbox/read', { body: { upTo: new Date().toISOString() } }));
    await expect.poll(badge).toBe('none');
    await context.close();
  });
});

describe('a bookmark, where there is no extension', () => {
  it('is there to be dragged or copied, and shares the page on which it is chosen', async () => {
    const page = await somebody();
    await logIn(page, server.address, 'ana');
    await page.goto(`${server.address}/settings`);
    const bookmark = page.getByRole('link', { name: 'Send with WatchThis' });
    await bookmark.click();
    await page.getByText(/^Drag it to your bookmarks/).waitFor();
    const [, code = ''] = /^javascript:(.*)$/.exec((await bookmark.getAttribute('href')) ?? '') ?? [];

    const other = await page.context().newPage();
    await other.route('https://example.org/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>A kayak & a cat</title>' }),
    );
    await other.goto('https://example.org/kayak?part=2#end');
    const [form] = await Promise.all([other.waitForEvent('popup'), other.evaluate(decodeURIComponent(code))]);
    await form.getByText('A kayak & a cat').waitFor();
    await form.getByRole('button', { name: /^Ben/ }).click();
    await form.getByRole('button', { name: 'Send to Ben' }).click();
    await expect
      .poll(async () => (await inboxOfBen()).map(({ media }) => media.url))
      .toContain('https://example.org/kayak?part=2#end');
    await page.context().close();
  });
});
