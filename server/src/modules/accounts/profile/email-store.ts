import type { AccountsTables, Db } from '../store.ts';

/** The SQL of people's e-mail addresses. */

export type Address = Pick<AccountsTables['users'], 'email' | 'email_key' | 'email_verified_at'>;

export const addressOf = (db: Db, userId: string) =>
  db
    .selectFrom('users')
    .select(['email', 'email_key', 'email_verified_at'])
    .where('id', '=', userId)
    .executeTakeFirst();

/** Throws (`isDuplicate`) when the address is somebody else's. */
export const setAddress = (tx: Db, userId: string, address: Address) =>
  tx.updateTable('users').set(address).where('id', '=', userId).execute();
