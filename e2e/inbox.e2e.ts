import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { launchBrowser } from './chromium.ts';
import { flaws } from './flaws.ts';
import { dropLink } from './hand-over.ts';
import { befriend, member, type Member } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

/** A full inbox: narrowing it down, looking at it, and doing something to much of it at once. */

let server: RunningServer;
let browser: Browser;
let ana: Member;
let cleo: Member;
let ben: Member;
let page: Page;

/** Oldest first; long enough to scroll. */
const TITLES = Array.from({ length: 24 }, (_, at) => `Film number ${at + 1}`);

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  [ana, cleo, ben] = await Promise.all(['ana', 'cleo', 'ben'].map((name) => member(server.address, name))) as [Member, Member, Member]; // prettier-ignore
  await befriend(ana, ben);
  await befriend(cleo, ben);
  for (const [at, title] of TITLES.entries()) {
    const id = `a1B2c3D4e${String(at).padStart(2, '0')}`;
    const url = at % 4 === 0 ? `https://example.org/${id}` : `https://youtu.be/${id}`;
    const body = { url, toUserId: ben.pair.user.id, page: { title, ...(at < 6 && { duration: (at + 1) * 700 }) } };
    await data((at % 2 === 0 ? ana : cleo).client.POST('/api/v1/shares', { body }));
  }
  page = await (await browser.newContext({ bypassCSP: true })).newPage();
  await page.goto(`${server.address}/login`);
  await page.getByLabel('Username').fill('ben');
  await page.getByLabel('Password', { exact: true }).fill('four unrelated words here');
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /Good/ }).waitFor();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('the inbox', () => {
  it('is narrowed down by filters that stand in the address, and each can be taken away', async () => {
    await open('/inbox');
    await page.getByRole('button', { name: 'Article', exact: true }).click();
    await expect.poll(shown).toHaveLength(6);
    await page.getByRole('button', { name: 'From Ana' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('kind:article from:ana');
    await page.reload();
    await expect.poll(shown).toHaveLength(6);
    expect(await page.getByRole('searchbox').inputValue()).toBe('kind:article from:ana');
    await page.getByRole('button', { name: 'Remove filter: Article' }).click();
    await expect.poll(shown).toHaveLength(12);
    await page.getByRole('button', { name: 'Remove filter: From Ana' }).click();
    await expect.poll(shown).toHaveLength(24);
    expect(page.url()).toBe(`${server.address}/inbox`);
  });

  it('is narrowed down to what fits into an evening, by one length at a time', async () => {
    await open('/inbox');
    await page.getByRole('button', { name: 'Up to 60 min' }).click();
    await expect.poll(shown).toHaveLength(5);
    await page.getByRole('button', { name: 'Up to 20 min' }).click();
    await expect.poll(shown).toEqual(['Film number 1']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('shorter:20');
    await page.getByRole('button', { name: 'Over 60 min' }).click();
    await expect.poll(shown).toEqual(['Film number 6']);
    await page.reload();
    await expect.poll(shown).toEqual(['Film number 6']);
    await page.getByRole('button', { name: 'Remove filter: Over 60 min' }).click();
    await page.waitForURL(`${server.address}/inbox`);
    await expect.poll(shown).toHaveLength(24);
  });

  it('shows pictures instead of rows, as the address says', async () => {
    await open('/inbox');
    await page.getByRole('button', { name: 'Gallery' }).click();
    await page.waitForURL('**/inbox?view=gallery');
    const [first, second] = await page.locator('.item').evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top)); // prettier-ignore
    expect(first).toBe(second);
    await page.getByRole('link', { name: 'Unread', exact: true }).click();
    await page.waitForURL('**/inbox?show=unread&view=gallery');
  });

  it('is where one was when one comes back', async () => {
    await open('/inbox');
    const low = page.locator('.item-title a').nth(20);
    await low.scrollIntoViewIfNeeded();
    await page.waitForTimeout(400);
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(300);
    await low.click();
    await page.waitForURL('**/i/*');
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  });

  it('does one thing to several at once, and takes all of it back', async () => {
    await open('/inbox');
    await choice('Film number 24').click();
    await choice('Film number 21').click({ modifiers: ['Shift'] });
    await page.getByText('4 selected').waitFor();
    await page.getByRole('toolbar').getByRole('button', { name: 'Archive' }).click();
    await page.getByText('4 archived').waitFor();
    await expect.poll(shown).toHaveLength(20);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(shown).toHaveLength(24);
    await expect.poll(pending).toBe(24);
  });

  it('is selected from with the keyboard', async () => {
    await open('/inbox');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+X');
    await page.getByText('3 selected').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('3 selected').waitFor({ state: 'detached' });
    await page.keyboard.press('x');
    await page.getByRole('toolbar').getByRole('button', { name: 'Remove' }).click();
    await expect.poll(shown).toHaveLength(23);
    await page.keyboard.press('Control+z');
    await expect.poll(shown).toHaveLength(24);
  });

  it.each(['/', '/inbox', '/inbox?view=gallery', '/inbox?q=kind:video'])(
    'has no barriers, fits small screens and runs from the right at %s',
    async (path) => {
      for (const dir of ['ltr', 'rtl']) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await open(path);
        await page.evaluate((to) => (document.documentElement.dir = to), dir);
        if (path !== '/') await page.locator('.item-check input').first().check();
        expect(await flaws(page), dir).toEqual([]);
      }
    },
  );
});

describe('the start page', () => {
  it('takes a link that is dropped on it', async () => {
    await open('/');
    await dropLink(page, 'https://example.org/dropped');
    const dialog = page.getByRole('dialog', { name: 'Share a link' });
    await dialog.getByText('example.org/dropped').first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('begins with what waits longest, and tells the sender’s side of it', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open('/');
    const next = page.getByRole('region', { name: 'Up next' });
    const title = await next.getByRole('heading').innerText();
    await next.getByRole('button', { name: 'Watched' }).click();
    await page.getByText('Watched', { exact: true }).last().waitFor();
    await expect.poll(() => next.getByRole('heading').innerText()).not.toBe(title);
    await next.getByRole('link').last().click();
    await page.waitForURL('**/i/*');
  });
});

const shown = () => page.locator('.item-title bdi').allInnerTexts();
const choice = (title: string) => page.getByRole('checkbox', { name: `Select: ${title}`, exact: true });
const pending = async () => {
  const query = { status: 'pending' as const, limit: 100 };
  return (await data(ben.client.GET('/api/v1/inbox', { params: { query } }))).length;
};

async function open(path: string): Promise<void> {
  await page.goto(server.address + path);
  await page.locator('.item-title a').first().waitFor();
}
