import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { openGallery } from './dashboard-looks.ts';
import { STATES } from './dashboard-states.ts';
import { servePlayers } from './fake-players.ts';
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
  gallery = await openGallery(browser, server.address, (context) => {
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
  it.each(STATES)('asks nobody but the server it came from: $name', async (state) => {
    strange.length = 0;
    const page = await gallery.show(state, { theme: 'light', language: 'en' });
    if (state.name !== 'offline') await readThrough(page);
    expect(strange).toEqual([]);
    await page.close();
  });

  it('asks the site of a film when somebody presses play', async () => {
    strange.length = 0;
    const page = await gallery.show(
      {
        name: 'playing',
        who: 'alex',
        path: '/inbox',
        arrange: (to) => to.getByRole('link', { name: /Big Buck Bunny/ }).click(),
      },
      { theme: 'light', language: 'en' },
    );
    await servePlayers(page.context());
    const play = page.getByRole('button', { name: /^Play: / });
    await play.waitFor();
    expect(strange).toEqual([]);
    await play.click();
    await page.frameLocator('iframe').locator('output').waitFor();
    expect(new Set(strange.map((url) => new URL(url).origin))).toEqual(new Set(['https://www.youtube-nocookie.com']));
    await page.close();
  });
});
