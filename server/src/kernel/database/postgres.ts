import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterCommit, type OpenDatabase } from './connection.ts';

// Whole numbers come back as numbers and booleans as 0 and 1, as they do from SQLite.
const { INT8, NUMERIC, BOOL } = pg.types.builtins;
pg.types.setTypeParser(INT8, Number);
pg.types.setTypeParser(NUMERIC, Number);
pg.types.setTypeParser(BOOL, (text) => (text === 't' ? 1 : 0));

/** Two transactions that waited for each other, or saw each other's half: one is rolled back and may simply try again. */
const COLLISIONS = new Set(['40P01', '40001']);
const TRIES = 5;
/** Milliseconds that a connection may take to be had, also when all are in use. */
const PATIENCE = 5000;

/** Opens a pool. */
export function openPostgres<DB>(url: string): OpenDatabase<DB> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: PATIENCE });
  // A connection that breaks while idle is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return {
    isShared: true,
    db,
    migrating: db,
    write: (job) => again(TRIES, () => commit(db, job)),
    close: () => db.destroy(),
  };
}

async function commit<DB, T>(db: Kysely<DB>, job: (tx: Kysely<DB>) => Promise<T>): Promise<T> {
  const [value, hooks] = await db.transaction().execute(async (tx) => {
    const result = await job(tx);
    return [result, afterCommit.taken(tx)] as const;
  });
  for (const hook of hooks) hook();
  return value;
}

async function again<T>(tries: number, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const code = error instanceof pg.DatabaseError ? (error.code ?? '') : '';
    if (tries <= 1 || !COLLISIONS.has(code)) throw error;
    return again(tries - 1, run);
  }
}
