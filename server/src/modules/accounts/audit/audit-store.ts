import type { Db } from '../store.ts';

/** The SQL of the record of what concerns the security of accounts. */

export interface AuditTables {
  security_events: {
    id: string;
    user_id: string | null;
    at: string;
    kind: string;
    address: string | null;
    device: string | null;
    details: string;
  };
}

export type Row = AuditTables['security_events'];

export const insert = (tx: Db, row: Row) => tx.insertInto('security_events').values(row).execute();

export const removeBefore = (tx: Db, before: string) =>
  tx.deleteFrom('security_events').where('at', '<', before).execute();

interface SignIn {
  userId: string;
  since: string;
  address: string | null;
  device: string | null;
}

/** Whether an account was signed in to since a moment: from such a device at such an address, from elsewhere, or not at all. */
export async function signedInBefore(
  tx: Db,
  { userId, since, address, device }: SignIn,
): Promise<'here' | 'elsewhere' | 'never'> {
  const places = await tx
    .selectFrom('security_events')
    .select(['address', 'device'])
    .distinct()
    .where('user_id', '=', userId)
    .where('kind', '=', 'session.started')
    .where('at', '>=', since)
    .execute();
  if (places.length === 0) return 'never';
  return places.some((place) => place.device === device && place.address === address) ? 'here' : 'elsewhere';
}

export async function hasBegunSince(tx: Db, { userId, since }: { userId: string; since: string }): Promise<boolean> {
  const query = tx.selectFrom('users').select('id').where('id', '=', userId).where('created_at', '>=', since);
  return (await query.executeTakeFirst()) !== undefined;
}

/** One of theirs. */
export const eventOf = (db: Db, { userId, id }: { userId: string; id: string }) =>
  db.selectFrom('security_events').selectAll().where('user_id', '=', userId).where('id', '=', id).executeTakeFirst();

interface PageOf {
  userId: string;
  since: string;
  before: string | undefined;
  limit: number;
}

/** One row more than asked for says that there is a next page. */
export function eventsOf(db: Db, { userId, since, before, limit }: PageOf) {
  let query = db
    .selectFrom('security_events')
    .selectAll()
    .where('user_id', '=', userId)
    .where('at', '>=', since)
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (before !== undefined) query = query.where('id', '<', before);
  return query.execute();
}
