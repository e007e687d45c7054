import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PostgresAdapter, sql, type Kysely, type QueryExecutor } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { OpenDatabase } from './connection.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

export { document, hasPhrases, patternOf, phraseQuery, type Phrase } from './full-text.ts';
export { afterCommit, type OpenDatabase, type Write } from './connection.ts';
export { prepared, preparedBy, type Slots } from './prepared.ts';

/** In the data directory. */
export const SQLITE_FILE = 'watchthis.sqlite';

/** PostgreSQL when `databaseUrl` is given, else the SQLite file in `dataDir`, which is made readable by its owner only. */
export function openDatabase<DB>({ databaseUrl, dataDir }: { databaseUrl: string | undefined; dataDir: string }) {
  if (databaseUrl !== undefined) return openPostgres<DB>(databaseUrl);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return openSqlite<DB>(join(dataDir, SQLITE_FILE));
}

/** Brings the schema up to date. Throws when the database was made by a newer program than this. */
export async function migrate<DB>(
  { migrating }: OpenDatabase<DB>,
  migrations: Record<string, Migration>,
): Promise<void> {
  const migrator = new Migrator({ db: migrating, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const unknown = (await appliedMigrations(migrating)).filter((name) => !Object.hasOwn(migrations, name));
  if (unknown.length > 0) {
    throw new Error(
      `This database was made by a newer WatchThis (it knows ${unknown.join(', ')}). Update the program.`,
    );
  }
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('The database could not be brought up to date.', { cause: error });
}

async function appliedMigrations<DB>(db: Kysely<DB>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}

/**
 * Keeps the rows that a query reads from changing until the end of the transaction: for what is read to be written.
 * SQLite has one writer, and no words for it.
 */
export const locked = <Query extends { forUpdate(): Query }>(
  tx: { getExecutor(): QueryExecutor },
  query: Query,
): Query => (tx.getExecutor().adapter instanceof PostgresAdapter ? query.forUpdate() : query);

/**
 * Until the end of the transaction no other one has any of these names: for checks whose answer must still hold when
 * the rows are written. SQLite has one writer, and no need for it.
 */
export async function holdNames<DB>(tx: Kysely<DB>, names: readonly string[]): Promise<void> {
  if (!(tx.getExecutor().adapter instanceof PostgresAdapter)) return;
  // Always in the same order, so that two never wait for each other.
  for (const name of [...new Set(names)].toSorted()) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
  }
}

const DUPLICATE = /^(?:SQLITE_CONSTRAINT_(?:UNIQUE|PRIMARYKEY)|23505)$/;

/** Whether an error says that there is such a row already. */
export const isDuplicate = (error: unknown): boolean => DUPLICATE.test(codeOf(error));

/** SQLite's busy, full or broken disk; PostgreSQL's classes 08, 53 and 57P; the network's own. */
const UNAVAILABLE =
  /^(?:SQLITE_(?:BUSY|FULL|IOERR|CANTOPEN|READONLY)|08|53|57P|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOST|ENETUNREACH)/;

/** Whether an error says that the database can't be used just now, and may be in a moment. */
export const isUnavailable = (error: unknown): boolean =>
  UNAVAILABLE.test(codeOf(error)) ||
  // `pg` gives these no code.
  (error instanceof Error && /^(?:Connection terminated|timeout exceeded when trying to connect)/.test(error.message));

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Whether the database answers. */
export async function answersQueries<DB>(db: Kysely<DB>): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}
