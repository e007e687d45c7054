import { locked } from '../../../kernel/database/database.ts';
import type { AccountsTables, Db } from '../store.ts';

/** The SQL of what somebody changes about their own account. */

export type Account = AccountsTables['users'];

export const account = (db: Db, userId: string): Promise<Account | undefined> =>
  db.selectFrom('users').selectAll().where('id', '=', userId).executeTakeFirst();

/** For changing it: nobody else changes it before this transaction ends. */
export const hold = (tx: Db, userId: string): Promise<Account | undefined> =>
  locked(tx, tx.selectFrom('users').selectAll().where('id', '=', userId)).executeTakeFirst();

type Changed = Partial<
  Pick<
    Account,
    'username' | 'username_key' | 'display_name' | 'display_name_key' | 'avatar_url' | 'password_hash' | 'language'
  >
>;

/** Throws (`isDuplicate`) when somebody else has the name. */
export const change = (tx: Db, userId: string, set: Changed) =>
  tx.updateTable('users').set(set).where('id', '=', userId).execute();

/** Whether a name was given up by anybody else. */
export async function isReserved(db: Db, { usernameKey, userId }: { usernameKey: string; userId: string }) {
  const row = await db
    .selectFrom('reserved_names')
    .select('id')
    .where('username_key', '=', usernameKey)
    .where('user_id', '<>', userId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export const reserve = (tx: Db, row: AccountsTables['reserved_names']) =>
  tx.insertInto('reserved_names').values(row).execute();

/** When they gave up names since a moment, the first time first. */
export async function givenUpSince(db: Db, { userId, since }: { userId: string; since: string }): Promise<string[]> {
  const rows = await db
    .selectFrom('reserved_names')
    .select('given_up_at')
    .where('user_id', '=', userId)
    .where('given_up_at', '>', since)
    .orderBy('given_up_at')
    .execute();
  return rows.map((row) => row.given_up_at);
}

export const privacyOf = (db: Db, userId: string) =>
  db.selectFrom('privacy').selectAll().where('user_id', '=', userId).executeTakeFirst();

export const putPrivacy = (tx: Db, { user_id, ...chosen }: AccountsTables['privacy']) =>
  tx
    .insertInto('privacy')
    .values({ user_id, ...chosen })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(chosen))
    .execute();
