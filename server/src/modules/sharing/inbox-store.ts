import { sql } from 'kysely';
import { locked, prepared, type Slots } from '../../kernel/database/database.ts';
import { silentAt } from './receipts-store.ts';
import { PLACES, type Db, type SharingTables } from './store.ts';

/** What a card needs; what searches and lists filter by stays in the table. */
export const SHOWN = [
  'id',
  'place',
  'sender_id',
  'card',
  'message',
  'start_at',
  'progress',
  'read_at',
  'watched_at',
  'returns_at',
  'shared_at',
  'updated_at',
] as const;

type Table = SharingTables['inbox_items'];
export type ItemRow = Pick<Table, (typeof SHOWN)[number]>;
export type Counts = Pick<SharingTables['inbox_counts'], 'unread' | 'pending' | 'watched' | 'archived' | 'later'>;

type NewItem = Omit<
  Table,
  | 'place'
  | 'progress'
  | 'delivered_at'
  | 'read_at'
  | 'watched_at'
  | 'watch_duration'
  | 'returns_at'
  | 'seen_at'
  | 'silent_at'
  | 'updated_at'
>;

const insertItem = prepared((db: Db, p: Slots<NewItem>) =>
  db.insertInto('inbox_items').values({
    recipient_id: p('recipient_id'),
    place: 'inbox',
    id: p('id'),
    sender_id: p('sender_id'),
    media_id: p('media_id'),
    card: p('card'),
    platform: p('platform'),
    kind: p('kind'),
    duration: p('duration'),
    message: p('message'),
    start_at: p('start_at'),
    search_text: p('search_text'),
    shared_at: p('shared_at'),
    updated_at: p('shared_at'),
  }),
);

export const insert = (tx: Db, item: NewItem) => insertItem(tx, item);

export const insertAgain = (tx: Db, item: Table) => tx.insertInto('inbox_items').values(item).execute();

type Delta = Counts & { user_id: string; latest_at: string };

/** Adds to the counts of one inbox, and tells by the version that it has changed. */
const addToCounts = prepared((db: Db, p: Slots<Delta>) =>
  db
    .insertInto('inbox_counts')
    .values({
      user_id: p('user_id'),
      version: 1,
      unread: p('unread'),
      pending: p('pending'),
      watched: p('watched'),
      archived: p('archived'),
      later: p('later'),
      latest_at: p('latest_at'),
    })
    .onConflict((conflict) =>
      conflict.column('user_id').doUpdateSet((e) => ({
        version: e('inbox_counts.version', '+', 1),
        unread: e('inbox_counts.unread', '+', e.ref('excluded.unread')),
        pending: e('inbox_counts.pending', '+', e.ref('excluded.pending')),
        watched: e('inbox_counts.watched', '+', e.ref('excluded.watched')),
        archived: e('inbox_counts.archived', '+', e.ref('excluded.archived')),
        later: e('inbox_counts.later', '+', e.ref('excluded.later')),
        latest_at: e.ref('excluded.latest_at'),
      })),
    ),
);

export const count = (tx: Db, delta: Delta) => addToCounts(tx, delta);

const countsByUser = prepared((db: Db, p: Slots<{ userId: string }>) =>
  db.selectFrom('inbox_counts').selectAll().where('user_id', '=', p('userId')),
);

export async function counts(db: Db, userId: string): Promise<SharingTables['inbox_counts'] | undefined> {
  const [row] = await countsByUser(db, { userId });
  return row;
}

const firstPage = prepared((db: Db, p: Slots<{ userId: string; limit: number }>) =>
  db
    .selectFrom('inbox_items')
    .select(SHOWN)
    .where('recipient_id', '=', p('userId'))
    .where('place', '=', 'inbox')
    .orderBy('id', 'desc')
    .limit(p('limit')),
);

/** The newest of what is in the inbox. */
export const newest = (db: Db, asked: { userId: string; limit: number }): Promise<ItemRow[]> => firstPage(db, asked);

const unreadPage = prepared((db: Db, p: Slots<{ userId: string; before: string; limit: number }>) =>
  db
    .selectFrom('inbox_items')
    .select(SHOWN)
    .where('recipient_id', '=', p('userId'))
    .where('place', '=', sql.lit('inbox'))
    .where('read_at', 'is', null)
    .where('id', '<', p('before'))
    .orderBy('id', 'desc')
    .limit(p('limit')),
);

