import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { startProcess, type RunningProcess } from '../server/test/process.ts';
import { befriend, connect, member, type Member } from './people.ts';
import { openProfile, type Profile } from './profile.ts';
import { startSlowLine, type SlowLine } from './slow-line.ts';

/** Of the extension's pages, where some functions below run. */
declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

/** What is sent arrives, once, whatever dies in between. */

let directory: string;
let server: RunningProcess;
let line: SlowLine;
let ana: Member;
let ben: Member;
let browser: Profile;
let page: Page;
let developer: CDPSession;

const start = (port?: number) =>
  startProcess({ environment: { DATA_DIR: directory, RATE_LIMITS: 'off' }, ...(port === undefined ? {} : { port }) });

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
  server = await start();
  line = await startSlowLine(server.port, 25);
  [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await befriend(ana, ben);
  browser = await openProfile();
  await connect(browser, line.address, ana);
  page = await browser.open('options.html');
  developer = await browser.context.newCDPSession(page);
  await developer.send('ServiceWorker.enable');
});
afterAll(async () => {
  await browser?.close();
  await line?.stop();
  await server?.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** As if the link had been right-clicked and Ben been chosen: the menu itself is driven in friends.e2e.ts. */
async function choose(link: string): Promise<void> {
  const click = {
    menuItemId: `to:${ben.pair.user.id}`,
    linkUrl: link,
    pageUrl: 'https://example.org/',
    editable: false,
  };
  const worker = await browser.worker();
  await worker.evaluate(
    `chrome.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, { id: 1, incognito: false, title: 'A page' })`,
  );
}

const killWorker = () => developer.send('ServiceWorker.stopAllWorkers');
const wakeWorker = () => page.evaluate("chrome.runtime.sendMessage({ type: 'sync' })");

async function arrived(links: string[]): Promise<string[]> {
  const items = await data(ben.client.GET('/api/v1/inbox', { params: { query: { limit: 100 } } }));
  return items.map(({ media }) => media.url).filter((url) => links.includes(url));
}

describe('a send', { timeout: 180_000 }, () => {
  it('arrives exactly once when the worker is killed between the click and the answer, twenty times', async () => {
    const links = Array.from({ length: 20 }, (_, n) => `https://example.org/killed/${n}`);
    for (const [n, link] of links.entries()) {
      await choose(link);
      await page.waitForFunction(
        (url) => chrome.storage.local.get('outbox').then(({ outbox }) => JSON.stringify(outbox).includes(url)),
        link,
        { polling: 2 },
      );
      // From "not on the line yet" to "answered already".
      await new Promise((resolve) => setTimeout(resolve, n * 7));
      await killWorker();
      await wakeWorker();
    }
    await expect.poll(async () => (await arrived(links)).length).toBeGreaterThanOrEqual(20);
    expect((await arrived(links)).toSorted()).toEqual(links.toSorted());
  });

  it('waits for a server that is down, and arrives with all others, in their order, without anybody’s help', async () => {
    const links = Array.from({ length: 20 }, (_, n) => `https://example.org/while-it-was-down/${n}`);
    await server.kill();
    for (const [n, link] of links.entries()) {
      await choose(link);
      await expect.poll(outbox).toBe(n + 1);
    }
    await killWorker();
    server = await start(server.port);
    await expect.poll(() => arrived(links), { timeout: 150_000, interval: 500 }).toHaveLength(links.length);
    // An inbox has the newest first.
    expect(await arrived(links)).toEqual(links.toReversed());
    await expect.poll(outbox).toBe(0);
  });
});

describe('the popup', () => {
  it('shows what it knows when the server is away, and says so', async () => {
    await data(
      ben.client.POST('/api/v1/shares', { body: { url: 'https://example.org/before', toUserId: ana.pair.user.id } }),
    );
    await expect.poll(() => browser.badge()).toBe('1');
    await expect.poll(() => cached()).toContain('https://example.org/before');
    await server.kill();
    const popup = await browser.open('popup.html');
    await popup.locator('.item').first().waitFor();
    await popup
      .getByText(/Can’t reach|does not answer/)
      .first()
      .waitFor();
    await popup.context().setOffline(true);
    await popup.reload();
    await popup.locator('.item').first().waitFor();
    await popup.getByText(/You are offline/).waitFor();
    await popup.context().setOffline(false);
    server = await start(server.port);
    await popup.close();
  });
});

const outbox = () => page.evaluate<number>("chrome.storage.local.get('outbox').then(({ outbox }) => outbox.length)");
const cached = () =>
  page.evaluate<string>("chrome.storage.local.get('cache').then(({ cache }) => JSON.stringify(cache))");
