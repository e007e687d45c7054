import type { Kysely } from 'kysely';
import { locked } from '../../kernel/database/database.ts';

export interface TakeoutTables {
  takeouts: {
    id: string;
    user_id: string;
    kind: 'export' | 'import';
    status: 'ready' | 'working' | 'done' | 'failed';
    progress: number;
    created_at: string;
    expires_at: string;
    done_at: string | null;
    claimed_until: string | null;
    bytes: number | null;
    contents: string | null;
    result: string | null;
    link_hash: string | null;
    link_expires_at: string | null;
  };
}

export type Db = Kysely<TakeoutTables>;
export type Row = TakeoutTables['takeouts'];
export type Kind = Row['kind'];

interface Theirs {
  userId: string;
  kind: Kind;
}

const theirs = (db: Db, { userId, kind }: Theirs) =>
  db.selectFrom('takeouts').selectAll().where('user_id', '=', userId).where('kind', '=', kind);

export const get = (db: Db, one: Theirs): Promise<Row | undefined> => theirs(db, one).executeTakeFirst();

/** For changing it: nobody else changes it before this transaction ends. */
export const hold = (tx: Db, one: Theirs): Promise<Row | undefined> => locked(tx, theirs(tx, one)).executeTakeFirst();

/** Throws (`isDuplicate`) when they have one of the kind. */
export const insert = (tx: Db, row: Row) => tx.insertInto('takeouts').values(row).execute();

export const change = (tx: Db, id: string, set: Partial<Row>) =>
  tx.updateTable('takeouts').set(set).where('id', '=', id).execute();

/** Says whether it was still there. */
export async function remove(tx: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('takeouts').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The longest asked for at which nobody is at work. */
export const waiting = (db: Db, now: string): Promise<Row | undefined> =>
  db
    .selectFrom('takeouts')
    .selectAll()
    .where('status', '=', 'working')
    .where((e) => e.or([e('claimed_until', 'is', null), e('claimed_until', '<', now)]))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();

/** Says whether it was still as it was read: another process may have taken it. */
export async function claim(tx: Db, { id, claimed_until: before }: Row, until: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('takeouts')
    .set({ claimed_until: until })
    .where('id', '=', id)
    .where('status', '=', 'working')
    .where('claimed_until', before === null ? 'is' : '=', before)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Where no other process can be at work: what was under way when this one ended begins anew at once. */
export const releaseAll = (tx: Db) => tx.updateTable('takeouts').set({ claimed_until: null }).execute();

/** How far it is. Says whether it is still wanted. */
export async function advance(tx: Db, id: string, set: Pick<Row, 'progress' | 'claimed_until'>): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('takeouts').set(set).where('id', '=', id).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Uses a link up. */
export async function takeLink(tx: Db, { hash, now }: { hash: string; now: string }): Promise<Row | undefined> {
  return tx
    .updateTable('takeouts')
    .set({ link_hash: null, link_expires_at: null })
    .where('link_hash', '=', hash)
    .where('link_expires_at', '>', now)
    .where('status', '=', 'done')
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
}

/** What is over, also if it was never at its end. */
export const expired = (db: Db, now: string) =>
  db.selectFrom('takeouts').select(['id', 'user_id']).where('expires_at', '<=', now).limit(100).execute();

export const ofUser = (db: Db, userId: string) =>
  db.selectFrom('takeouts').select('id').where('user_id', '=', userId).execute();

export const ids = async (db: Db): Promise<Set<string>> =>
  new Set((await db.selectFrom('takeouts').select('id').execute()).map(({ id }) => id));
