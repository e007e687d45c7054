import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { openGallery } from './dashboard-looks.ts';
import { STATES } from './dashboard-states.ts';
import { startSampleServer, type RunningServer } from './server.ts';

/** Nobody but our own server learns that somebody is here, before they press play. */

let server: RunningServer;
let browser: Browser;
let gallery: Awaited<ReturnType<typeof openGallery>>;
/** Addresses of others that were asked for, or tried: the policy of our pages is out of the way, so that nothing else hides it. */
const strange: string[] = [];

const note = (request: Request) => {
  const { protocol, origin } = new URL(request.url());
  if (protocol.startsWith('http') && origin !== server.address) strange.push(request.url());
};

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

/** A page to its end, as what is further down is loaded only when somebody gets there. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
}

describe('a page of the dashboard', () => {
  it.each(STATES.filter(({ plays }) => !plays))('asks nobody but the server it came from: $name', async (state) => {
    strange.length = 0;
    const page = await gallery.show(state, { theme: 'light', language: 'en' });
    if (state.name !== 'offline') await readThrough(page);
    expect(strange).toEqual([]);
    await page.close();
  });

  it.each(STATES.filter(({ plays }) => plays))(
    'asks the site of a film once somebody presses play',
    async (playing) => {
      strange.length = 0;
      const page = await gallery.show(playing, { theme: 'light', language: 'en' });
      expect(new Set(strange.map((url) => new URL(url).origin))).toEqual(new Set(['https://www.youtube-nocookie.com']));
      await page.close();
    },
  );
});
