import type { Kysely } from 'kysely';
import { locked } from '../../../kernel/database/database.ts';
import type { IdentityTables } from './identity-store.ts';
import type { PasskeyTables } from './passkey-store.ts';
import type { AccountsTables } from '../store.ts';

/** The SQL of all that logs somebody in. */

/** Kept instead of a hash for those who have no password. No password is right. */
export const NO_PASSWORD = 'none';

type Tables = AccountsTables & IdentityTables & PasskeyTables;

export async function hasPassword(db: Kysely<AccountsTables>, userId: string): Promise<boolean> {
  const user = await db.selectFrom('users').select('password_hash').where('id', '=', userId).executeTakeFirst();
  return user !== undefined && user.password_hash !== NO_PASSWORD;
}

/** For what takes one of them away: nobody else takes another one away before the transaction ends. */
export const hold = (tx: Kysely<Tables>, userId: string) =>
  locked(tx, tx.selectFrom('users').select('id').where('id', '=', userId)).execute();

/** Whether anything logs them in. */
export async function hasAny(tx: Kysely<Tables>, userId: string): Promise<boolean> {
  if (await hasPassword(tx, userId)) return true;
  const [identity, passkey] = await Promise.all([
    tx.selectFrom('identities').select('id').where('user_id', '=', userId).limit(1).executeTakeFirst(),
    tx.selectFrom('passkeys').select('id').where('user_id', '=', userId).limit(1).executeTakeFirst(),
  ]);
  return identity !== undefined || passkey !== undefined;
}
