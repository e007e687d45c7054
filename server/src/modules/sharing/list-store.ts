import { sql, type Expression, type SqlBool } from 'kysely';
import type { MediaKind } from '#shared/media/kinds.ts';
import { patternOf, type Phrase } from '../../kernel/database/database.ts';
import { receipt } from './receipts-store.ts';
import { PLACES, type Db, type Place, type ShareStatus } from './store.ts';

/** Shares as their sender and their recipient list them, with the receipts that are for them. */

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

/** With the state that the viewer may see. */
export const withReceipts = (db: Db, viewer: string) =>
  withState(db, viewer)
    .selectAll('s')
    .select([
      'i.place',
      'i.card',
      receipt(viewer, 'delivered_at').as('delivered_at'),
      receipt(viewer, 'read_at').as('read_at'),
      receipt(viewer, 'watched_at').as('watched_at'),
      receipt<number>(viewer, 'watch_duration').as('watch_duration'),
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
  /** Seconds. */
  maxDuration?: number | undefined;
  /** Seconds, which are not long enough. */
  longerThan?: number | undefined;
  sharedAfter?: string | undefined;
  sharedBefore?: string | undefined;
  phrases?: readonly Phrase[] | undefined;
}

/** Newest first. The status is the sender's view: what they put away, and what was watched. */
export const sentBy = (db: Db, { userId, status, before, offset, limit, ...narrowed }: Listing & Narrowed) =>
  withReceipts(db, userId)
    .where('s.from_user_id', '=', userId)
    .where((e) => {
      const {
        after,
        ids,
        to,
        kinds,
        platforms,
        maxDuration,
        longerThan,
        sharedAfter,
        sharedBefore,
        phrases = [],
      } = narrowed;
      const all: Expression<SqlBool>[] = phrases.map((phrase) =>
        e('i.search_text', phrase.isExcluded ? 'not like' : 'like', patternOf(phrase)),
      );
      if (after !== undefined) all.push(e('s.id', '>', after));
      if (ids !== undefined) all.push(e('s.id', 'in', [NOBODY, ...ids]));
      if (to !== undefined) all.push(e('s.to_user_id', 'in', [NOBODY, ...to]));
      if (kinds?.length) all.push(e('i.kind', 'in', kinds));
      if (platforms?.length) all.push(e('i.platform', 'in', platforms));
      if (maxDuration !== undefined) all.push(e('i.duration', '<=', maxDuration));
      if (longerThan !== undefined) all.push(e('i.duration', '>', longerThan));
      if (sharedAfter !== undefined) all.push(e('s.created_at', '>', sharedAfter));
      if (sharedBefore !== undefined) all.push(e('s.created_at', '<', sharedBefore));
      return e.and(all);
    })
    .$if(before !== undefined, (q) => q.where('s.id', '<', before ?? ''))
    .$if(status === 'watched', (q) => q.where(receipt(userId, 'watched_at'), 'is not', null))
    .$if(status === 'archived', (q) => q.where('s.archived_at', 'is not', null))
    .$if(status === 'pending', (q) =>
      q.where(receipt(userId, 'watched_at'), 'is', null).where('s.archived_at', 'is', null),
    )
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
    .where('i.place', 'in', placesOf(status))
    .$if(before !== undefined, (q) => q.where('i.id', '<', before ?? ''))
    .$if(status === 'watched', (q) => q.where('i.watched_at', 'is not', null))
    .$if(status === 'pending', (q) => q.where('i.watched_at', 'is', null))
    .orderBy('i.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();

/** What is put aside is only waiting, as far as the share is concerned. */
function placesOf(status: ShareStatus): Place[] {
  if (status === 'archived') return ['archive'];
  return status === 'all' ? ['inbox', 'archive', 'later'] : ['inbox', 'later'];
}

/** How many they sent, by what became of them. */
export async function countSent(db: Db, userId: string) {
  const { total, watched, archived, pending } = await withState(db, userId)
    .where('s.from_user_id', '=', userId)
    .select((e) => [
      e.fn.countAll<number>().as('total'),
      e.fn.count<number>(receipt(userId, 'watched_at')).as('watched'),
      e.fn.count<number>('s.archived_at').as('archived'),
      sql<number>`count(case when ${receipt(userId, 'watched_at')} is null and s.archived_at is null then 1 end)`.as(
        'pending',
      ),
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
