import { sql } from 'kysely';
import type { Db } from './store.ts';

/** The SQL of who gives no receipts. */

type Receipt = 'delivered_at' | 'read_at' | 'watched_at' | 'watch_duration';

/**
 * A column of `inbox_items as i`, beside `shares as s`, in a query that joins `quiet_recipients as q` where the receipt
 * is not for the viewer. What was seen in silence stays unseen for others when receipts are given again; what came back
 * as unread stays seen.
 */
export function receipt<T = string>(viewer: string, column: Receipt) {
  const value = column === 'read_at' ? sql`coalesce(i.seen_at, i.read_at)` : sql.ref(`i.${column}`);
  const when = column === 'watch_duration' ? sql.ref('i.watched_at') : value;
  const isTold = sql`s.to_user_id = ${viewer} or (q.user_id is null and (i.silent_at is null or ${when} > i.silent_at))`;
  return sql<T | null>`case when ${isTold} then ${value} end`;
}

export async function isQuiet(db: Db, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('quiet_recipients')
    .select('user_id')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row !== undefined;
}

/** What an item of theirs notes, whatever they do to it. */
export const silentAt = async (tx: Db, userId: string, now: string): Promise<{ silent_at?: string }> =>
  (await isQuiet(tx, userId)) ? { silent_at: now } : {};

export const hush = (tx: Db, userId: string) =>
  tx
    .insertInto('quiet_recipients')
    .values({ user_id: userId })
    .onConflict((conflict) => conflict.column('user_id').doNothing())
    .execute();

export const unhush = (tx: Db, userId: string) =>
  tx.deleteFrom('quiet_recipients').where('user_id', '=', userId).execute();
