import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { capture, ROOT, tool } from './run.ts';

/** Everything but the tests: each step gets a line once it is done, and the output of those that fail. All run even if one fails. */

/** What is remembered makes the next run faster. */
const types = (name: string, project: string) => {
  const remembered = ['--incremental', '--tsBuildInfoFile', `.cache/types-${name.replaceAll(' ', '-')}.json`];
  return [`types: ${name}`, tool('typescript-native', '-p', project, ...remembered)] as const;
};
const script = (file: string, ...args: string[]) => [join(ROOT, 'scripts', file), ...args];

type Step = readonly [name: string, command: string[]];

/** Some steps look at what is built: it is there before they begin. */
const first: Step = ['build', script('build.ts', '--if-needed')];
/** As many at once as the machine has processors: the longest first. */
const steps: Step[] = [
  ['lint', tool('oxlint')],
  types('shared', 'shared'),
  types('ui', 'ui'),
  types('extension', 'extension'),
  types('web', 'web'),
  types('server', 'server'),
  types('scripts and tests', '.'),
  ['format', tool('prettier', '--check', '--log-level=warn', '.')],
  ['architecture', tool('vitest', 'run', '--reporter=dot', '--project=unit', 'test/architecture.test.ts')],
  ['unused code', tool('knip')],
  ['sizes', script('sizes.ts')],
  ['API types are fresh', script('openapi.ts', '--check')],
  ['extension lint', script('lint-extension.ts')],
];
const SHOWN = ['sizes', 'extension lint'];

const failed: string[] = [];

async function run([name, command]: Step): Promise<void> {
  const started = performance.now();
  const { code, output } = await capture(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) failed.push(name);
  if ((code !== 0 || SHOWN.includes(name)) && output.trim() !== '')
    console.log(output.trimEnd().replaceAll(/^/gm, '    '));
}

await run(first);
await pLimit(availableParallelism()).map(steps, run);
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
if (failed.length > 0) process.exitCode = 1;
