import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { ROOT, show, start } from './run.ts';

/** Builds what has changed, and runs the server. `--sample-people` first fills an empty one with people who know each other. */

const { values } = parseArgs({ options: { 'sample-people': { type: 'boolean' } } });
try {
  await build({ ifNeeded: true });
  if (values['sample-people']) await show(['server/src/seed.ts']);
  console.log(`The extension for Chrome and Edge is in ${join(ROOT, 'dist/extension/chrome-mv3')}`);
  console.log('Load it at chrome://extensions: Developer mode, Load unpacked.');
  const server = start(['server/src/main.ts'], { stdio: 'inherit' });
  // A terminal's Ctrl-C reaches the server by itself; what only this process gets is passed on.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  server.once('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
