import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { chromiumPath } from '../scripts/browsers.ts';

const EXTENSION = join(import.meta.dirname, '../dist/extension/chrome-mv3');

/** One person's browser: a profile of its own with the built extension in it. */
export interface Profile {
  context: BrowserContext;
  extensionId: string;
  /** Opens one of the extension's own pages in a tab. */
  open(file: 'popup.html' | 'options.html' | 'connect.html'): Promise<Page>;
  worker(): Promise<Worker>;
  badge(): Promise<string>;
  close(): Promise<void>;
}

interface Options {
  /** Whether the browser has windows; else nobody sees it. */
  isShown?: boolean;
  /** The X display to be seen on, if it is another than the one that is set. */
  display?: string;
  extension?: string;
  /** Where the window stands and how large it is, in pixels. */
  window?: { x: number; y: number; width: number; height: number };
}

export async function openProfile({
  display,
  isShown = display !== undefined,
  extension = EXTENSION,
  window,
}: Options = {}): Promise<Profile> {
  const directory = mkdtempSync(join(tmpdir(), 'watchthis-profile-'));
  const extensionId = idOf(extension);
  pin(directory, extensionId);
  const { x, y, width, height } = window ?? { x: 0, y: 0, width: 1000, height: 700 };
  const context = await chromium.launchPersistentContext(directory, {
    executablePath: chromiumPath(),
    headless: !isShown,
    viewport: isShown ? null : { width, height },
    ...(display === undefined ? {} : { env: { ...process.env, DISPLAY: display } }),
    // axe is put into pages by the tests, which the pages' policies rightly forbid to everybody else.
    bypassCSP: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--lang=en-US',
      `--window-position=${x},${y}`,
      `--window-size=${width},${height}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  // The dashboard's worker: one that sleeps would never answer when the context goes offline. It has journeys of its own.
  await context.addInitScript("if (location.protocol === 'http:') delete Navigator.prototype.serviceWorker");
  const isOurs = (one: Worker) => one.url().startsWith('chrome-extension:');
  const worker = async () =>
    context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  return {
    context,
    extensionId,
    worker,
    async open(file) {
      const page = await context.newPage();
      if (file === 'popup.html') await page.setViewportSize({ width: 380, height: 560 });
      await page.goto(`chrome-extension://${extensionId}/${file}`);
      return page;
    },
    badge: async () => (await worker()).evaluate('chrome.action.getBadgeText({})'),
    async close() {
      await context.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Chromium names an unpacked extension after its key, or else after its path. */
function idOf(extension: string): string {
  const { key } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { key?: string };
  const source = key === undefined ? Buffer.from(extension) : Buffer.from(key, 'base64');
  const digits = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Puts the button into sight, as people do after installing. */
function pin(directory: string, extensionId: string): void {
  mkdirSync(join(directory, 'Default'));
  const preferences = { extensions: { pinned_extensions: [extensionId] }, session: { restore_on_startup: 5 } };
  writeFileSync(join(directory, 'Default/Preferences'), JSON.stringify(preferences));
}