/** After every id. */
const LAST = 'g';

/** Newest first, by an index that holds nothing else. */
export const unread = (
  db: Db,
  { userId, before = LAST, limit }: { userId: string; before?: string | undefined; limit: number },
) => unreadPage(db, { userId, before, limit });

const one = (db: Db, { userId, id }: { userId: string; id: string }) =>
  db
    .selectFrom('inbox_items')
    .select(SHOWN)
    .where('recipient_id', '=', userId)
    .where('place', 'in', [...PLACES])
    .where('id', '=', id);

const byId = prepared((db: Db, p: Slots<{ userId: string; id: string }>) =>
  one(db, { userId: p('userId'), id: p('id') }),
);

/** For changing it: nobody else changes it before this transaction ends. */
export const hold = (tx: Db, theirs: { userId: string; id: string }): Promise<ItemRow | undefined> =>
  locked(tx, one(tx, theirs)).executeTakeFirst();

export async function get(db: Db, theirs: { userId: string; id: string }): Promise<ItemRow | undefined> {
  const [row] = await byId(db, theirs);
  return row;
}

type State = Pick<
  Table,
  | 'place'
  | 'card'
  | 'kind'
  | 'platform'
  | 'duration'
  | 'message'
  | 'search_text'
  | 'progress'
  | 'delivered_at'
  | 'read_at'
  | 'watched_at'
  | 'watch_duration'
  | 'returns_at'
  | 'silent_at'
  | 'updated_at'
>;

interface ItemChange {
  userId: string;
  id: string;
  set: Partial<State>;
  /** Notes when it was first read, for its sender. */
  keepsReceipt?: boolean | undefined;
}

export const change = (tx: Db, { userId, id, set, keepsReceipt }: ItemChange) =>
  tx
    .updateTable('inbox_items')
    .set(set)
    .$if(keepsReceipt === true, (q) => q.set((e) => ({ seen_at: e.fn.coalesce('seen_at', 'read_at') })))
    .where('recipient_id', '=', userId)
    .where('place', 'in', [...PLACES])
    .where('id', '=', id)
    .execute();

export const remove = (tx: Db, { userId, id }: { userId: string; id: string }) =>
  tx
    .deleteFrom('inbox_items')
    .where('recipient_id', '=', userId)
    .where('place', 'in', [...PLACES])
    .where('id', '=', id)
    .execute();

/** Of what was there by a moment, sent or come back. Returns how many were unread. */
export async function readUpTo(tx: Db, { userId, upTo, now }: { userId: string; upTo: string; now: string }) {
  const { numUpdatedRows } = await tx
    .updateTable('inbox_items')
    .set({ read_at: now, updated_at: now, ...(await silentAt(tx, userId, now)) })
    .where('recipient_id', '=', userId)
    .where('place', '=', sql.lit('inbox'))
    .where('read_at', 'is', null)
    .where((e) => e(e.fn.coalesce('returns_at', 'shared_at'), '<=', upTo))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** The oldest that is unread, else the oldest that is not watched. */
export const next = async (db: Db, userId: string): Promise<ItemRow | undefined> => {
  const waiting = db
    .selectFrom('inbox_items')
    .select(SHOWN)
    .where('recipient_id', '=', userId)
    .where('place', '=', sql.lit('inbox'))
    .where('watched_at', 'is', null)
    .orderBy('id')
    .limit(1);
  return (await waiting.where('read_at', 'is', null).executeTakeFirst()) ?? waiting.executeTakeFirst();
};

/** How many they have and did not remove, by what they are and who sent them. */
export const groups = (db: Db, { userId, by }: { userId: string; by: 'platform' | 'kind' | 'sender_id' }) =>
  db
    .selectFrom('inbox_items')
    .where('recipient_id', '=', userId)
    .where('place', 'in', ['inbox', 'archive', 'later'])
    .groupBy(by)
    .select((e) => [e.ref(by).as('name'), e.fn.countAll<number>().as('count')])
    .orderBy('count', 'desc')
    .execute();

/** Seconds. */
export async function watchTime(db: Db, userId: string): Promise<number> {
  const { seconds } = await db
    .selectFrom('inbox_items')
    .where('recipient_id', '=', userId)
    .where('place', 'in', [...PLACES])
    .select((e) => e.fn.sum<number | null>('watch_duration').as('seconds'))
    .executeTakeFirstOrThrow();
  return seconds ?? 0;
}
