import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from '../migrations/index.ts';
import { migrate, openDatabase } from '../src/kernel/database/database.ts';
import { newId } from '../src/kernel/id.ts';

export interface TemporaryDatabase {
  /** What the program would find in its environment. */
  environment: { DATA_DIR: string; DATABASE_URL?: string };
  remove(): Promise<void>;
}

/**
 * A database of a test's own: a file, or a database on the server that `TEST_DATABASE_URL` names.
 * @param isEmpty whether nothing may be in it yet; else the tables may be there already, which saves making them anew
 */
export async function temporaryDatabase({ isEmpty = true } = {}): Promise<TemporaryDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'watchthis-test-'));
  const removeDirectory = () => rmSync(directory, { recursive: true, force: true });
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) {
    return { environment: { DATA_DIR: directory }, remove: () => Promise.resolve(removeDirectory()) };
  }
  const name = `test_${newId().replaceAll('-', '')}`;
  const template = isEmpty ? undefined : process.env['TEST_DATABASE_TEMPLATE'];
  await run(server, `create database ${name}${template === undefined ? '' : ` template ${template}`}`);
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

/** The database on a PostgreSQL whose tables others begin with. */
export const TEMPLATE = 'test_template';

/** Makes it, on the server of an address. */
export async function createTemplate(server: string): Promise<void> {
  await run(server, `create database ${TEMPLATE}`);
  const databaseUrl = new URL(server);
  databaseUrl.pathname = `/${TEMPLATE}`;
  const database = openDatabase({ databaseUrl: databaseUrl.href, dataDir: tmpdir() });
  await migrate(database, migrations);
  await database.close();
}

async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(statement);
  await client.end();
}
