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
