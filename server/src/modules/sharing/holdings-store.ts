import { withReceipts } from './list-store.ts';
import { PLACES, type Db, type Place } from './store.ts';

/** The SQL of all that was sent to somebody, and by them: oldest first. */

interface PageOf {
  userId: string;
  after: string;
  limit: number;
}

const receivedIn = (db: Db, place: Place, { userId, after, limit }: PageOf) =>
  db
    .selectFrom('inbox_items as i')
    .innerJoin('shares as s', 's.id', 'i.id')
    .select(['i.id', 'i.place', 'i.sender_id', 'i.card', 'i.message', 'i.start_at', 'i.progress', 'i.delivered_at'])
    .select([
      'i.read_at',
      'i.watched_at',
      'i.watch_duration',
      'i.returns_at',
      'i.shared_at',
      'i.updated_at',
      's.idempotency_key',
    ])
    .where('i.recipient_id', '=', userId)
    .where('i.place', '=', place)
    .where('i.id', '>', after)
    .orderBy('i.id')
    .limit(limit)
    .execute();

export type ReceivedRow = Awaited<ReturnType<typeof receivedIn>>[number];

/** Of all places, also what was removed. */
export async function received(db: Db, page: PageOf): Promise<ReceivedRow[]> {
  const rows = await Promise.all(PLACES.map((place) => receivedIn(db, place, page)));
  return rows
    .flat()
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .slice(0, page.limit);
}

export type SentRow = Awaited<ReturnType<typeof sent>>[number];

/** With the receipts that are for the sender. */
export const sent = (db: Db, { userId, after, limit }: PageOf) =>
  withReceipts(db, userId)
    .where('s.from_user_id', '=', userId)
    .where('s.id', '>', after)
    .orderBy('s.id')
    .limit(limit)
    .execute();

export async function countReceived(db: Db, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom('inbox_items')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('recipient_id', '=', userId)
    .where('place', 'in', [...PLACES])
    .executeTakeFirstOrThrow();
  return count;
}
