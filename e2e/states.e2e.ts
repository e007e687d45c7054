import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { type Look, openGallery } from './dashboard-looks.ts';
import { STATES, type State } from './dashboard-states.ts';
import { overflow, violations } from './page-checks.ts';
import { startSampleServer, type RunningServer } from './server.ts';

const LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'ar'] as const).map((language) => ({ theme, language })),
);
/** WCAG 2.2, 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

let server: RunningServer;
let browser: Browser;
let gallery: Awaited<ReturnType<typeof openGallery>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startSampleServer(), launchBrowser()]);
  gallery = await openGallery(browser, server.address);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** What is wrong with each state in one look, by its name. */
async function flawed(look: Look, check: (page: Page) => Promise<string[]>): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const state of STATES) {
    const found = await inspected(state, look, check).catch((error: unknown) => [String(error)]);
    if (found.length > 0) all[state.name] = found;
  }
  return all;
}

async function inspected(state: State, look: Look, check: (page: Page) => Promise<string[]>): Promise<string[]> {
  const page = await gallery.show(state, look);
  try {
    return await check(page);
  } finally {
    await page.context().close();
  }
}

describe('the dashboard, in every state', { timeout: 300_000 }, () => {
  it.each(LOOKS)('has no barriers in $theme, $language', async (look) => {
    expect(await flawed(look, violations)).toEqual({});
  });

  it.each(['en', 'ar'] as const)(
    'fits 320 pixels, with more space between letters and lines too: %s',
    async (language) => {
      const look = { theme: 'light', language, width: 320, height: 640 } as const;
      const wide = async (page: Page) => {
        const found = (await overflow(page)) > 0 ? ['too wide'] : [];
        await page.addStyleTag({ content: SPACING });
        return (await overflow(page)) > 0 ? [...found, 'too wide when spaced'] : found;
      };
      expect(await flawed(look, wide)).toEqual({});
    },
  );

  it('stands still for those who asked for less motion', async () => {
    const moving = (page: Page) =>
      page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ playState }) => playState === 'running')
          .map(({ effect }) => (effect instanceof KeyframeEffect ? String(effect.target?.className) : '')),
      );
    expect(await flawed({ theme: 'light', language: 'en' }, moving)).toEqual({});
  });
});
