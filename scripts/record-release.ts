import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import packageJson from '../package.json' with { type: 'json' };
import { converse } from '../server/test/conversation.ts';
import { ROOT } from './run.ts';

/** Keeps what the server of this release says to the extension, before it is released. What was kept is never changed. */

const file = join(ROOT, 'test/releases', `${packageJson.version}.json`);
if (existsSync(file)) {
  console.error(`${file} is there already: it says what was released. Raise the version in package.json first.`);
  process.exitCode = 1;
} else {
  const exchanges = await converse();
  writeFileSync(file, await format(JSON.stringify(exchanges), { parser: 'json', printWidth: 120 }));
  console.log(`${exchanges.length} answers are kept in ${file}.`);
}
