import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

interface Outcome {
  code: number;
  /** Both streams, in the order in which they came. Empty when they were shown instead. */
  output: string;
}

/** Node's arguments for a tool among the packages: `tool('vite', 'build')`. It runs on this very Node. */
export function tool(name: string, ...args: string[]): string[] {
  const directory = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  if (file === undefined) throw new Error(`the package ${name} has no command`);
  return [join(directory, file), ...args];
}

/** Starts this Node with the given arguments in the project's root. */
export function start(args: string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, args, { cwd: ROOT, ...options });
}

/** Runs this Node to its end, showing what it says. */
export async function show(args: string[], options: SpawnOptions = {}): Promise<number> {
  return exitCode(start(args, { stdio: 'inherit', ...options }));
}

/** Runs this Node to its end, keeping what it says. */
export async function capture(args: string[], options: SpawnOptions = {}): Promise<Outcome> {
  const child = start(args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (text: string) => (output += text);
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', keep);
  return { code: await exitCode(child), output };
}

async function exitCode(child: ChildProcess): Promise<number> {
  const [code] = (await once(child, 'close')) as [number | null];
  return code ?? 1;
}
