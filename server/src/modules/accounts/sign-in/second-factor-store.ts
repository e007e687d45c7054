import type { Kysely } from 'kysely';

/** The SQL of what is asked for besides the password. */

export interface SecondFactorTables {
  totp_secrets: {
    user_id: string;
    /** The secret, by `Sealing`. */
    sealed: string;
    active_since: string | null;
    last_step: number | null;
  };
  recovery_codes: { code_hash: string; user_id: string };
}

type Db = Kysely<SecondFactorTables>;

export const totpOf = (db: Db, userId: string) =>
  db.selectFrom('totp_secrets').selectAll().where('user_id', '=', userId).executeTakeFirst();

/** Keeps a secret that is not active yet, instead of one that never was; says whether none is active. */
export async function keepSecret(tx: Db, { userId, sealed }: { userId: string; sealed: string }): Promise<boolean> {
  const kept = await tx
    .insertInto('totp_secrets')
    .values({ user_id: userId, sealed, active_since: null, last_step: null })
    .onConflict((conflict) =>
      conflict.column('user_id').doUpdateSet({ sealed }).where('totp_secrets.active_since', 'is', null),
    )
    .returning('user_id')
    .executeTakeFirst();
  return kept !== undefined;
}

interface Step {
  userId: string;
  /** Whose code it was. */
  sealed: string;
  step: number;
}

/** Says whether this secret was waiting to be activated; of many at once exactly one is told so. */
export async function activate(tx: Db, { userId, sealed, step, now }: Step & { now: string }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('totp_secrets')
    .set({ active_since: now, last_step: step })
    .where('user_id', '=', userId)
    .where('sealed', '=', sealed)
    .where('active_since', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Says whether no code of this time step or of a later one was accepted before. */
export async function spendStep(tx: Db, { userId, sealed, step }: Step): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('totp_secrets')
    .set({ last_step: step })
    .where('user_id', '=', userId)
    .where('sealed', '=', sealed)
    .where('active_since', 'is not', null)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Says whether one was active. */
export async function removeTotp(tx: Db, userId: string): Promise<boolean> {
  const removed = await tx
    .deleteFrom('totp_secrets')
    .where('user_id', '=', userId)
    .where('active_since', 'is not', null)
    .executeTakeFirst();
  await removeRecoveryCodes(tx, userId);
  return removed.numDeletedRows > 0n;
}

const removeRecoveryCodes = (tx: Db, userId: string) =>
  tx.deleteFrom('recovery_codes').where('user_id', '=', userId).execute();

/** Instead of all that there were. */
export async function replaceRecoveryCodes(tx: Db, { userId, hashes }: { userId: string; hashes: string[] }) {
  await removeRecoveryCodes(tx, userId);
  await tx
    .insertInto('recovery_codes')
    .values(hashes.map((hash) => ({ code_hash: hash, user_id: userId })))
    .execute();
}

/** Says whether there was such a code of theirs, which there is no more. */
export async function spendRecoveryCode(tx: Db, { userId, hash }: { userId: string; hash: string }): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('recovery_codes')
    .where('code_hash', '=', hash)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function recoveryCodesLeft(db: Db, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom('recovery_codes')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return count;
}
