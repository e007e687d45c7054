import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, data } from '#shared/client.ts';
import { connect } from '../e2e/people.ts';
import { openProfile, type Profile } from '../e2e/profile.ts';
import { startSampleServer } from '../e2e/server.ts';
import { ensureBrowsers } from '../scripts/browsers.ts';
import { build } from '../scripts/build.ts';
import { ROOT } from '../scripts/run.ts';
import { SAMPLE_PASSWORD } from '../server/src/sample-people.ts';

/**
 * How soon the popup has its list in the DOM, from the beginning of the navigation and with what it kept, beside a page of the same
 * extension that has nothing to do: opened in turns, in the same browser.
 */

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 40);
const ITEMS = Number(process.env['BENCH_ITEMS'] ?? 100);

/** What a page that only says something costs: a script of its own that puts one row there. */
const BLANK = {
  'blank.html':
    '<!doctype html><title>Blank</title><div id="app"></div><script type="module" src="/blank.js"></script>',
  'blank.js': "document.querySelector('#app').innerHTML = '<p class=\"item\">Something</p>';",
};
/** Watches for the first row; milliseconds from the beginning of the navigation, like all of `performance`. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector('.item')) return;
  globalThis.listedAt = performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true })`;

interface Opening {
  listedAt: number;
  paintedAt: number;
  /** How many addresses outside of the package the page had asked for before its list was there; small pictures come after. */
  asked: number;
}

ensureBrowsers(['chromium']);
await build({ ifNeeded: true });
const directory = mkdtempSync(join(tmpdir(), 'watchthis-popup-'));
cpSync(join(ROOT, 'dist/extension/chrome-mv3'), directory, { recursive: true });
for (const [name, text] of Object.entries(BLANK)) writeFileSync(join(directory, name), text);
const server = await startSampleServer();
const profile = await openProfile({ extension: directory });

try {
  await fill();
  await connect(profile, server.address, { username: 'alex', password: SAMPLE_PASSWORD });
  await profile.context.addInitScript(WATCH);
  // The first of each reads from the disk what all others find in memory.
  for (const page of ['blank.html', 'popup.html']) await opening(profile, page);
  const [blanks, popups]: [Opening[], Opening[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    blanks.push(await opening(profile, 'blank.html'));
    popups.push(await opening(profile, 'popup.html'));
  }
  say('blank page', blanks);
  say(`popup, ${ITEMS} kept`, popups);
  const [blank, popup] = [blanks, popups].map((all) => percentile(all, 0.5)) as [number, number];
  console.log(
    `list in the DOM: ${(popup - blank).toFixed(1)} ms after the blank page, ${(popup / blank).toFixed(2)} times`,
  );
} finally {
  await profile.close();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function fill(): Promise<void> {
  const [alex, mia] = await Promise.all(['alex', 'mia'].map(signedIn));
  if (!alex || !mia) throw new Error('The sample people are not there.');
  for (let n = 0; n < ITEMS; n += 1) {
    const body = { url: `http://127.0.0.1:9/${n}`, toUserId: alex.id, message: `number ${n}` };
    await data(mia.client.POST('/api/v1/shares', { body }));
  }
}

async function signedIn(username: string) {
  const body = { username, password: SAMPLE_PASSWORD };
  const { accessToken, user } = await data(
    createClient({ server: server.address }).POST('/api/v1/auth/login', { body }),
  );
  return { id: user.id, client: createClient({ server: server.address, token: () => Promise.resolve(accessToken) }) };
}

async function opening({ context, extensionId }: Profile, path: string): Promise<Opening> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 380, height: 560 });
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await page.waitForFunction("globalThis.listedAt && performance.getEntriesByName('first-contentful-paint').length");
  const found = await page.evaluate<Opening>(`(() => {
    const paintedAt = performance.getEntriesByName('first-contentful-paint')[0].startTime;
    const asked = performance.getEntriesByType('resource').filter(({ name, startTime }) => /^http/.test(name) && startTime < globalThis.listedAt).length;
    return { listedAt: globalThis.listedAt, paintedAt, asked };
  })()`);
  await page.close();
  return found;
}

function percentile(all: Opening[], part: number): number {
  const sorted = all.map(({ listedAt }) => listedAt).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

function say(what: string, all: Opening[]): void {
  const paints = all.map(({ paintedAt }) => paintedAt).toSorted((a, b) => a - b);
  const asked = all.reduce((sum, one) => sum + one.asked, 0);
  const [p50, p95] = [0.5, 0.95].map((part) => percentile(all, part).toFixed(1));
  const painted = paints[Math.floor(paints.length / 2)]?.toFixed(1);
  console.log(
    `${what.padEnd(18)} in the DOM after ${p50} ms (p95 ${p95}), painted after ${painted} ms, ${asked} requests to the network before`,
  );
}
