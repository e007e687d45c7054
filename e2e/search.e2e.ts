import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { launchBrowser } from './chromium.ts';
import { overflow, violationsInThemes } from './page-checks.ts';
import { befriend, member, type Member } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;
let browser: Browser;
let ana: Member;
let ben: Member;
let page: Page;

const TITLES = ['Crème brûlée in ten minutes', 'How hummingbirds hover', 'Night trains of Europe'];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  [ana, ben] = await Promise.all([member(server.address, 'ana'), member(server.address, 'ben')]);
  await befriend(ana, ben);
  for (const title of TITLES) {
    const body = { url: `https://example.org/${TITLES.indexOf(title)}`, toUserId: ben.pair.user.id, page: { title } };
    await data(ana.client.POST('/api/v1/shares', { body }));
  }
  page = await (await browser.newContext({ bypassCSP: true })).newPage();
  await logIn('ben');
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('searching', () => {
  it('finds while it is typed, without accents, and keeps what is looked for in the address', async () => {
    await page.goto(`${server.address}/inbox`);
    await item(TITLES[2]).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('creme');
    await expect.poll(shown).toEqual([TITLES[0]]);
    expect(page.url()).toBe(`${server.address}/inbox?q=creme`);
    await page.reload();
    await expect.poll(shown).toEqual([TITLES[0]]);
    expect(await page.getByRole('searchbox').inputValue()).toBe('creme');
  });

  it('understands operators, and says when it does not', async () => {
    await look('from:ana -trains is:unread');
    await expect.poll(shown).toEqual([TITLES[1], TITLES[0]]);
    await look('is:new');
    await page.getByText('That search isn’t clear').waitFor();
    await look('nothing like this');
    await page.getByText('Nothing found').waitFor();
  });

  it('works on what is found, and goes on showing it', async () => {
    await look('hover');
    await expect.poll(shown).toEqual([TITLES[1]]);
    await page.locator('.item').hover();
    await page.getByRole('button', { name: /^Mark watched/ }).click();
    await expect
      .poll(
        async () => (await data(ben.client.GET('/api/v1/inbox', { params: { query: { status: 'watched' } } }))).length,
      )
      .toBe(1);
    await expect.poll(shown).toEqual([TITLES[1]]);
  });

  it('fits small screens, and has no barriers in light and dark', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violationsInThemes(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('finds what was put away, also where nothing is left', async () => {
    const inbox = await data(ben.client.GET('/api/v1/inbox', {}));
    for (const { id } of inbox)
      await data(ben.client.PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status: 'archived' } }));
    await page.goto(`${server.address}/inbox`);
    await page.getByText('All caught up').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('night');
    await expect.poll(shown).toEqual([TITLES[2]]);
  });

  it('finds what one sent', async () => {
    await logIn('ana');
    await page.goto(`${server.address}/sent`);
    await item(TITLES[2]).waitFor();
    await look('to:ben hover');
    await expect.poll(shown).toEqual([TITLES[1]]);
  });
});

const item = (title = '') => page.locator('.item-title', { hasText: title });
const shown = () => page.locator('.item-title bdi').allInnerTexts();
const look = (q: string) => page.getByRole('searchbox').fill(q);

async function logIn(username: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${server.address}/login`);
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password', { exact: true }).fill('four unrelated words here');
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /Good/ }).waitFor();
}
