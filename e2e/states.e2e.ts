import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { openGallery } from './dashboard-looks.ts';
import { STATES } from './dashboard-states.ts';
import { overflow, violationsInThemes } from './page-checks.ts';
import { startSampleServer, type RunningServer } from './server.ts';

/** WCAG 2.2, 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

let server: RunningServer;
let browser: Browser;
let gallery: Awaited<ReturnType<typeof openGallery>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startSampleServer(), launchBrowser()]);
  gallery = await openGallery(browser, server, (context) => {
    context.on('request', note);
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Who else was asked: the policy of our pages is out of the way, so that nothing else hides it. */
const strangers = new Set<string>();

function note(request: Request): void {
  const { protocol, origin } = new URL(request.url());
  if (protocol.startsWith('http') && origin !== server.address) strangers.add(origin);
}

/** A page to its end, as what is further down is loaded only when somebody gets there. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
}

/** What still moves, for somebody who asked for less of it. */
const moving = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => (effect instanceof KeyframeEffect ? String(effect.target?.className) : '')),
  );

/** What is wrong with a page in either theme, on a narrow screen, and with more space between letters and lines. */
async function flaws(page: Page): Promise<string[]> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const found = (await moving(page)).map((what) => `moves: ${what}`);
  found.push(...(await violationsInThemes(page)));
  await page.setViewportSize({ width: 320, height: 640 });
  if ((await overflow(page)) > 0) found.push('too wide');
  await page.addStyleTag({ content: SPACING });
  if ((await overflow(page)) > 0) found.push('too wide when spaced');
  return found;
}

describe.each(['en', 'ar'] as const)('the dashboard, in %s', (language) => {
  it.each(STATES)('has no barriers, fits, stands still, and tells no stranger: $name', async (state) => {
    strangers.clear();
    const page = await gallery.show(state, { theme: 'system', language });
    expect(await flaws(page)).toEqual([]);
    if (state.name !== 'offline') await readThrough(page);
    expect([...strangers]).toEqual(state.plays ? ['https://www.youtube-nocookie.com'] : []);
    await page.close();
  });
});

const stateNamed = (name: string) => STATES.filter((state) => state.name === name);

describe('the dashboard, zoomed in four times', () => {
  it.each(['item', 'inbox-selecting', 'share'].flatMap(stateNamed))(
    'can be used with a mouse: $name',
    async (state) => {
      const page = await gallery.show(state, { theme: 'light', language: 'en', width: 320, height: 256 });
      expect(await overflow(page)).toBe(0);
      const fixed = await page.locator('.bottom').evaluate((bar) => getComputedStyle(bar).position);
      expect(fixed).toBe('static');
      await page.close();
    },
  );
});

describe('the dashboard in forced colours', () => {
  it.each(['home', 'inbox-gallery', 'inbox-selecting', 'inbox-narrowed'].flatMap(stateNamed))(
    'shows what is chosen: $name',
    async (state) => {
      const page = await gallery.show(state, { theme: 'system', language: 'en' });
      await page.emulateMedia({ forcedColors: 'active' });
      const chosen = page.locator(
        '[aria-pressed=true], [aria-current=page], [data-on=true], .item:has(.item-check > :checked)',
      );
      const outlines = await chosen.evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one).outlineStyle),
      );
      expect(outlines.length).toBeGreaterThan(1);
      expect(new Set(outlines)).toEqual(new Set(['solid']));
      await page.close();
    },
  );
});
