import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { format } from 'prettier';
import { createApp } from '../server/src/app.ts';
import { systemClock } from '../server/src/kernel/clock.ts';
import { readConfig } from '../server/src/kernel/config.ts';
import { createLog } from '../server/src/kernel/log.ts';

/** Writes the client's types from the document that the server serves. With `--check` only says whether they are stale. */

const FILE = join(import.meta.dirname, '../shared/openapi.d.ts');

const directory = mkdtempSync(join(tmpdir(), 'watchthis-openapi-'));
const app = await createApp({
  config: readConfig({ DATA_DIR: directory }),
  clock: systemClock,
  log: createLog('silent'),
});
const document = await (await app.http.request('/api/v1/openapi.json')).text();
app.announceStop();
await app.close();
rmSync(directory, { recursive: true });

/** Examples of whole bodies would be two thirds of the types' comments. */
const withoutExamples = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && 'schema' in value ? { ...value, example: undefined } : value;

const described = JSON.stringify(JSON.parse(document), withoutExamples);
const types = astToString(await openapiTypes(described, { defaultNonNullable: false }));
const header = '// Written by `npm run openapi` from the server’s own document. Do not edit.\n\n';
const text = await format(header + types, { parser: 'typescript', singleQuote: true, printWidth: 120 });
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('shared/openapi.d.ts is stale. Run `npm run openapi`.');
  process.exitCode = 1;
}
