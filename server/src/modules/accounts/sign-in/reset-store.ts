import type { Db } from '../store.ts';

/** The SQL of getting back in. */

/** Whose a verified address is, and how they have written it. */
export const ownerOf = (db: Db, emailKey: string) =>
  db.selectFrom('users').select(['id', 'email']).where('email_key', '=', emailKey).executeTakeFirst();

export async function emailOf(db: Db, userId: string): Promise<string | undefined> {
  const user = await db.selectFrom('users').select('email').where('id', '=', userId).executeTakeFirst();
  return user?.email ?? undefined;
}

export const setPassword = (tx: Db, userId: string, passwordHash: string) =>
  tx.updateTable('users').set({ password_hash: passwordHash }).where('id', '=', userId).execute();
