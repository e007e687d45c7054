import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import { holdIndex, removeAll } from '../search/search-store.ts';
import type { Db, SharingTables } from '../store.ts';

/** The SQL of those who left for good. */

/**
 * Deletes what was theirs. What they sent stays with those who got it, and what they got stays in the records of those
 * who sent it, as if they had never looked.
 */
export async function forget(tx: Db, userId: string): Promise<void> {
  // What is about to be deleted is not added meanwhile.
  await holdIndex(tx);
  await forgetImports(tx, userId);
  await tx.deleteFrom('inbox_items').where('recipient_id', '=', userId).where('sender_id', '=', userId).execute();
  await tx
    .updateTable('inbox_items')
    .set({
      place: 'inbox',
      progress: null,
      delivered_at: null,
      read_at: null,
      watched_at: null,
      watch_duration: null,
      returns_at: null,
      seen_at: null,
      silent_at: null,
    })
    .where('recipient_id', '=', userId)
    .execute();
  await tx.deleteFrom('inbox_counts').where('user_id', '=', userId).execute();
  await tx.deleteFrom('quiet_recipients').where('user_id', '=', userId).execute();
  await removeShares(tx, (e) =>
    e.and([e('from_user_id', '=', userId), e.or([e('to_user_id', '=', userId), e('withdrawn_at', 'is not', null)])]),
  );
  await tx
    .updateTable('shares')
    .set({ idempotency_key: null, archived_at: null })
    .where('from_user_id', '=', userId)
    .execute();
}

/** What they brought from another server: nobody else has to do with it. */
async function forgetImports(tx: Db, userId: string): Promise<void> {
  const elsewhere = tx.selectFrom('people_elsewhere').select('id').where('user_id', '=', userId);
  await tx.deleteFrom('inbox_items').where('recipient_id', '=', userId).where('sender_id', 'in', elsewhere).execute();
  await tx.deleteFrom('inbox_items').where('recipient_id', 'in', elsewhere).execute();
  await tx.deleteFrom('inbox_counts').where('user_id', 'in', elsewhere).execute();
  await removeShares(tx, (e) => e('from_user_id', 'in', elsewhere));
  await removeShares(tx, (e) => e.and([e('from_user_id', '=', userId), e('to_user_id', 'in', elsewhere)]));
  await tx.deleteFrom('people_elsewhere').where('user_id', '=', userId).execute();
}

type Which = (e: ExpressionBuilder<SharingTables, 'shares'>) => ExpressionWrapper<SharingTables, 'shares', SqlBool>;

/** With their words. */
async function removeShares(tx: Db, which: Which): Promise<void> {
  await removeAll(tx, tx.selectFrom('shares').select('id').where(which));
  await tx.deleteFrom('shares').where(which).execute();
}
