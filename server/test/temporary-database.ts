import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { newId } from '../src/kernel/id.ts';

export interface TemporaryDatabase {
  /** What the program would find in its environment. */
  environment: { DATA_DIR: string; DATABASE_URL?: string };
  remove(): Promise<void>;
}

/** An empty database of a test's own: a file, or a database on the server that `TEST_DATABASE_URL` names. */
export async function temporaryDatabase(): Promise<TemporaryDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'watchthis-test-'));
  const removeDirectory = () => rmSync(directory, { recursive: true, force: true });
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) {
    return { environment: { DATA_DIR: directory }, remove: () => Promise.resolve(removeDirectory()) };
  }
  const name = `test_${newId().replaceAll('-', '')}`;
  await run(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    environment: { DATA_DIR: directory, DATABASE_URL: url.href },
    async remove() {
      removeDirectory();
      await run(server, `drop database ${name} with (force)`);
    },
  };
}

async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(statement);
  await client.end();
}
