import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../shared/i18n/languages.ts';
import { build } from './build.ts';
import { ROOT } from './run.ts';

/** Says what people download or parse, in kB of gzip, and fails when it is more than was agreed. */

const EXTENSION = join(ROOT, 'dist/extension/chrome-mv3');
const WEB = join(ROOT, 'dist/web');

const STATIC_IMPORT = /\b(?:from|import)\s*["']([^"']+\.js)["']/g;
const DYNAMIC_IMPORT = /\bimport\(\s*["'`]([^"'`]+\.js)["'`]/g;
const SCRIPT = /<(?:script|link) [^>]*(?:src|href)="([^"]+\.js)"/g;
/** What is fetched only by those who read it, and then first. */
const TEXTS = new RegExp(`/(?:${Object.keys(LANGUAGES).join('|')})-[\\w-]+\\.js$`);
const STYLESHEET = /<link [^>]*href="([^"]+\.css)"/g;

await build({ ifNeeded: true });

const popup = join(EXTENSION, 'popup.html');
const dashboard = join(WEB, 'index.html');
const worker = join(EXTENSION, 'background.js');

check('popup JS, first load', loadedWith(linked(popup, EXTENSION, SCRIPT)), 24.5);
check('popup JS, all of it', everythingOf(linked(popup, EXTENSION, SCRIPT)), 47);
check('popup, a language', heaviest(textsOf(linked(popup, EXTENSION, SCRIPT))), 7.5);
check('popup CSS', linked(popup, EXTENSION, STYLESHEET), 6.2);
check('background JS', everythingOf([worker]), 24);
check('tables of links', [join(EXTENSION, 'links.json')], 18);
check('content script JS', everythingOf([join(EXTENSION, 'watch.js')]), 6);
check('dashboard JS, first page', firstLoad(linked(dashboard, WEB, SCRIPT)), 45);
check('dashboard, a language', heaviest(textsOf(linked(dashboard, WEB, SCRIPT))), 19);
check('dashboard CSS, first page', linked(dashboard, WEB, STYLESHEET), 10);
check('dashboard, first page in all', allOfFirstPage(), 100);

function check(what: string, files: Iterable<string>, limit: number): void {
  const size = sizeOf(files);
  console.log(`${what.padEnd(28)} ${size.toFixed(1).padStart(5)} kB of ${limit}`);
  if (size > limit) process.exitCode = 1;
}

function sizeOf(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
}

/** What a page itself names. Addresses that start with a slash are below the given root. */
function linked(page: string, root: string, pattern: RegExp): string[] {
  return found(page, pattern).map((address) => join(root, address));
}

/** The page itself, its scripts, the styles of all pages, and the texts of whoever does not read English. */
function allOfFirstPage(): string[] {
  const scripts = linked(dashboard, WEB, SCRIPT);
  const styles = readdirSync(join(WEB, 'assets')).filter((name) => name.endsWith('.css'));
  const files = styles.map((name) => join(WEB, 'assets', name));
  return [dashboard, ...firstLoad(scripts), ...files, ...heaviest(textsOf(scripts))];
}

/** What has to be there before any of these files can run. */
function loadedWith(entries: string[]): Set<string> {
  return reachable(entries, (file) => imports(file, STATIC_IMPORT));
}

function everythingOf(entries: string[]): Set<string> {
  return reachable(entries, (file) => [...imports(file, STATIC_IMPORT), ...later(file)]);
}

/** What is loaded before anything is seen, and the heaviest of the pages that is loaded next. */
function firstLoad(entries: string[]): Set<string> {
  const shell = loadedWith(entries);
  return heaviest([...shell].flatMap(later).map((page) => loadedWith([...shell, page])));
}

function later(file: string): string[] {
  return imports(file, DYNAMIC_IMPORT).filter((path) => !TEXTS.test(path));
}

function textsOf(entries: string[]): string[][] {
  const all = [...loadedWith(entries)].flatMap((file) => imports(file, DYNAMIC_IMPORT));
  return all.filter((path) => TEXTS.test(path)).map((path) => [path]);
}

function heaviest<Files extends Iterable<string>>(choices: Files[]): Files {
  const [first] = choices.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (first === undefined) throw new Error('There is nothing of which to know the size.');
  return first;
}

function reachable(entries: string[], next: (file: string) => string[]): Set<string> {
  const seen = new Set(entries);
  for (const file of seen) for (const other of next(file)) seen.add(other);
  return seen;
}

function imports(file: string, pattern: RegExp): string[] {
  return found(file, pattern).map((path) => resolve(dirname(file), path));
}

function found(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(([, path]) => path ?? []);
}
