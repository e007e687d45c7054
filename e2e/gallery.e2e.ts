import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { overflow, violations, violationsInThemes } from './page-checks.ts';

/** WCAG 2.2, 2.5.8: CSS pixels. */
const SMALLEST_TARGET = 24;
/** WCAG 2.2, 1.4.10: CSS pixels. */
const NARROWEST = 320;

let server: PreviewServer;
let outDir: string;
let browser: Browser;
let page: Page;
let address: string;

beforeAll(async () => {
  const configFile = fileURLToPath(new URL('../ui/gallery/vite.config.ts', import.meta.url));
  outDir = await mkdtemp(join(tmpdir(), 'gallery-'));
  const config = { configFile, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } } as const;
  await build(config);
  server = await preview(config);
  address = server.resolvedUrls?.local[0] ?? '';
  browser = await launchBrowser();
  page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 400, height: 600 } });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(outDir, { recursive: true, force: true });
});

describe('every view in every state', () => {
  it.each(['ltr', 'rtl'])('has no barriers in either theme and fits a screen of 320 pixels, %s', async (dir) => {
    const flaws: Record<string, string[]> = {};
    for (const view of await views()) {
      await open(view, { theme: 'system', dir });
      const found = await violationsInThemes(page);
      await page.setViewportSize({ width: NARROWEST, height: 600 });
      if ((await overflow(page)) > 0) found.push('too wide');
      await page.setViewportSize({ width: 400, height: 600 });
      if (found.length > 0) flaws[view] = found;
    }
    expect(flaws).toEqual({});
  });

  it('has nothing to press that is too small to hit, and stands still for those who asked for less motion', async () => {
    const flaws: Record<string, string[]> = {};
    for (const view of await views()) {
      await open(view, { theme: 'light', dir: 'ltr' });
      const found = await page.evaluate(smallTargets, SMALLEST_TARGET);
      const moving = await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      );
      if (moving > 0) found.push(`${moving} things move`);
      if (found.length > 0) flaws[view] = found;
    }
    expect(flaws).toEqual({});
  });
});

describe('with the keyboard', () => {
  it('leads from row to row, and shows where one is', async () => {
    await open('inbox.items', { theme: 'light', dir: 'ltr' });
    await page.keyboard.press('j');
    expect(await focused()).toContain('Hummingbirds');
    await page.keyboard.press('j');
    expect(await focused()).toContain('Khruangbin');
    const outline = await page.evaluate(() => {
      const row = document.activeElement?.closest('li');
      return row ? getComputedStyle(row).outlineStyle : 'none';
    });
    expect(outline).toBe('solid');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('Mark watched: Khruangbin');
    await page.keyboard.press('e');
    expect(await focused()).toContain('night train');
    expect(await violations(page)).toEqual([]);
  });

  it('finds a friend by the beginning of any name, and stays accessible meanwhile', async () => {
    await open('share.editing', { theme: 'dark', dir: 'ltr' });
    await page.keyboard.type('ang');
    expect(await page.getByRole('option').allInnerTexts()).toEqual([expect.stringContaining('Zoë Ångström')]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('button', { name: 'Send to Zoë Ångström' }).isEnabled()).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Sent to').waitFor();
  });

  it('sends to one of the first eight with two keys', async () => {
    await open('share.editing', { theme: 'light', dir: 'ltr' });
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.getByText('Sent to').waitFor();
  });
});

async function views(): Promise<string[]> {
  await page.goto(address);
  await page.waitForSelector('main a');
  return page.$$eval('main a', (links) => links.map(({ textContent }) => textContent.trim()));
}

async function open(view: string, look: { theme: string; dir: string }): Promise<void> {
  await page.goto(`${address}?${new URLSearchParams({ view, ...look })}`);
  await page.waitForSelector('main > :nth-child(2)');
}

const focused = (): Promise<string> =>
  page.evaluate(
    () => `${document.activeElement?.getAttribute('aria-label') ?? ''} ${document.activeElement?.textContent ?? ''}`,
  );

/** What can be pressed and is smaller than that, its label included. Runs in the page. */
function smallTargets(smallest: number): string[] {
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, [role=option]'),
  ];
  return targets
    .filter((target) => {
      // The link of a row is as large as the row (its ::after).
      const area = (
        target.closest('.item-title')?.closest('li') ??
        target.closest('label') ??
        target
      ).getBoundingClientRect();
      return area.width > 0 && (area.width < smallest || area.height < smallest);
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}
