import { sql, type Expression, type Generated, type Kysely, type SqlBool } from 'kysely';
import type { MediaKind } from '#shared/media/kinds.ts';
import { patternOf, prepared, type Phrase, type Slots } from '../../kernel/database/database.ts';
import { receipt } from './receipts-store.ts';

export type Place = 'inbox' | 'archive' | 'removed';

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
    /** Null in the counts of an inbox that nothing has ever reached, which has no row. */
    latest_at: string | null;
  };
  share_documents: { number: Generated<number>; share_id: string };
  share_words: { rowid: number; words: string };
}

export type Db = Kysely<SharingTables>;
export type ShareStatus = 'pending' | 'watched' | 'archived' | 'all';

/** Every place that an item can be in: with them, a recipient's item is found by its key. */
export const PLACES: readonly Place[] = ['inbox', 'archive', 'removed'];

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

/** Shares beside the state that their recipients gave them; `q` is there where the viewer may not see it. */
const withState = (db: Db, viewer: string) =>
  db
    .selectFrom('shares as s')
    .leftJoin('inbox_items as i', (join) =>
      join
        .onRef('i.recipient_id', '=', 's.to_user_id')
        .on('i.place', 'in', [...PLACES])
        .onRef('i.id', '=', 's.id'),
    )
    .leftJoin('quiet_recipients as q', (join) =>
      join.onRef('q.user_id', '=', 's.to_user_id').on('s.to_user_id', '<>', viewer),
    )
    .where('s.withdrawn_at', 'is', null);

const withReceipts = (db: Db, viewer: string) =>
  withState(db, viewer)
    .selectAll('s')
    .select([
      'i.place',
      'i.card',
      receipt('delivered_at').as('delivered_at'),
      receipt('read_at').as('read_at'),
      receipt('watched_at').as('watched_at'),
      receipt<number>('watch_duration').as('watch_duration'),
    ]);

export type ShareRow = Awaited<ReturnType<typeof get>> & object;

/** A share that they sent or received. */
export const get = (db: Db, { id, userId }: { id: string; userId: string }) =>
  withReceipts(db, userId)
    .where('s.id', '=', id)
    .where((e) => e.or([e('s.from_user_id', '=', userId), e('s.to_user_id', '=', userId)]))
    .executeTakeFirst();

export interface Listing {
  userId: string;
  status: ShareStatus;
  before: string | undefined;
  offset: number;
  limit: number;
}

/** PostgreSQL has no empty list. */
const NOBODY = '';

/** What a search narrows a listing by. */
interface Narrowed {
  after?: string | undefined;
  ids?: readonly string[] | undefined;
  to?: readonly string[] | undefined;
  kinds?: readonly MediaKind[] | undefined;
  platforms?: readonly string[] | undefined;
  sharedAfter?: string | undefined;
  sharedBefore?: string | undefined;
  phrases?: readonly Phrase[] | undefined;
}

/** Newest first. The status is the sender's view: what they put away, and what was watched. */
export const sentBy = (db: Db, { userId, status, before, offset, limit, ...narrowed }: Listing & Narrowed) =>
  withReceipts(db, userId)
    .where('s.from_user_id', '=', userId)
    .where((e) => {
      const { after, ids, to, kinds, platforms, sharedAfter, sharedBefore, phrases = [] } = narrowed;
      const all: Expression<SqlBool>[] = phrases.map((phrase) =>
        e('i.search_text', phrase.isExcluded ? 'not like' : 'like', patternOf(phrase)),
      );
      if (after !== undefined) all.push(e('s.id', '>', after));
      if (ids !== undefined) all.push(e('s.id', 'in', [NOBODY, ...ids]));
      if (to !== undefined) all.push(e('s.to_user_id', 'in', [NOBODY, ...to]));
      if (kinds?.length) all.push(e('i.kind', 'in', kinds));
      if (platforms?.length) all.push(e('i.platform', 'in', platforms));
      if (sharedAfter !== undefined) all.push(e('s.created_at', '>', sharedAfter));
      if (sharedBefore !== undefined) all.push(e('s.created_at', '<', sharedBefore));
      return e.and(all);
    })
    .$if(before !== undefined, (q) => q.where('s.id', '<', before ?? ''))
    .$if(status === 'watched', (q) => q.where(receipt('watched_at'), 'is not', null))
    .$if(status === 'archived', (q) => q.where('s.archived_at', 'is not', null))
    .$if(status === 'pending', (q) => q.where(receipt('watched_at'), 'is', null).where('s.archived_at', 'is', null))
    .orderBy('s.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();

/** Newest first, whatever was removed from the inbox left out. */
export const receivedBy = (db: Db, { userId, status, before, offset, limit }: Listing) =>
  db
    .selectFrom('inbox_items as i')
    .innerJoin('shares as s', 's.id', 'i.id')
    .selectAll('s')
    .select(['i.place', 'i.card', 'i.delivered_at', 'i.read_at', 'i.watched_at', 'i.watch_duration'])
    .where('i.recipient_id', '=', userId)
    .where('i.place', 'in', status === 'all' ? ['inbox', 'archive'] : status === 'archived' ? ['archive'] : ['inbox'])
    .$if(before !== undefined, (q) => q.where('i.id', '<', before ?? ''))
    .$if(status === 'watched', (q) => q.where('i.watched_at', 'is not', null))
    .$if(status === 'pending', (q) => q.where('i.watched_at', 'is', null))
    .orderBy('i.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();

/** How many they sent, by what became of them. */
export async function countSent(db: Db, userId: string) {
  const { total, watched, archived, pending } = await withState(db, userId)
    .where('s.from_user_id', '=', userId)
    .select((e) => [
      e.fn.countAll<number>().as('total'),
      e.fn.count<number>(receipt('watched_at')).as('watched'),
      e.fn.count<number>('s.archived_at').as('archived'),
      sql<number>`count(case when ${receipt('watched_at')} is null and s.archived_at is null then 1 end)`.as('pending'),
    ])
    .executeTakeFirstOrThrow();
  return { pending, watched, archived, total };
}

/** Before it there are so many that they sent; nothing when there are not. */
export async function nthSent(
  db: Db,
  { userId, before, count }: { userId: string; before: string | undefined; count: number },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('shares')
    .select('id')
    .where('from_user_id', '=', userId)
    .$if(before !== undefined, (q) => q.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(1)
    .offset(count)
    .executeTakeFirst();
  return row?.id;
}

export async function totalSent(db: Db, userId: string): Promise<number> {
  const { total } = await db
    .selectFrom('shares')
    .where('from_user_id', '=', userId)
    .where('withdrawn_at', 'is', null)
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

interface SenderChange {
  id: string;
  from: string;
  set: Partial<Pick<SharingTables['shares'], 'message' | 'archived_at' | 'updated_at'>>;
}

export const change = (tx: Db, { id, from, set }: SenderChange) =>
  tx.updateTable('shares').set(set).where('id', '=', id).where('from_user_id', '=', from).execute();

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
