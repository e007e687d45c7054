import type { Kysely } from 'kysely';

/** The SQL of passkeys and of the challenges that they answer. */

export interface PasskeyTables {
  passkeys: {
    id: string;
    user_id: string;
    name: string;
    credential_id: string;
    public_key: string;
    counter: number;
    created_at: string;
    last_used_at: string | null;
  };
  passkey_challenges: {
    challenge_hash: string;
    user_id: string | null;
    expires_at: string;
  };
}

type Db = Kysely<PasskeyTables>;

export type Passkey = PasskeyTables['passkeys'];

interface Own {
  id: string;
  userId: string;
}

/** Says whether nobody had it. */
export async function insert(tx: Db, passkey: Passkey): Promise<boolean> {
  const inserted = await tx
    .insertInto('passkeys')
    .values(passkey)
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Oldest first. */
export const passkeysOf = (db: Db, userId: string) =>
  db.selectFrom('passkeys').selectAll().where('user_id', '=', userId).orderBy('id').execute();

export const byCredential = (db: Db, credentialId: string) =>
  db.selectFrom('passkeys').selectAll().where('credential_id', '=', credentialId).executeTakeFirst();

/** Notes a use; says whether the count went on, which authenticators that don't count leave at 0. */
export async function use(tx: Db, { id, counter, now }: { id: string; counter: number; now: string }) {
  const { numUpdatedRows } = await tx
    .updateTable('passkeys')
    .set({ counter, last_used_at: now })
    .where('id', '=', id)
    .where('counter', counter === 0 ? '=' : '<', counter)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** As it is now; nothing if there is none such of theirs. */
export const rename = (tx: Db, { id, userId, name }: Own & { name: string }) =>
  tx
    .updateTable('passkeys')
    .set({ name })
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .returningAll()
    .executeTakeFirst();

/** Says whether there was such a passkey of theirs. */
export async function remove(tx: Db, { id, userId }: Own): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('passkeys')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export const insertChallenge = (tx: Db, challenge: PasskeyTables['passkey_challenges']) =>
  tx.insertInto('passkey_challenges').values(challenge).execute();

export const removeExpiredChallenges = (tx: Db, now: string) =>
  tx.deleteFrom('passkey_challenges').where('expires_at', '<=', now).execute();

/** Says whether it was given for this and not taken before. */
export async function takeChallenge(
  tx: Db,
  { hash, userId, now }: { hash: string; userId: string | null; now: string },
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('passkey_challenges')
    .where('challenge_hash', '=', hash)
    .where('user_id', userId === null ? 'is' : '=', userId)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
