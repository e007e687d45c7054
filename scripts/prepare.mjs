/** After `npm install`: writes the types that WXT generates. Without the development packages there is nothing to do. */

import { spawnSync } from 'child_process';
import { existsSync } from 'fs';
import { fileURLToPath } from 'url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const wxt = at('node_modules/wxt/bin/wxt.mjs');
const pinned = at('node_modules/node/bin/node');

if (existsSync(wxt) && existsSync(at('wxt.config.ts'))) {
  const node = existsSync(pinned) ? pinned : process.execPath;
  const { status, stdout, stderr } = spawnSync(node, [wxt, 'prepare'], { cwd: at(''), encoding: 'utf8' });
  if (status !== 0) console.error(`\`wxt prepare\` failed, so the extension's types are missing:\n${stdout}${stderr}`);
}
