import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { ROOT, show, tool } from './run.ts';

/** Runs the tests: all of them, or `--unit`, `--e2e`, `--long`, and only files whose path contains one of the words given. */

const { values: only, positionals: filters } = parseArgs({
  options: { unit: { type: 'boolean' }, e2e: { type: 'boolean' }, long: { type: 'boolean' } },
  allowPositionals: true,
});
const isFull = !only.unit && !only.e2e && !only.long && filters.length === 0;
const projects = {
  unit: ['--project=unit', '--project=extension', '--project=postgres'],
  e2e: ['--project=e2e'],
};

try {
  const codes: number[] = [];
  if (only.long) {
    codes.push(await vitest([...projects.unit, ...projects.e2e], ['.long.test.ts', ...filters]));
  } else {
    if (!only.e2e) codes.push(await vitest(isFull ? [...projects.unit, '--coverage'] : projects.unit, filters));
    if (!only.unit) codes.push(await journeys());
  }
  process.exitCode = Math.max(...codes);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function journeys(): Promise<number> {
  const files = globSync('e2e/**/*.e2e.ts', { cwd: ROOT });
  if (!files.some((file) => filters.every((word) => file.includes(word)))) return 0;
  ensureBrowsers(['chromium', 'firefox', 'xvfb', 'xdotool']);
  await build({ ifNeeded: true });
  return vitest(projects.e2e, filters);
}

/** A filter may name files of one project only: that the others have none is no failure. */
function vitest(args: string[], words: string[]): Promise<number> {
  const env = only.long ? { ...process.env, LONG: '1' } : process.env;
  const mayBeEmpty = words.length > 0 ? ['--passWithNoTests'] : [];
  return show(tool('vitest', 'run', ...args, ...mayBeEmpty, ...words), { env });
}
