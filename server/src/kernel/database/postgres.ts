import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterCommit, type OpenDatabase } from './connection.ts';

const INT8 = 20;
const NUMERIC = 1700;
const BOOL = 16;

/** Opens a pool. Whole numbers come back as numbers and booleans as 0 and 1, as they do from SQLite. */
export function openPostgres<DB>(url: string): OpenDatabase<DB> {
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') => {
      if (oid === INT8 || oid === NUMERIC) return Number;
      if (oid === BOOL) return (text: string) => (text === 't' ? 1 : 0);
      return pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown;
    },
  };
  const pool = new pg.Pool({ connectionString: url, max: 10, types: types as pg.CustomTypesConfig });
  // A connection that breaks while idle is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return {
    dialect: 'postgres',
    db,
    migrating: db,
    async write(job) {
      const [value, hooks] = await db.transaction().execute(async (tx) => {
        const result = await job(tx);
        return [result, afterCommit.taken(tx)] as const;
      });
      for (const hook of hooks) hook();
      return value;
    },
    close: () => db.destroy(),
  };
}
