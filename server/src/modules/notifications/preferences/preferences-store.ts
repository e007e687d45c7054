import type { Kysely } from 'kysely';

/** The SQL of who wants to hear of what. */

export interface PreferencesTables {
  notification_preferences: {
    user_id: string;
    choices: string;
    digest: 'off' | 'daily' | 'weekly';
    quiet_from: string | null;
    quiet_to: string | null;
    time_zone: string;
    details_hidden_at: string | null;
  };
  notification_mutes: { user_id: string; muted_id: string; created_at: string };
}

type Db = Kysely<PreferencesTables>;
export type PreferencesRow = PreferencesTables['notification_preferences'];

export const get = (db: Db, userId: string): Promise<PreferencesRow | undefined> =>
  db.selectFrom('notification_preferences').selectAll().where('user_id', '=', userId).executeTakeFirst();

export const put = (tx: Db, { user_id, ...chosen }: PreferencesRow) =>
  tx
    .insertInto('notification_preferences')
    .values({ user_id, ...chosen })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(chosen))
    .execute();

export async function isMuted(db: Db, { userId, mutedId }: { userId: string; mutedId: string }): Promise<boolean> {
  const row = await db
    .selectFrom('notification_mutes')
    .select('muted_id')
    .where('user_id', '=', userId)
    .where('muted_id', '=', mutedId)
    .executeTakeFirst();
  return row !== undefined;
}

export const mutedBy = async (db: Db, userId: string): Promise<string[]> =>
  (await db.selectFrom('notification_mutes').select('muted_id').where('user_id', '=', userId).execute()).map(
    (row) => row.muted_id,
  );

export const mute = (tx: Db, row: PreferencesTables['notification_mutes']) =>
  tx
    .insertInto('notification_mutes')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();

export const unmute = (tx: Db, { userId, mutedId }: { userId: string; mutedId: string }) =>
  tx.deleteFrom('notification_mutes').where('user_id', '=', userId).where('muted_id', '=', mutedId).execute();
