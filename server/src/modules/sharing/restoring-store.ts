import type { Db, SharingTables } from './store.ts';

/** The SQL of shares that come from another server. */

/** Those of some ids that are shares of theirs here. */
export async function known(db: Db, { userId, ids }: { userId: string; ids: readonly string[] }): Promise<Set<string>> {
  const rows = await db
    .selectFrom('shares')
    .select('id')
    .where('id', 'in', ids)
    .where((e) => e.or([e('from_user_id', '=', userId), e('to_user_id', '=', userId)]))
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Says whether the sender has no share under this key yet. */
export async function insert(tx: Db, share: SharingTables['shares']): Promise<boolean> {
  const inserted = await tx
    .insertInto('shares')
    .values(share)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

interface OwnChange {
  userId: string;
  key: string;
  set: Pick<SharingTables['shares'], 'page' | 'archived_at'>;
}

/** What somebody sent to themselves. */
export const changeOwn = (tx: Db, { userId, key, set }: OwnChange) =>
  tx
    .updateTable('shares')
    .set(set)
    .where('from_user_id', '=', userId)
    .where('to_user_id', '=', userId)
    .where('idempotency_key', '=', key)
    .execute();
