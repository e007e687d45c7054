import type { Kysely } from 'kysely';
import type { DeliveriesTables } from './delivery/deliveries-store.ts';
import type { UnsubscribeTables } from './mailing/unsubscribe-store.ts';
import type { PreferencesTables } from './preferences/preferences-store.ts';
import type { SubscriptionsTables } from './push/subscriptions-store.ts';

/** The SQL of what there is to hear of. */

/** What may be heard of: each is a row of the matrix of preferences. */
export type Kind = 'share' | 'request' | 'accepted' | 'watched' | 'security';

export interface NotificationsTables
  extends PreferencesTables, SubscriptionsTables, DeliveriesTables, UnsubscribeTables {
  notifications: {
    id: string;
    user_id: string;
    kind: Kind;
    subject_id: string;
    actor_id: string | null;
    detail: string | null;
    burst_id: string;
    created_at: string;
    seen_at: string | null;
    mailed_at: string | null;
    gone_at: string | null;
  };
}

export type Db = Kysely<NotificationsTables>;
export type Row = NotificationsTables['notifications'];

/** Says whether it is news: each thing is told once, however often it is heard of. */
export async function insert(tx: Db, row: Row): Promise<boolean> {
  const inserted = await tx
    .insertInto('notifications')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Makes room for what is told of the same thing again, unless that has been told. */
export const forgetOther = (
  tx: Db,
  { userId, kind, subjectId, detail }: About & { subjectId: string; detail: string },
) =>
  tx
    .deleteFrom('notifications')
    .where('user_id', '=', userId)
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .where((e) => e.or([e('detail', 'is', null), e('detail', '<>', detail)]))
    .execute();

/** The latest of a kind that nobody has looked at, if it is no older than `since`. */
export const latestUnseen = (tx: Db, { userId, kind, since }: { userId: string; kind: Kind; since: string }) =>
  tx
    .selectFrom('notifications')
    .select('burst_id')
    .where('user_id', '=', userId)
    .where('kind', '=', kind)
    .where('seen_at', 'is', null)
    .where('created_at', '>=', since)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The newest first. */
export const ofBursts = (db: Db, { userId, bursts }: { userId: string; bursts: string[] }): Promise<Row[]> =>
  db
    .selectFrom('notifications')
    .selectAll()
    .where('user_id', '=', userId)
    .where('burst_id', 'in', bursts)
    .orderBy('id', 'desc')
    .execute();

interface PageOf {
  userId: string;
  before: string | undefined;
  limit: number;
}

/** Bursts, the newest first. */
export async function page(db: Db, { userId, before, limit }: PageOf): Promise<{ id: string }[]> {
  let query = db
    .selectFrom('notifications')
    .select('burst_id as id')
    .where('user_id', '=', userId)
    .where('gone_at', 'is', null)
    .groupBy('burst_id')
    .orderBy('burst_id', 'desc')
    .limit(limit);
  if (before !== undefined) query = query.where('burst_id', '<', before);
  return query.execute();
}

/** How many bursts have something in them that was not seen. */
export async function countUnseen(db: Db, userId: string): Promise<number> {
  const { bursts } = await db
    .selectFrom('notifications')
    .select((e) => e.fn.count('burst_id').distinct().as('bursts'))
    .where('user_id', '=', userId)
    .where('seen_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(bursts);
}

interface Unseen {
  userId: string;
  kinds: readonly Kind[];
  before?: string | undefined;
}

/** What was not seen, the newest first: 500 of it at most. */
export async function unseen(db: Db, { userId, kinds, before }: Unseen): Promise<Row[]> {
  let query = db
    .selectFrom('notifications')
    .selectAll()
    .where('user_id', '=', userId)
    .where('kind', 'in', kinds)
    .where('seen_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(500);
  if (before !== undefined) query = query.where('id', '<', before);
  return query.execute();
}

interface Seen {
  userId: string;
  /** Without them, all that is theirs. */
  ids?: string[] | undefined;
  now: string;
}

/** Marks as seen and says in which bursts something was not seen before. */
export async function see(tx: Db, { userId, ids, now }: Seen): Promise<string[]> {
  let query = tx
    .updateTable('notifications')
    .set({ seen_at: now })
    .where('user_id', '=', userId)
    .where('seen_at', 'is', null);
  if (ids) query = query.where('id', 'in', ids);
  const rows = await query.returning('burst_id').execute();
  return [...new Set(rows.map((row) => row.burst_id))];
}

interface About {
  userId: string;
  kind: Kind;
}

export const about = (db: Db, { userId, kind, subjectId }: About & { subjectId: string }): Promise<Row | undefined> =>
  db
    .selectFrom('notifications')
    .selectAll()
    .where('user_id', '=', userId)
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .executeTakeFirst();

export const unseenFrom = (db: Db, { userId, kind, actorId }: About & { actorId: string }): Promise<Row[]> =>
  db
    .selectFrom('notifications')
    .selectAll()
    .where('user_id', '=', userId)
    .where('kind', '=', kind)
    .where('actor_id', '=', actorId)
    .where('seen_at', 'is', null)
    .execute();

/** It is not shown any more, and needs no looking at. */
export const takeBack = (tx: Db, { id, now }: { id: string; now: string }) =>
  tx.updateTable('notifications').set({ gone_at: now }).where('id', '=', id).execute();

export const markMailed = (tx: Db, { ids, now }: { ids: string[]; now: string }) =>
  tx.updateTable('notifications').set({ mailed_at: now }).where('id', 'in', ids).execute();

export const removeBefore = (tx: Db, before: string) =>
  tx.deleteFrom('notifications').where('created_at', '<', before).execute();

/** Whatever is theirs, and what others heard of them. */
export async function forget(tx: Db, userId: string): Promise<void> {
  await tx
    .deleteFrom('notifications')
    .where((e) => e.or([e('user_id', '=', userId), e('actor_id', '=', userId)]))
    .execute();
  await tx.deleteFrom('notification_preferences').where('user_id', '=', userId).execute();
  await tx
    .deleteFrom('notification_mutes')
    .where((e) => e.or([e('user_id', '=', userId), e('muted_id', '=', userId)]))
    .execute();
  await tx.deleteFrom('push_subscriptions').where('user_id', '=', userId).execute();
  await tx.deleteFrom('deliveries').where('user_id', '=', userId).execute();
  await tx.deleteFrom('unsubscribe_links').where('user_id', '=', userId).execute();
}
