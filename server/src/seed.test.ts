import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { createClient } from '#shared/client.ts';
import { startProcess } from '../test/process.ts';
import { temporaryDatabase } from '../test/temporary-database.ts';
import { SAMPLE_PASSWORD } from './sample-people.ts';

/** `npm start -- --sample-people`, before the server runs. */

const run = promisify(execFile);

it('fills a server with sample people also where nobody may sign up, and once', async () => {
  const database = await temporaryDatabase();
  const environment = { ...database.environment, SIGNUP: 'closed' };
  const env = { PATH: process.env['PATH'] ?? '', ...environment };
  const seed = () => run(process.execPath, [join(import.meta.dirname, 'seed.ts')], { env });
  expect((await seed()).stdout).toContain('Sample people: alex, mia');
  expect((await seed()).stdout).toContain('there already');
  const server = await startProcess({ environment });
  const client = createClient({ server: server.address });
  const body = { username: 'alex', password: SAMPLE_PASSWORD };
  expect((await client.POST('/api/v1/auth/login', { body })).response.status).toBe(200);
  const stranger = { username: 'stranger', password: 'correct horse battery' };
  expect((await client.POST('/api/v1/auth/signup', { body: stranger })).response.status).toBe(403);
  await server.stop();
  await database.remove();
});
