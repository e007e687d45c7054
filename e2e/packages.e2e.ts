import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOGO, photographListing, PICTURE, TILE } from '../scripts/listing.ts';
import { PACKAGES, zipPackages } from '../scripts/packages.ts';
import { ROOT } from '../scripts/run.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';

/** What is uploaded to the stores of extensions, as `npm run zip` writes it. */

type Files = Map<string, Buffer>;
type Manifest = { icons: object; action: { default_popup: string } };
type Texts = Record<'name' | 'description', { message: string }>;

let files: Record<keyof typeof PACKAGES, Files>;
const directory = mkdtempSync(join(tmpdir(), 'watchthis-packages-'));

beforeAll(async () => {
  await zipPackages();
  const read = (name: keyof typeof PACKAGES) =>
    new Map(Object.entries(unzipSync(readFileSync(PACKAGES[name]))).map(([path, bytes]) => [path, Buffer.from(bytes)]));
  files = { chrome: read('chrome'), firefox: read('firefox'), sources: read('sources') };
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const json = (from: Files, path: string): unknown => JSON.parse(from.get(path)?.toString() ?? 'null');

describe.each(['chrome', 'firefox'] as const)('the package for %s', (name) => {
  it('holds all that its manifest names, texts in every language, and the tables of links', () => {
    const paths = [...files[name].keys()];
    const { icons, action } = json(files[name], 'manifest.json') as Manifest;
    const texts = Object.keys(LANGUAGES).map((language) => `_locales/${language}/messages.json`);
    const needed = [...Object.values(icons), action.default_popup, 'background.js', 'watch.js', 'links.json', ...texts];
    expect(paths).toEqual(expect.arrayContaining(needed));
  });

  it('names itself no longer than stores take, in any language', () => {
    for (const language of Object.keys(LANGUAGES)) {
      const { name: called, description } = json(files[name], `_locales/${language}/messages.json`) as Texts;
      expect(called.message.length).toBeLessThanOrEqual(45);
      expect(description.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('brings no key, which stores give, and no server of whoever built it', () => {
    const manifest = json(files[name], 'manifest.json');
    expect(manifest).not.toHaveProperty('key');
    expect(manifest).not.toHaveProperty('update_url');
    expect(manifest).not.toHaveProperty('host_permissions');
  });
});

it.each(['chrome', 'firefox', 'sources'] as const)('%s: has no source maps, no data and no secrets', (name) => {
  const paths = [...files[name].keys()];
  expect(paths.filter((path) => /\.(?:map|pem|key|sqlite|log|zip|crx|xpi)$|(?:^|\/)\.env/.test(path))).toEqual([]);
  expect(paths.filter((path) => /(?:^|\/)(?:keys|vapid)\.json$|\.(?:picture|seal)\.key$/.test(path))).toEqual([]);
  const secret = /sourceMappingURL=|PRIVATE KEY-----|\bpostgres:\/\/\w+:\w+@/;
  expect(paths.filter((path) => secret.test(files[name].get(path)?.toString() ?? ''))).toEqual([]);
});

describe('the sources', () => {
  it('are those of the extension, with what says how they are built, and nothing else', () => {
    const paths = [...files.sources.keys()];
    const roots = new Set(paths.map((path) => path.split('/', 1)[0]));
    expect([...roots].toSorted()).toEqual(
      ['.npmrc', '.nvmrc', 'LICENSE', 'docs', 'extension', 'package-lock.json', 'package.json', 'scripts', 'shared', 'tsconfig.base.json', 'ui', 'wxt.config.ts'],
    ); // prettier-ignore
    expect(paths.filter((path) => path.includes('node_modules') || path.includes('.test.'))).toEqual([]);
  });

  it('build the very package that is uploaded to Mozilla', () => {
    const place = join(directory, 'sources');
    for (const [path, content] of files.sources) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), content);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(place, 'node_modules'));
    const wxt = 'node_modules/wxt/bin/wxt.mjs';
    const args = [wxt, 'build', '--browser', 'firefox', '--mv3'];
    const env = { ...process.env, NODE_ENV: 'production' };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: place, env, encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
    for (const [path, content] of files.firefox) {
      const built = readFileSync(join(place, 'dist/extension/firefox-mv3', path));
      expect(built.equals(content), path).toBe(true);
    }
  });
});

it('the pictures have the sizes that stores ask for, and nothing that shines through', async () => {
  const pictures = await photographListing(join(directory, 'pictures'));
  expect(pictures).toHaveLength(7);
  for (const path of pictures) {
    // Of a PNG's first chunk: width, height, and a type of colour, of which 2 is without transparency.
    const png = readFileSync(path);
    const { width, height } = path.endsWith('tile.png') ? TILE : path.endsWith('logo.png') ? LOGO : PICTURE;
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([width, height, 2]);
  }
});
