import { join } from 'node:path';
import { capture, ROOT, tool } from './run.ts';

/** Everything but the tests: each step gets a line, and the output of those that fail. All run even if one fails. */

/** What is remembered makes the next run faster. */
const types = (name: string, project: string) => {
  const remembered = ['--incremental', '--tsBuildInfoFile', `.cache/types-${name.replaceAll(' ', '-')}.json`];
  return [`types: ${name}`, tool('typescript', '-p', project, ...remembered)] as const;
};
const script = (file: string, ...args: string[]) => [join(ROOT, 'scripts', file), ...args];

const steps: (readonly [name: string, command: string[]])[] = [
  types('shared', 'shared'),
  types('ui', 'ui'),
  types('extension', 'extension'),
  types('web', 'web'),
  types('server', 'server'),
  types('scripts and tests', '.'),
  ['lint', tool('eslint', '.', '--max-warnings=0')],
  ['format', tool('prettier', '--check', '--log-level=warn', '.')],
  ['architecture', tool('vitest', 'run', '--reporter=dot', '--project=unit', 'test/architecture.test.ts')],
  ['unused code', tool('knip')],
  ['sizes', script('sizes.ts')],
  ['API types are fresh', script('openapi.ts', '--check')],
  ['extension lint', script('lint-extension.ts')],
];
const SHOWN = ['sizes', 'extension lint'];

const failed: string[] = [];
for (const [name, command] of steps) {
  const started = performance.now();
  const { code, output } = await capture(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) failed.push(name);
  if ((code !== 0 || SHOWN.includes(name)) && output.trim() !== '')
    console.log(output.trimEnd().replaceAll(/^/gm, '    '));
}
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
if (failed.length > 0) process.exitCode = 1;
