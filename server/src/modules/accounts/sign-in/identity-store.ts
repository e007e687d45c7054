import type { Kysely } from 'kysely';

/** The SQL of who is called what by an identity provider. */

export interface IdentityTables {
  identities: {
    id: string;
    user_id: string;
    issuer: string;
    subject: string;
    linked_at: string;
    last_used_at: string | null;
  };
}

type Db = Kysely<IdentityTables>;

export type Identity = IdentityTables['identities'];
type Name = Pick<Identity, 'issuer' | 'subject'>;

/** Says whether nobody had it. */
export async function insert(tx: Db, identity: Identity): Promise<boolean> {
  const inserted = await tx
    .insertInto('identities')
    .values(identity)
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Oldest first. */
export const identitiesOf = (db: Db, userId: string) =>
  db.selectFrom('identities').selectAll().where('user_id', '=', userId).orderBy('id').execute();

export async function ownerOf(db: Db, { issuer, subject }: Name): Promise<string | undefined> {
  const identity = await db
    .selectFrom('identities')
    .select('user_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return identity?.user_id;
}

/** Notes a use; says whether it is still theirs. */
export async function use(tx: Db, { issuer, subject, userId, now }: Name & { userId: string; now: string }) {
  const { numUpdatedRows } = await tx
    .updateTable('identities')
    .set({ last_used_at: now })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Says whether there was such an identity of theirs. */
export async function remove(tx: Db, { id, userId }: { id: string; userId: string }): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('identities')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
