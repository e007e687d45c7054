import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT, show, start, tool } from './run.ts';

/** Server, dashboard and extension, each rebuilt as its sources change. One Ctrl-C ends all. */

const DASHBOARD = 'http://localhost:5173';
const env = {
  ...process.env,
  BASE_URL: process.env['BASE_URL'] ?? DASHBOARD,
  WATCHTHIS_SERVER: `http://localhost:${process.env['PORT'] ?? 7279}`,
};

const data = resolve(ROOT, process.env['DATA_DIR'] ?? 'data');
if (!existsSync(data) || readdirSync(data).length === 0) await show(['server/src/seed.ts'], { env });

const children = [
  start(['--watch', 'server/src/main.ts'], { env, stdio: 'inherit' }),
  start(tool('vite', '--port=5173', '--strictPort'), { env, stdio: 'inherit' }),
  start(tool('wxt'), { env, stdio: 'inherit' }),
];
const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.once('SIGINT', stop).once('SIGTERM', stop);
for (const child of children) child.once('exit', stop);

console.log(`Dashboard: ${DASHBOARD}. Load the extension, unpacked, from dist/extension/chrome-mv3-dev.`);
