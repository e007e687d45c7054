import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from '../migrations/index.ts';
import { migrate, openDatabase, SQLITE_FILE } from '../src/kernel/database/database.ts';
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
  const template = isEmpty ? undefined : process.env['TEST_DATABASE_TEMPLATE'];
  if (server === undefined) {
    if (template !== undefined) copyFileSync(join(template, SQLITE_FILE), join(directory, SQLITE_FILE));
    return { environment: { DATA_DIR: directory }, remove: () => Promise.resolve(removeDirectory()) };
  }
  const name = `test_${newId().replaceAll('-', '')}`;
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

/**
 * Makes the tables that others begin with: a database on the PostgreSQL of an address, or a folder with a file.
 * @returns what `TEST_DATABASE_TEMPLATE` is to say
 */
export async function createTemplate(server?: string): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'watchthis-template-'));
  const name = 'test_template';
  let databaseUrl: string | undefined;
  if (server !== undefined) {
    await run(server, `create database ${name}`);
    databaseUrl = new URL(`/${name}`, server).href;
  }
  const database = openDatabase({ databaseUrl, dataDir });
  await migrate(database, migrations);
  await database.close();
  return databaseUrl === undefined ? dataDir : name;
}

async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(statement);
  await client.end();
}
