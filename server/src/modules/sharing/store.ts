import type { Generated, Kysely } from 'kysely';
import type { MediaKind } from '#shared/media/kinds.ts';
import { prepared, type Slots } from '../../kernel/database/database.ts';

export type Place = 'inbox' | 'archive' | 'later' | 'removed';

export interface SharingTables {
  shares: {
    id: string;
    from_user_id: string;
    to_user_id: string;
    media_id: string;
    url: string;
    message: string | null;
    start_at: number | null;
    page: string | null;
    idempotency_key: string | null;
    part: number;
    created_at: string;
    updated_at: string;
    archived_at: string | null;
    withdrawn_at: string | null;
  };
  inbox_items: {
    recipient_id: string;
    place: Place;
    id: string;
    sender_id: string;
    media_id: string;
    card: string;
    platform: string;
    kind: MediaKind;
    duration: number | null;
    message: string | null;
    start_at: number | null;
    search_text: string;
    progress: string | null;
    delivered_at: string | null;
    read_at: string | null;
    watched_at: string | null;
    watch_duration: number | null;
    returns_at: string | null;
    seen_at: string | null;
    silent_at: string | null;
    shared_at: string;
    updated_at: string;
  };
  quiet_recipients: { user_id: string };
  inbox_counts: {
    user_id: string;
    version: number;
    unread: number;
    pending: number;
    watched: number;
    archived: number;
    later: number;
    /** Null in the counts of an inbox that nothing has ever reached, which has no row. */
    latest_at: string | null;
  };
  people_elsewhere: {
    id: string;
    user_id: string;
    origin_id: string;
    server: string;
    username: string;
    display_name: string;
  };
  share_documents: { number: Generated<number>; share_id: string };
  share_words: { rowid: number; words: string };
}

export type Db = Kysely<SharingTables>;
export type ShareStatus = 'pending' | 'watched' | 'archived' | 'all';
/** What is put aside is nothing to its sender. */
export type ItemStatus = ShareStatus | 'later';

/** Every place that an item can be in: with them, a recipient's item is found by its key. */
export const PLACES: readonly Place[] = ['inbox', 'archive', 'later', 'removed'];

type NewShare = Omit<SharingTables['shares'], 'archived_at' | 'withdrawn_at'>;

const insertShare = prepared((db: Db, p: Slots<NewShare>) =>
  db.insertInto('shares').values({
    id: p('id'),
    from_user_id: p('from_user_id'),
    to_user_id: p('to_user_id'),
    media_id: p('media_id'),
    url: p('url'),
    message: p('message'),
    start_at: p('start_at'),
    page: p('page'),
    idempotency_key: p('idempotency_key'),
    part: p('part'),
    created_at: p('created_at'),
    updated_at: p('updated_at'),
  }),
);

/** Throws (`isDuplicate`) when the sender has used the idempotency key before. */
export const insert = (tx: Db, share: NewShare) => insertShare(tx, share);

const byKey = prepared((db: Db, p: Slots<{ from: string; key: string }>) =>
  db
    .selectFrom('shares')
    .selectAll()
    .where('from_user_id', '=', p('from'))
    .where('idempotency_key', '=', p('key'))
    .orderBy('part'),
);

/** What the sender sent under an idempotency key, also what they took back. */
export const sentUnder = (db: Db, sent: { from: string; key: string }) => byKey(db, sent);

interface SenderChange {
  id: string;
  from: string;
  set: Partial<Pick<SharingTables['shares'], 'message' | 'archived_at' | 'updated_at'>>;
}

/** Says whether there was such a share of theirs, and not taken back. */
export async function change(tx: Db, { id, from, set }: SenderChange): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('shares')
    .set(set)
    .where('id', '=', id)
    .where('from_user_id', '=', from)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Leaves the key and the ids. Says whether there was such a share of theirs. */
export async function withdraw(tx: Db, { id, from, now }: { id: string; from: string; now: string }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('shares')
    .set({ withdrawn_at: now, url: '', message: null, start_at: null, page: null })
    .where('id', '=', id)
    .where('from_user_id', '=', from)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Forgets what somebody took back that long ago that nobody repeats it any more. */
export const forgetWithdrawn = (tx: Db, { from, before }: { from: string; before: string }) =>
  tx.deleteFrom('shares').where('from_user_id', '=', from).where('withdrawn_at', '<', before).execute();

export type ShareOfMedia = Awaited<ReturnType<typeof ofMedia>>[number];

/** What was sent of one media, oldest first. */
export const ofMedia = (db: Db, { mediaId, after, limit }: { mediaId: string; after: string; limit: number }) =>
  db
    .selectFrom('shares')
    .select(['id', 'from_user_id', 'to_user_id', 'url', 'page'])
    .where('media_id', '=', mediaId)
    .where('withdrawn_at', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();

/** Everybody whom they have sent something. */
export async function recipientsOf(db: Db, userId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('shares')
    .select('to_user_id')
    .distinct()
    .where('from_user_id', '=', userId)
    .where('withdrawn_at', 'is', null)
    .execute();
  return rows.map((row) => row.to_user_id);
}

/** Whether they sent or received this media. */
export async function hasMedia(db: Db, { userId, mediaId }: { userId: string; mediaId: string }): Promise<boolean> {
  const row = await db
    .selectFrom('shares')
    .select('id')
    .where('media_id', '=', mediaId)
    .where('withdrawn_at', 'is', null)
    .where((e) => e.or([e('from_user_id', '=', userId), e('to_user_id', '=', userId)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
