import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { metascraper, openGraphScraper } from './libraries.ts';
import * as links from './links.ts';

/** How much of what links and pages say is understood: `npm run score -- DIR`, where DIR holds cases and their judge. */

type Extract = (page: { html: string; bytes: Uint8Array; url: string; contentType: string }) => unknown;

interface Product {
  normalize(url: string): unknown;
  detect(url: string): unknown;
  extract: Extract;
  platformAliases?: Record<string, string>;
  kindAliases?: Record<string, string>;
}

interface Tally {
  n: number;
  ok: number;
}

interface PageScores {
  pages: number;
  errors: number;
  msMedian: number;
  fields: Record<string, Tally & { absentN: number; noise: number }>;
}

interface Judge {
  scorePages(extract: Extract): Promise<PageScores>;
  scoreUrls(normalize: Product['normalize']): Promise<{ tiers: Record<string, Tally> }>;
  scorePlatforms(
    detect: Product['detect'],
    names: { aliases: Record<string, string>; kinds: Record<string, string> },
  ): Promise<{
    positives: { n: number; platform: number; kind: number; id: number; idN: number };
    negatives: { n: number; both: number };
  }>;
}

/** Per cent that are right, of cases that nobody has tuned for. */
const REACH: Record<string, number> = {
  title: 98, description: 94, image: 96, author: 82, siteName: 98, publishedAt: 82, favicon: 98,
  'parse-valid': 100, 'parse-invalid': 100, syntax: 100, different: 100, tracking: 95, 'tracking-site': 90, platform: 92, redirect: 100,
}; // prettier-ignore
const MAX_NOISE = 2;
const MAX_MS = 25;

const directory = process.argv[2];
if (directory === undefined) throw new Error('Say which folder: npm run score -- DIR');
const judge = (await import(pathToFileURL(join(resolve(directory), 'score.mjs')).href)) as Judge;
const product: Product = links;

await pages();
await identity();
await platforms();

async function pages() {
  const contestants = { product: product.extract, 'open-graph-scraper': openGraphScraper, metascraper };
  const scores: PageScores[] = [];
  for (const extract of Object.values(contestants)) {
    // Twice, since the first time is spent on compiling.
    await judge.scorePages(extract);
    scores.push(await judge.scorePages(extract));
  }
  const [ours] = scores;
  line(`${ours?.pages ?? 0} pages, % right`, Object.keys(contestants));
  for (const field of Object.keys(ours?.fields ?? {})) {
    const values = scores.map(({ fields }) => percent(fields[field]?.ok, fields[field]?.n));
    line(field, values.map(text), reached(values[0], '≥', REACH[field]));
  }
  const noise = scores.map(({ fields }) => {
    const of = (count: 'noise' | 'absentN') => Object.values(fields).reduce((sum, one) => sum + one[count], 0);
    return percent(of('noise'), of('absentN'));
  });
  line('noise: a value where there is none', noise.map(text), reached(noise[0], '≤', MAX_NOISE));
  line(
    'median, ms a page',
    scores.map(({ msMedian }) => text(msMedian)),
    reached(ours?.msMedian, '≤', MAX_MS),
  );
  line(
    'errors',
    scores.map(({ errors }) => String(errors)),
  );
}

async function identity() {
  const { tiers } = await judge.scoreUrls(product.normalize);
  line('\nidentity, % right', ['product']);
  for (const [tier, { ok, n }] of Object.entries(tiers)) rate(tier, ok, n, REACH[tier]);
}

async function platforms() {
  const { platformAliases: aliases = {}, kindAliases: kinds = {} } = product;
  const { positives, negatives } = await judge.scorePlatforms(product.detect, { aliases, kinds });
  line('\nplatforms, % right', ['product']);
  rate('platform', positives.platform, positives.n, 97);
  rate('kind', positives.kind, positives.n, 93);
  rate('id', positives.id, positives.idN, 97);
  rate('not an item', negatives.both, negatives.n, 95);
}

function rate(what: string, ok: number, n: number, reach: number | undefined) {
  const value = percent(ok, n);
  line(what, [text(value)], reached(value, '≥', reach));
}

function line(what: string, values: string[], note = '') {
  console.log(what.padEnd(36) + values.map((value) => value.padStart(20)).join('') + note);
}

function percent(ok = 0, n = 0) {
  return n === 0 ? undefined : (100 * ok) / n;
}

function text(value: number | undefined) {
  return value === undefined ? '–' : value.toFixed(1);
}

function reached(value: number | undefined, relation: '≥' | '≤', reach: number | undefined): string {
  if (value === undefined || reach === undefined) return '';
  const isReached = relation === '≥' ? value >= reach : value <= reach;
  return `   (${relation} ${reach})  ${isReached ? 'reached' : 'NOT REACHED'}`;
}
