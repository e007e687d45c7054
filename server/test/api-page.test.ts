import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startProcess, type RunningProcess } from './process.ts';

/** docs/api.md shows how the API is used: its examples work as they stand there, one after the other. */

const page = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8');
const examples = [...page.matchAll(/^```sh\n(.*?)^```/gms)].map(([, example = '']) => example);

let directory: string;
let server: RunningProcess;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'watchthis-api-'));
  server = await startProcess({ environment: { DATA_DIR: directory } });
});
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

it('shows examples that work', async () => {
  expect(examples.length).toBeGreaterThan(4);
  const script = ['set -eu', ...examples, 'echo; echo "$FIRST"'].join('\n');
  const { stdout } = await promisify(execFile)('sh', ['-c', script], {
    env: { PATH: process.env['PATH'], SERVER: server.address },
  });
  expect(stdout).toContain('"product":"watchthis"');
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
    success: true,
    data: { message: 'For the weekend', status: 'pending' },
  });
});
