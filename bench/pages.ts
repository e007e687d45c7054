import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { createClient, data } from '#shared/client.ts';
import { startSampleServer } from '../e2e/server.ts';
import { chromiumPath, ensureBrowsers } from '../scripts/browsers.ts';
import { build } from '../scripts/build.ts';
import { SAMPLE_PASSWORD } from '../server/src/sample-people.ts';
import { freePort } from '../server/test/process.ts';

/** What the dashboard is like in a browser: Lighthouse's marks, and the longest task while somebody uses a very full inbox. */

const ITEMS = Number(process.env['BENCH_ITEMS'] ?? 5000);
const LIGHTHOUSE = 'lighthouse@13';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

ensureBrowsers(['chromium']);
await build({ ifNeeded: true });
const server = await startSampleServer();
const directory = mkdtempSync(join(tmpdir(), 'watchthis-pages-'));
const port = await freePort();
const context = await chromium.launchPersistentContext(join(directory, 'profile'), {
  executablePath: chromiumPath(),
  args: ['--no-sandbox', `--remote-debugging-port=${port}`],
});

try {
  const [page = await context.newPage()] = context.pages();
  await marks('landing, mobile', '/');
  await logIn(page);
  await marks('home, mobile', '/');
  await marks('inbox, mobile', '/inbox');
  await fillInbox();
  await longestTasks(page);
} finally {
  await context.close();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function logIn(page: Page): Promise<void> {
  await page.goto(`${server.address}/login`);
  await page.getByLabel('Username').fill('alex');
  await page.getByLabel('Password', { exact: true }).fill(SAMPLE_PASSWORD);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /Good/ }).waitFor();
}

/** Of a hundred, as Lighthouse gives them for a slow phone; and what it found wanting. */
async function marks(what: string, path: string): Promise<void> {
  const report = join(directory, 'report.json');
  const child = spawn(
    'npx',
    ['--yes', LIGHTHOUSE, server.address + path, `--port=${port}`, '--disable-storage-reset', '--quiet',
      `--only-categories=${CATEGORIES.join(',')}`, '--output=json', `--output-path=${report}`],
    { stdio: 'inherit' },
  ); // prettier-ignore
  await new Promise((resolve) => child.once('close', resolve));
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8')) as {
    categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
  };
  const scores = CATEGORIES.map((name) => `${name} ${Math.round((categories[name]?.score ?? 0) * 100)}`);
  const amount = audits['total-byte-weight']?.displayValue ?? '';
  console.log(`${what.padEnd(18)} ${scores.join(', ')}; ${amount}`);
  const wanting = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 0.9);
  for (const { title, displayValue = '' } of wanting) console.log(`    ${title} ${displayValue}`.trimEnd());
}

async function fillInbox(): Promise<void> {
  const [alex, mia] = await Promise.all(['alex', 'mia'].map(signedIn));
  if (!alex || !mia) throw new Error('The sample people are not there.');
  for (let at = 0; at < ITEMS; at += 50) {
    const some = Array.from({ length: Math.min(50, ITEMS - at) }, (_, n) => at + n);
    await Promise.all(
      some.map((n) => {
        const body = { url: `http://127.0.0.1:9/${n}`, toUserId: alex.id, message: `number ${n} of very many` };
        return data(mia.client.POST('/api/v1/shares', { body }));
      }),
    );
  }
}

async function signedIn(username: string) {
  const body = { username, password: SAMPLE_PASSWORD };
  const { accessToken, user } = await data(
    createClient({ server: server.address }).POST('/api/v1/auth/login', { body }),
  );
  return { id: user.id, client: createClient({ server: server.address, token: () => Promise.resolve(accessToken) }) };
}

/** Milliseconds of the longest task of the page's main thread, while its person scrolls, and while they type. */
async function longestTasks(page: Page): Promise<void> {
  await page.goto(`${server.address}/inbox`);
  await page.locator('.item').first().waitFor();
  await page.evaluate(
    `globalThis.tasks = []; new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: false })`,
  );
  const longest = async (what: string) => {
    await page.waitForTimeout(500);
    const found = await page.evaluate<number[]>('tasks.splice(0)');
    const text =
      found.length === 0 ? 'none over 50 ms' : `${Math.round(Math.max(...found))} ms, ${found.length} over 50`;
    console.log(
      `${`${ITEMS} items, ${what}`.padEnd(32)} longest task: ${text}; ${await page.locator('.item').count()} rows`,
    );
  };
  // As fast as the list comes: until there is no more of it.
  const isThere = () => page.locator('.more').count();
  for (let wheel = 0; wheel < 10_000; wheel += 1) {
    await page.mouse.wheel(0, 800);
    if (wheel % 10 !== 0) continue;
    await page.waitForTimeout(50);
    const isAtEnd = await page.evaluate<boolean>('scrollY + innerHeight >= document.documentElement.scrollHeight - 2');
    if (isAtEnd && (await isThere()) === 0) break;
  }
  const pixels = await page.evaluate<number>('document.documentElement.scrollHeight');
  console.log(`${ITEMS} items are ${Math.round(pixels).toLocaleString('en')} pixels high`);
  await longest('scrolling down');
  for (let wheel = 0; wheel < 200; wheel += 1) await page.mouse.wheel(0, -2000);
  await longest('scrolling up');
  await page.getByRole('searchbox').pressSequentially('number 4321', { delay: 60 });
  await longest('typing in the search');
}
