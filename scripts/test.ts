import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { ROOT, show, tool } from './run.ts';

/** Runs the tests: all, or `--unit`, `--e2e`, `--long`, and only files whose path contains one of the words given. */

const { values: only, positionals: words } = parseArgs({
  options: { unit: { type: 'boolean' }, e2e: { type: 'boolean' }, long: { type: 'boolean' } },
  allowPositionals: true,
});
const isFull = !only.unit && !only.e2e && !only.long && words.length === 0;
const ending = only.long ? 'long.test' : '{test,e2e}';
const wanted = globSync(`{shared,ui,extension,web,server,test,e2e}/**/*.${ending}.{ts,tsx}`, { cwd: ROOT })
  .filter((file) => only.long || !file.includes('.long.'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
const isJourney = (file: string) => file.startsWith('e2e/');
const hasUnits = !only.e2e && !wanted.every(isJourney);
const hasJourneys = !only.unit && wanted.some(isJourney);

const UNITS = ['unit', 'extension', 'sqlite', 'postgres'];

try {
  if (!hasUnits && !hasJourneys) throw new Error('There is no such test.');
  const codes: number[] = [];
  if (hasUnits) {
    codes.push(await vitest(...UNITS.map((name) => `--project=${name}`), ...(isFull ? ['--coverage'] : [])));
  }
  if (hasJourneys) {
    ensureBrowsers(['chromium', 'headless', 'firefox', 'xvfb', 'xdotool']);
    await build({ ifNeeded: true });
    codes.push(await vitest('--project=e2e'));
  }
  process.exitCode = Math.max(...codes);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function vitest(...args: string[]): Promise<number> {
  const env = only.long ? { ...process.env, LONG: '1' } : process.env;
  return show(tool('vitest', 'run', ...args, ...words), { env });
}
