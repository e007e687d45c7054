import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { capture, ROOT, tool } from './run.ts';

interface Target {
  name: string;
  sources: string[];
  /** Written by every build. */
  output: string;
  command: () => string[];
}

const common = ['ui', 'shared', 'package-lock.json', 'tsconfig.base.json'];
const extension = [...common, 'extension', 'wxt.config.ts'];

const dashboard: Target = {
  name: 'dashboard',
  sources: [...common, 'web', 'vite.config.ts'],
  output: 'dist/web/index.html',
  command: () => tool('vite', 'build'),
};
const chrome: Target = {
  name: 'extension for Chromium',
  sources: extension,
  output: 'dist/extension/chrome-mv3/manifest.json',
  command: () => tool('wxt', 'build'),
};
const firefox: Target = {
  name: 'extension for Firefox',
  sources: extension,
  output: 'dist/extension/firefox-mv3/manifest.json',
  command: () => tool('wxt', 'build', '--browser', 'firefox', '--mv3'),
};

/** Builds dashboard and extension, one after the other; says nothing unless something fails. */
export async function build({ ifNeeded = false }: { ifNeeded?: boolean } = {}): Promise<void> {
  for (const target of [dashboard, chrome, firefox]) {
    if (ifNeeded && !isStale(target)) continue;
    const { code, output } = await capture(target.command());
    if (code !== 0) throw new Error(`The ${target.name} could not be built:\n${output}`);
  }
}

function isStale({ sources, output }: Target): boolean {
  const built = join(ROOT, output);
  return !existsSync(built) || sources.some((source) => changedAt(join(ROOT, source)) > statSync(built).mtimeMs);
}

/** When anything in a folder last changed, in ms. The folder's own time tells of what was removed. */
function changedAt(path: string): number {
  const { mtimeMs } = statSync(path);
  const inside = statSync(path).isDirectory() ? readdirSync(path).map((name) => changedAt(join(path, name))) : [];
  return Math.max(mtimeMs, ...inside);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { 'if-needed': { type: 'boolean' } } });
  try {
    await build({ ifNeeded: values['if-needed'] ?? false });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
