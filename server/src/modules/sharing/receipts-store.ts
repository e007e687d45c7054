import { sql } from 'kysely';
import type { Db } from './store.ts';

/** The SQL of who gives no receipts. */

/** A column of `inbox_items as i`, in a query that joins `quiet_recipients as q` where the receipt is not for the viewer. */
export const receipt = <T = string>(column: 'delivered_at' | 'read_at' | 'watched_at' | 'watch_duration') =>
  sql<T | null>`case when q.user_id is null then ${sql.ref(`i.${column}`)} end`;

export async function isQuiet(db: Db, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('quiet_recipients')
    .select('user_id')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row !== undefined;
}

export const hush = (tx: Db, userId: string) =>
  tx
    .insertInto('quiet_recipients')
    .values({ user_id: userId })
    .onConflict((conflict) => conflict.column('user_id').doNothing())
    .execute();

export const unhush = (tx: Db, userId: string) =>
  tx.deleteFrom('quiet_recipients').where('user_id', '=', userId).execute();
