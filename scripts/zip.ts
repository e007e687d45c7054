import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { photographListing } from './listing.ts';
import { PACKAGES, STORE, zipPackages } from './packages.ts';

/**
 * Writes into dist/store what the stores of extensions ask for: packages, sources, pictures. What to fill in there is in
 * docs/stores.md. With `--no-pictures` no browser is needed.
 */

const { values } = parseArgs({ options: { pictures: { type: 'boolean', default: true } }, allowNegative: true });
try {
  await zipPackages();
  const files = Object.values(PACKAGES);
  if (values.pictures) {
    ensureBrowsers(['chromium']);
    await build({ ifNeeded: true });
    files.push(...(await photographListing(join(STORE, 'pictures'))));
  }
  console.log(files.join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
