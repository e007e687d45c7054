import { sql, type Kysely } from 'kysely';
import { prepared, type Slots } from '../../kernel/database/database.ts';

export interface FriendsTables {
  friendships: {
    user_id: string;
    friend_id: string;
    created_at: string;
    sent_count: number;
    last_sent_at: string | null;
  };
  friend_requests: {
    id: string;
    from_user_id: string;
    to_user_id: string | null;
    addressee: string;
    addressee_key: string;
    created_at: string;
    declined_at: string | null;
  };
  blocks: { user_id: string; blocked_id: string; created_at: string };
}

type Db = Kysely<FriendsTables>;
interface Pair {
  userId: string;
  friendId: string;
}
interface Theirs {
  id: string;
  userId: string;
}

const friendship = prepared((db: Db, p: Slots<Pair>) =>
  db
    .selectFrom('friendships')
    .select('friend_id')
    .where('user_id', '=', p('userId'))
    .where('friend_id', '=', p('friendId')),
);

export const areFriends = async (db: Db, pair: Pair): Promise<boolean> => (await friendship(db, pair)).length > 0;

export const friendsOf = (db: Db, userId: string) =>
  db
    .selectFrom('friendships')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy(sql`last_sent_at is null`)
    .orderBy('last_sent_at', 'desc')
    .orderBy('created_at', 'desc')
    .execute();

export const friend = (db: Db, { userId, friendId }: Pair) =>
  db
    .selectFrom('friendships')
    .selectAll()
    .where('user_id', '=', userId)
    .where('friend_id', '=', friendId)
    .executeTakeFirst();

/** Both sides at once. Says whether they were not friends yet. */
export async function befriend(tx: Db, { userId, friendId, now }: Pair & { now: string }): Promise<boolean> {
  const side = (one: string, other: string) => ({ user_id: one, friend_id: other, created_at: now, sent_count: 0 });
  const made = await tx
    .insertInto('friendships')
    .values([side(userId, friendId), side(friendId, userId)])
    .onConflict((conflict) => conflict.columns(['user_id', 'friend_id']).doNothing())
    .returning('user_id')
    .execute();
  return made.length > 0;
}

/** Both sides at once. Says whether they were friends. */
export async function unfriend(tx: Db, { userId, friendId }: Pair): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('friendships')
    .where((e) =>
      e.or([
        e.and([e('user_id', '=', userId), e('friend_id', '=', friendId)]),
        e.and([e('user_id', '=', friendId), e('friend_id', '=', userId)]),
      ]),
    )
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export const countSent = prepared((db: Db, p: Slots<Pair & { at: string }>) =>
  db
    .updateTable('friendships')
    .set((e) => ({ sent_count: e('sent_count', '+', 1), last_sent_at: p('at') }))
    .where('user_id', '=', p('userId'))
    .where('friend_id', '=', p('friendId')),
);

export const requestsTo = (db: Db, userId: string) =>
  db
    .selectFrom('friend_requests')
    .select(['id', 'from_user_id', 'created_at'])
    .where('to_user_id', '=', userId)
    .where('declined_at', 'is', null)
    .orderBy('id', 'desc')
    .$narrowType<{ from_user_id: string }>()
    .execute();

/** Also those that were declined: they look open to whoever asked. */
export const requestsFrom = (db: Db, userId: string) =>
  db
    .selectFrom('friend_requests')
    .select(['id', 'addressee', 'created_at'])
    .where('from_user_id', '=', userId)
    .orderBy('id', 'desc')
    .execute();

export const requestBetween = (db: Db, { from, addresseeKey }: { from: string; addresseeKey: string }) =>
  db
    .selectFrom('friend_requests')
    .selectAll()
    .where('from_user_id', '=', from)
    .where('addressee_key', '=', addresseeKey)
    .executeTakeFirst();

/** A request of theirs that is open, from this very person. */
export const openRequest = (db: Db, { from, to }: { from: string; to: string }) =>
  db
    .selectFrom('friend_requests')
    .selectAll()
    .where('from_user_id', '=', from)
    .where('to_user_id', '=', to)
    .where('declined_at', 'is', null)
    .executeTakeFirst();

/** One was there already when nothing is returned. */
export const insertRequest = (tx: Db, row: Omit<FriendsTables['friend_requests'], 'declined_at'>) =>
  tx
    .insertInto('friend_requests')
    .values(row)
    .onConflict((conflict) => conflict.columns(['from_user_id', 'addressee_key']).doNothing())
    .returning('id')
    .executeTakeFirst();

export const incomingRequest = (db: Db, { id, userId }: Theirs) =>
  db
    .selectFrom('friend_requests')
    .select(['id', 'from_user_id'])
    .where('id', '=', id)
    .where('to_user_id', '=', userId)
    .where('declined_at', 'is', null)
    .executeTakeFirst();

export async function declineRequest(tx: Db, { id, userId, now }: Theirs & { now: string }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('friend_requests')
    .set({ declined_at: now })
    .where('id', '=', id)
    .where('to_user_id', '=', userId)
    .where('declined_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function removeRequest(tx: Db, { id, userId }: Theirs): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('friend_requests')
    .where('id', '=', id)
    .where('from_user_id', '=', userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export const declineAll = (tx: Db, { from, to, now }: { from: string; to: string; now: string }) =>
  tx
    .updateTable('friend_requests')
    .set({ declined_at: now })
    .where('from_user_id', '=', from)
    .where('to_user_id', '=', to)
    .where('declined_at', 'is', null)
    .execute();

export const removeAll = (tx: Db, { from, to }: { from: string; to: string }) =>
  tx.deleteFrom('friend_requests').where('from_user_id', '=', from).where('to_user_id', '=', to).execute();

/** Whatever either had asked of the other. */
export const removeRequestsBetween = (tx: Db, { userId, friendId }: Pair) =>
  tx
    .deleteFrom('friend_requests')
    .where((e) =>
      e.or([
        e.and([e('from_user_id', '=', userId), e('to_user_id', '=', friendId)]),
        e.and([e('from_user_id', '=', friendId), e('to_user_id', '=', userId)]),
      ]),
    )
    .execute();

export async function isBlocked(db: Db, { by, blocked }: { by: string; blocked: string }): Promise<boolean> {
  const row = await db
    .selectFrom('blocks')
    .select('blocked_id')
    .where('user_id', '=', by)
    .where('blocked_id', '=', blocked)
    .executeTakeFirst();
  return row !== undefined;
}

export const blocksOf = (db: Db, userId: string) =>
  db.selectFrom('blocks').selectAll().where('user_id', '=', userId).orderBy('created_at', 'desc').execute();

export const block = (tx: Db, row: FriendsTables['blocks']) =>
  tx
    .insertInto('blocks')
    .values(row)
    .onConflict((conflict) => conflict.columns(['user_id', 'blocked_id']).doNothing())
    .execute();

export const unblock = (tx: Db, { userId, blockedId }: { userId: string; blockedId: string }) =>
  tx.deleteFrom('blocks').where('user_id', '=', userId).where('blocked_id', '=', blockedId).execute();
