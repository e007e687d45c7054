import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { launchBrowser } from './chromium.ts';
import { befriend, logIn, member, type Member } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

/** An inbox of years: it scrolls and is searched as if it were new. */

const ITEMS = 600;
/** Milliseconds that the browser may be busy without a pause. */
const LONGEST_TASK = 50;

let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  const [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await befriend(ana, ben);
  await Promise.all(Array.from({ length: 20 }, (_, n) => give(ben, ana, n)));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await logIn(page, server.address, 'ana');
}, 240_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A twentieth of all. */
async function give(from: Member, to: Member, part: number): Promise<void> {
  for (let n = part; n < ITEMS; n += 20) {
    const body = { url: `https://example.org/${n}`, toUserId: to.pair.user.id, message: `Number ${n}, worth a look` };
    await data(from.client.POST('/api/v1/shares', { body }));
  }
}

/** The longest task in milliseconds while something is done; 0 when none was worth mentioning. */
async function longestTask(job: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen: number[] = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => entry.duration)));
    observer.observe({ type: 'longtask' });
    Object.assign(globalThis, { endOfWatch: () => (observer.disconnect(), Math.max(0, ...seen)) });
  });
  await job();
  await page.waitForTimeout(300);
  return page.evaluate<number>('endOfWatch()');
}

const shown = () => page.locator('.items > .item').count();

describe('an inbox with 5,000 items', { timeout: 300_000 }, () => {
  it('loads to its end as one scrolls', async () => {
    await page.goto(`${server.address}/inbox`);
    await page.locator('.item').first().waitFor();
    const end = page.getByText('Number 0, worth a look');
    await expect
      .poll(
        async () => {
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
          return end.count();
        },
        { timeout: 30_000, interval: 50 },
      )
      .toBe(1);
  });

  it('keeps no more rows than somebody can see', async () => expect(await shown()).toBeLessThan(300));

  it('scrolls without a task over 50 ms', async () => {
    const longest = await longestTask(async () => {
      for (let n = 0; n < 60; n++) {
        await page.mouse.move(640, 450);
        await page.mouse.wheel(0, n % 3 === 2 ? 1200 : -2400);
        await page.waitForTimeout(40);
      }
    });
    expect(longest).toBeLessThanOrEqual(LONGEST_TASK);
  });

  it('takes letters in the search without a task over 50 ms', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(500);
    const longest = await longestTask(async () => {
      await page.getByRole('searchbox').pressSequentially('number 4321', { delay: 90 });
      await page.getByText('Number 4321').waitFor();
    });
    expect(longest).toBeLessThanOrEqual(LONGEST_TASK);
  });

  it('reaches every row with the keys', async () => {
    await page.goto(`${server.address}/inbox`);
    await page.locator('.item-title a').first().focus();
    for (let n = 0; n < 49; n++) await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.closest('.item')?.textContent)).toContain('worth a look');
  });
});
