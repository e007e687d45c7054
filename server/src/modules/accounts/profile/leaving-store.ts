import type { Db } from '../store.ts';

/** The SQL of those who leave. */

export const mark = (tx: Db, { userId, at }: { userId: string; at: string | null }) =>
  tx.updateTable('users').set({ leaving_at: at }).where('id', '=', userId).execute();

export const leftBefore = (db: Db, { before, limit }: { before: string; limit: number }) =>
  db
    .selectFrom('users')
    .select(['id', 'avatar_url'])
    .where('leaving_at', '<=', before)
    .orderBy('leaving_at')
    .limit(limit)
    .execute();

/** With all that hangs on it. Says whether it was there: of several processes one is told so. */
export async function remove(tx: Db, { id, before }: { id: string; before: string }): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('users')
    .where('id', '=', id)
    .where('leaving_at', '<=', before)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
