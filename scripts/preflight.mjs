/** First in every npm script: says in one sentence what is missing. Plain JavaScript, because any Node may read it. */

import { existsSync, readFileSync } from 'fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const needed = engines.node.replace(/[^\d.]/g, '');
const [major, minor] = process.versions.node.split('.').map(Number);
const [neededMajor, neededMinor] = needed.split('.').map(Number);

if (!existsSync(new URL('../node_modules', import.meta.url))) {
  stop('The packages are not installed yet: run `npm install` first.');
} else if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  stop(
    `WatchThis needs Node ${needed} or newer and this is Node ${process.versions.node}: ` +
      'install Node 24, or let a full `npm install` (with development packages and install scripts) bring it for the npm scripts.',
  );
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
