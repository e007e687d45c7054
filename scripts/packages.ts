import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { capture, ROOT, tool } from './run.ts';

const { version } = packageJson;

/** Where everything is put that the stores ask for. */
export const STORE = join(ROOT, 'dist/store');

/** Built apart: what is in dist/extension may be in use. */
const BUILT = 'dist/store/built';

/** What is uploaded: a package for each kind of store, and for Mozilla the sources that its package is built from. */
export const PACKAGES = {
  chrome: join(STORE, `watchthis-${version}-chrome.zip`),
  firefox: join(STORE, `watchthis-${version}-firefox.zip`),
  sources: join(STORE, `watchthis-${version}-sources.zip`),
};

/** Builds the extension anew for both kinds of browser, and zips it. */
export async function zipPackages(): Promise<void> {
  mkdirSync(STORE, { recursive: true });
  // Stores give the extension a key of their own, and take none. What is made for tests says where its files were.
  const { EXTENSION_KEY: _, ...inherited } = process.env;
  const env = { ...inherited, NODE_ENV: 'production', EXTENSION_OUT: BUILT };
  for (const args of [[], ['--browser', 'firefox', '--mv3']]) {
    const { code, output } = await capture(tool('wxt', 'zip', ...args), { env });
    if (code !== 0) throw new Error(`The extension could not be zipped:\n${output}`);
  }
  for (const [name, path] of Object.entries(PACKAGES)) {
    rmSync(path, { force: true });
    renameSync(join(ROOT, BUILT, `watchthis-${version}-${name}.zip`), path);
  }
  rmSync(join(ROOT, BUILT), { recursive: true });
}
