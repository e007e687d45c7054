import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { data, type Share } from '#shared/client.ts';
import { launchBrowser } from './chromium.ts';
import { servePlayers, silence } from './fake-players.ts';
import { flaws } from './flaws.ts';
import { listenForComplaints } from './page-checks.ts';
import { befriend, member, type Member } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

/** Watching on the dashboard: on the sites' own players, whose frames obey the server's policy. */

let server: RunningServer;
let browser: Browser;
let ana: Member;
let ben: Member;
let context: BrowserContext;
let page: Page;
let asked: string[];
const complaints: string[] = [];
let links = 0;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  ana = await member(server.address, 'ana');
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  expect(complaints).toEqual([]);
});
beforeEach(async () => {
  ben = await member(server.address, `ben${(links += 1)}`);
  await befriend(ana, ben);
  ({ context, page, asked } = await device());
}, 60_000);

describe('an item', () => {
  it('asks nobody but us before somebody presses play', async () => {
    const { id } = await send('https://youtu.be/a1B2c3D4e5F');
    await page.goto(`${server.address}/i/${id}`);
    await play().waitFor();
    await page.getByText('Plays from youtu.be').waitFor();
    expect(asked).toEqual([]);
    await play().click();
    await page.frameLocator('iframe').locator('output').waitFor();
    expect(asked).toHaveLength(1);
    const { searchParams } = new URL(asked[0] ?? '');
    expect(Object.fromEntries(searchParams)).toMatchObject({ autoplay: '1', enablejsapi: '1', origin: server.address });
  });

  it('keeps how far one is, and goes on there on another device', async () => {
    const { id } = await send('https://vimeo.com/7654321');
    await page.goto(`${server.address}/i/${id}`);
    await play().click();
    await expect.poll(position).toBeGreaterThan(20);
    await page.keyboard.press('k');
    await expect.poll(() => covered(id)).toBeGreaterThan(10);
    await context.close();

    ({ context, page, asked } = await device());
    await page.goto(`${server.address}/i/${id}`);
    await page.getByRole('button', { name: /^Resume at 0:\d\d$/ }).click();
    await expect.poll(() => asked.length).toBe(1);
    expect(await page.locator('iframe').getAttribute('src')).toMatch(/#t=\d\ds$/);
  });

  it('is watched when nine tenths were played, tells the sender, and can be taken back', async () => {
    const { id } = await send('https://youtu.be/b1B2c3D4e5F');
    await page.goto(`${server.address}/i/${id}`);
    await play().click();
    await page.getByText('Watched', { exact: true }).waitFor({ timeout: 45_000 });
    expect((await sent(id)).watchedAt).not.toBeNull();
    expect(await position()).toBeGreaterThanOrEqual(89);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await sent(id)).watchedAt).toBeNull();
    // What is left of it does not bring it back.
    await expect.poll(position).toBe(100);
    await page.waitForTimeout(500);
    expect((await sent(id)).watchedAt).toBeNull();
  });

  it('is not watched by skipping to its end', async () => {
    const { id } = await send('https://youtu.be/c1B2c3D4e5F');
    await page.goto(`${server.address}/i/${id}`);
    await play().click();
    await expect.poll(position).toBeGreaterThan(1);
    for (let steps = 0; steps < 10; steps += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(position).toBe(100);
    await page.waitForTimeout(500);
    expect((await sent(id)).watchedAt).toBeNull();
  });

  it('goes on to the next, on whatever site that is', async () => {
    const first = await send('https://youtu.be/d1B2c3D4e5F', 'The first');
    const second = await send('https://vimeo.com/8654321', 'The second');
    await page.goto(`${server.address}/i/${first.id}`);
    await play().click();
    await page.frameLocator('iframe').locator('output').waitFor();
    await page.keyboard.press('Shift+N');
    await page.waitForURL(`**/i/${second.id}`);
    await page.frameLocator('iframe').locator('output').waitFor();
    expect(asked.at(-1)).toContain('https://player.vimeo.com/video/8654321');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The second');
  });

  it('plays the next by itself for those who want that', async () => {
    const first = await send('https://youtu.be/e1B2c3D4e5F', 'The first', 100);
    const second = await send('https://youtu.be/f1B2c3D4e5F', 'The second', 100);
    await page.goto(`${server.address}/i/${first.id}`);
    await page.getByLabel('Play the next one by itself').check();
    await play().click();
    await expect.poll(position).toBeGreaterThan(1);
    for (let steps = 0; steps < 10; steps += 1) await page.keyboard.press('ArrowRight');
    await page.waitForURL(`**/i/${second.id}`);
  });

  it('plays on, small, beside whatever page one goes to, and is large again in its own', async () => {
    const { id } = await send('https://youtu.be/h1B2c3D4e5F', 'How hummingbirds hover', 100);
    await page.goto(`${server.address}/i/${id}`);
    await play().click();
    await expect.poll(position).toBeGreaterThan(1);
    const theatre = page.getByRole('region', { name: 'Playing: How hummingbirds hover' });
    const room = () => page.locator('.watching .stage').boundingBox();
    await expect.poll(() => theatre.boundingBox()).toEqual(await room());
    await page.locator('.side').getByRole('link', { name: 'Inbox' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    const before = await position();
    // The same frame: it was not loaded again.
    await expect.poll(position).toBeGreaterThan(before);
    expect(asked).toHaveLength(1);
    expect((await theatre.boundingBox())?.width).toBeLessThan(330);
    await theatre.getByRole('link', { name: 'How hummingbirds hover' }).click();
    await page.waitForURL(`**/i/${id}`);
    await expect.poll(async () => (await theatre.boundingBox())?.width).toBe((await room())?.width);
    expect(asked).toHaveLength(1);
    // What rests has no business on another page.
    await page.keyboard.press('k');
    const rested = await position();
    await page.waitForTimeout(500);
    expect(await position()).toBe(rested);
    await page.locator('.side').getByRole('link', { name: 'Inbox' }).click();
    await theatre.waitFor({ state: 'detached' });
    await expect.poll(() => covered(id)).toBeGreaterThan(1);
  });

  it('is as wide as the page in theatre mode, by key or button, and this browser remembers it', async () => {
    const { id } = await send('https://youtu.be/k1B2c3D4e5F', 'How herons wait', 100);
    await page.goto(`${server.address}/i/${id}`);
    await play().click();
    await expect.poll(position).toBeGreaterThan(1);
    const theatre = page.getByRole('region', { name: 'Playing: How herons wait' });
    const mode = page.getByRole('button', { name: 'Theatre mode' });
    const width = async () => Math.round((await theatre.boundingBox())?.width ?? 0);
    const before = await width();
    expect(await mode.getAttribute('aria-pressed')).toBe('false');
    // Whoever stood on what goes out of the way is not left nowhere.
    await page.locator('.side').getByRole('link', { name: 'Inbox' }).focus();
    await page.keyboard.press('t');
    await expect.poll(width).toBe(1280);
    expect(await theatre.boundingBox()).toEqual(await page.locator('.watching .stage').boundingBox());
    expect(await mode.getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await page.keyboard.press('Escape');
    await expect.poll(width).toBe(before);
    await mode.focus();
    await page.keyboard.press('Enter');
    await expect.poll(width).toBe(1280);
    // On a small screen everything is where it was, and it is not offered.
    await page.setViewportSize({ width: 600, height: 800 });
    await mode.waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect.poll(width).toBe(1280);
    // The same frame all the time: it was not loaded again.
    expect(asked).toHaveLength(1);
    await page.reload();
    await page.locator('.side').waitFor();
    await play().click();
    await expect.poll(width).toBe(1280);
    await page.keyboard.press('t');
    await expect.poll(width).toBe(before);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Theatre mode').waitFor();
  });

  it('is stopped where it is small, and keeps how far one was', async () => {
    const { id } = await send('https://youtu.be/i1B2c3D4e5F', 'How owls stay silent', 100);
    await page.goto(`${server.address}/i/${id}`);
    await play().click();
    await expect.poll(position).toBeGreaterThan(10);
    await page.locator('.side').getByRole('link', { name: 'Friends' }).click();
    const theatre = page.getByRole('region', { name: 'Playing: How owls stay silent' });
    await theatre.getByRole('button', { name: 'Stop' }).click();
    await theatre.waitFor({ state: 'detached' });
    await expect.poll(() => covered(id)).toBeGreaterThan(9);
  });

  it('keeps how far one was when the server did not hear of it, and tells it the next time', async () => {
    const { id } = await send('https://youtu.be/j1B2c3D4e5F', 'How bats hunt', 100);
    // Not the page that has to have nothing to complain about.
    page = await context.newPage();
    await page.goto(`${server.address}/i/${id}`);
    await play().click();
    await expect.poll(position).toBeGreaterThan(1);
    const told = await covered(id);
    await context.setOffline(true);
    await expect.poll(position).toBeGreaterThan(20);
    await page.close();
    expect(await covered(id)).toBe(told);
    await context.setOffline(false);
    page = await context.newPage();
    await page.goto(server.address);
    await expect.poll(() => covered(id)).toBeGreaterThan(15);
  });

  it('plays a file itself', async () => {
    const { id } = await send('https://example.org/birds.wav', 'Bird song');
    await context.route('https://example.org/birds.wav', (route) =>
      route.fulfill({ contentType: 'audio/wav', body: silence(3) }),
    );
    await page.goto(`${server.address}/i/${id}`);
    await play().click();
    await page.getByText('Watched', { exact: true }).waitFor({ timeout: 20_000 });
    expect((await sent(id)).watchedAt).not.toBeNull();
  });

  it('leads a reader to the page, and asks when they come back', async () => {
    const { id } = await send('https://example.org/why-they-hover', 'Why they hover');
    await context.route('https://example.org/**', (route) => route.fulfill({ body: 'The article' }));
    await page.goto(`${server.address}/i/${id}`);
    const opening = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Read', exact: true }).click();
    const article = await opening;
    await page.waitForTimeout(5200);
    await article.close();
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.getByRole('button', { name: 'Yes, mark it watched' }).click();
    await expect.poll(async () => (await sent(id)).watchedAt).not.toBeNull();
  });

  it('lays out what fits into the time somebody has', async () => {
    const { id } = await send('https://example.org/1', 'A long evening', 5400);
    await send('https://example.org/2', 'Twelve minutes', 720);
    await send('https://example.org/3', 'Seven minutes', 420);
    await send('https://example.org/4', 'Nineteen minutes', 1140);
    await page.goto(`${server.address}/i/${id}`);
    // What is open is read, and so stands behind what is not.
    await expect.poll(inQueue).toEqual(['Twelve minutes', 'Seven minutes', 'Nineteen minutes', 'A long evening']);
    await page.getByRole('button', { name: '20 min' }).click();
    await expect.poll(inQueue).toEqual(['Twelve minutes', 'Seven minutes']);
    await page.getByText('2 things fit: 19:00').waitFor();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect.poll(inQueue).toHaveLength(4);
  });

  it('has no barriers, in light and dark, fits small screens, and runs from the right', async () => {
    const { id } = await send('https://youtu.be/g1B2c3D4e5F', 'How hummingbirds hover', 728);
    await send('https://vimeo.com/9654321', 'Another film', 300);
    const { page: open } = await device({ bypassCSP: true });
    await open.goto(`${server.address}/i/${id}`);
    await open.getByRole('button', { name: 'Play: How hummingbirds hover' }).waitFor();
    for (const dir of ['ltr', 'rtl']) {
      await open.evaluate((to) => (document.documentElement.dir = to), dir);
      await open.setViewportSize({ width: 1280, height: 800 });
      expect(await flaws(open)).toEqual([]);
    }
    await open.getByRole('button', { name: 'Play: How hummingbirds hover' }).click();
    await open.frameLocator('iframe').locator('output').waitFor();
    expect(await flaws(open)).toEqual([]);
    // Small, beside another page.
    await open.setViewportSize({ width: 1280, height: 800 });
    await open.locator('.side').getByRole('link', { name: 'Inbox' }).click();
    await open.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    expect(await flaws(open)).toEqual([]);
  });
});

const play = () => page.getByRole('button', { name: /^Play: / });
const position = async () => Number(await page.frameLocator('iframe').locator('output').innerText());
const inQueue = () => page.locator('.queue-title').allInnerTexts();
const sent = (id: string): Promise<Share> => data(ana.client.GET('/api/v1/shares/{id}', { params: { path: { id } } }));
const covered = async (id: string) =>
  (await data(ben.client.GET('/api/v1/inbox/{id}', { params: { path: { id } } }))).progress?.covered[0]?.[1] ?? 0;

async function send(url: string, title = 'A film', duration?: number): Promise<Share> {
  const page = { title, ...(duration === undefined ? {} : { duration }) };
  return data(ana.client.POST('/api/v1/shares', { body: { url, toUserId: ben.pair.user.id, page } }));
}

/** Somewhere Ben has logged in. */
async function device(options: { bypassCSP?: boolean } = {}) {
  const opened = await browser.newContext(options);
  const players = await servePlayers(opened);
  const tab = await opened.newPage();
  listenForComplaints(tab, (complaint) => complaints.push(complaint));
  await tab.goto(`${server.address}/login`);
  await tab.getByLabel('Username').fill(ben.username);
  await tab.getByLabel('Password', { exact: true }).fill('four unrelated words here');
  await tab.getByRole('button', { name: 'Log in', exact: true }).click();
  await tab.getByRole('heading', { level: 1, name: /Good/ }).waitFor();
  return { context: opened, page: tab, asked: players.asked };
}
