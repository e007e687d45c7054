import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { launchBrowser } from '../chromium.ts';
import { filmClips } from '../clip.ts';
import { startFilmSite } from '../film-site.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { stage } from './stage.ts';
import { packed, type Trace } from '../../extension/watch/traces/packing.ts';

/** Plays every scenario in Chromium and writes down what the watcher sees: `node e2e/traces/record.ts [WORD]`. */

const TRACES = join(import.meta.dirname, '../../extension/watch/traces/traces.json');
/** More at once, and the machine is too busy to play films as fast as they go. */
const AT_ONCE = 3;

const [word = ''] = process.argv.slice(2);
const chosen = scenarios.filter(({ name }) => name.includes(word));
const recorder = await bundled();
const browser = await launchBrowser();
const [short, middle, long] = (await filmClips(browser, [3, 8, 12])) as [Buffer, Buffer, Buffer];
const pages = Object.fromEntries(
  chosen.map(({ body }, at) => [`/${at}`, `<!doctype html><title>A film</title><body>${body}`]),
);
const site = await startFilmSite(pages, { '/short.webm': short, '/middle.webm': middle, '/long.webm': long });
const traces: Trace[] = [];
const waiting = [...chosen.entries()];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      traces[next[0]] = await record(browser, next[1], next[0]);
  }),
);
await browser.close();
await site.stop();
writeFileSync(TRACES, packed(traces));

async function record(
  from: Browser,
  { body: _, script, duration, isLeft = false, ...rest }: Scenario,
  at: number,
): Promise<Trace> {
  const page = await from.newPage({ viewport: { width: 1000, height: 900 } });
  await page.goto(`${site.origin}/${at}`);
  await page.mouse.click(900, 850);
  await page.evaluate(recorder);
  await page.evaluate(stage);
  await page.evaluate(`(async () => { ${script} })()`);
  await page.waitForTimeout(300);
  const looks = await page.evaluate<Trace['looks']>('looks');
  await page.close();
  return {
    ...rest,
    duration: duration ?? null,
    isLeft,
    looks: looks.map((look) => ({ ...look, url: new URL(look.url).pathname })),
  };
}

/** The watcher's own code, for a page. */
async function bundled(): Promise<string> {
  const entry = join(import.meta.dirname, 'recorder.ts');
  const lib = { entry, formats: ['iife' as const], name: 'recorder' };
  const made = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib } });
  const [{ output } = { output: [] }] = made as Rolldown.RolldownOutput[];
  const [chunk] = output as Rolldown.OutputChunk[];
  return chunk?.code ?? '';
}
