import type { Kysely } from 'kysely';

/** The SQL of the steps on the way to an identity provider and back. */

export interface SignInStepTables {
  sign_in_steps: {
    step_hash: string;
    user_id: string | null;
    next: string;
    proved: string | null;
    expires_at: string;
  };
}

type Db = Kysely<SignInStepTables>;

interface One {
  hash: string;
  now: string;
}

export const insert = (tx: Db, step: SignInStepTables['sign_in_steps']) =>
  tx.insertInto('sign_in_steps').values(step).execute();

export const removeExpired = (tx: Db, now: string) =>
  tx.deleteFrom('sign_in_steps').where('expires_at', '<=', now).execute();

export const find = (db: Db, { hash, now }: One) =>
  db
    .selectFrom('sign_in_steps')
    .selectAll()
    .where('step_hash', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst();

/** Of many at once exactly one gets it. */
export const take = (tx: Db, { hash, now }: One) =>
  tx
    .deleteFrom('sign_in_steps')
    .where('step_hash', '=', hash)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
