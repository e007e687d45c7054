import { sql, type Kysely } from 'kysely';
import { holdNames, prepared, type Slots } from '../../kernel/database/database.ts';

export interface FriendsTables {
  friendships: {
    user_id: string;
    friend_id: string;
    created_at: string;
    sent_count: number;
    last_sent_at: string | null;
    /** See `frecency.ts`. */
    frecency: number | null;
    nickname: string | null;
  };
  friend_requests: {
    id: string;
    from_user_id: string;
    to_user_id: string | null;
    addressee: string;
    addressee_key: string;
    created_at: string;
    declined_at: string | null;
    withdrawn_at: string | null;
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

/** Whether somebody is a friend of both. */
export async function haveFriendInCommon(db: Db, { userId, friendId }: Pair): Promise<boolean> {
  const row = await db
    .selectFrom('friendships as theirs')
    .innerJoin('friendships as ours', 'ours.friend_id', 'theirs.friend_id')
    .select('theirs.friend_id')
    .where('theirs.user_id', '=', userId)
    .where('ours.user_id', '=', friendId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export const friendsOf = (db: Db, userId: string) =>
  db
    .selectFrom('friendships')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy(sql`frecency is null`)
    .orderBy('frecency', 'desc')
    .orderBy('created_at', 'desc')
    .execute();

export const friend = (db: Db, { userId, friendId }: Pair) =>
  db
    .selectFrom('friendships')
    .selectAll()
    .where('user_id', '=', userId)
    .where('friend_id', '=', friendId)
    .executeTakeFirst();

/** Says whether they are friends. */
export async function call(
  tx: Db,
  { userId, friendId, nickname }: Pair & { nickname: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('friendships')
    .set({ nickname })
    .where('user_id', '=', userId)
    .where('friend_id', '=', friendId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Only those who have one. */
export const nicknamesOf = (db: Db, userId: string) =>
  db
    .selectFrom('friendships')
    .select(['friend_id', 'nickname'])
    .where('user_id', '=', userId)
    .where('nickname', 'is not', null)
    .$narrowType<{ nickname: string }>()
    .execute();

/** Both sides at once. Says whether they were not friends yet. */
export async function befriend(tx: Db, { userId, friendId, since }: Pair & { since: string }): Promise<boolean> {
  const side = (one: string, other: string) => ({ user_id: one, friend_id: other, created_at: since, sent_count: 0 });
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

/** `weight`: of this one send, by `frecency.ts`. A sum that weighs e^200 times less is not worth its underflow. */
export const countSent = prepared((db: Db, p: Slots<Pair & { at: string; weight: number }>) => {
  const weight = sql`cast(${p('weight')} as double precision)`;
  return db
    .updateTable('friendships')
    .set((e) => ({
      sent_count: e('sent_count', '+', 1),
      last_sent_at: p('at'),
      frecency: sql<number>`case when coalesce(frecency, -1e300) < ${weight} - 200 then ${weight}
        else ${weight} + ln(1 + exp(frecency - ${weight})) end`,
    }))
    .where('user_id', '=', p('userId'))
    .where('friend_id', '=', p('friendId'));
});

export type RequestRow = FriendsTables['friend_requests'];

/** From now until the end of the transaction nobody else asks, refuses, blocks or befriends these people. */
export const holdPeople = (tx: Db, people: readonly string[]): Promise<void> =>
  holdNames(
    tx,
    people.map((id) => `friends of ${id}`),
  );

/** Open, oldest first. One person may have asked several times, by different names of the other. */
export const requestsTo = (db: Db, userId: string) =>
  db
    .selectFrom('friend_requests')
    .select(['id', 'from_user_id', 'created_at'])
    .where('to_user_id', '=', userId)
    .where('declined_at', 'is', null)
    .orderBy('id')
    .execute();

/** All that somebody has asked, newest first: open, refused, and taken back after a refusal. */
export const requestsFrom = (db: Db, userId: string): Promise<RequestRow[]> =>
  db.selectFrom('friend_requests').selectAll().where('from_user_id', '=', userId).orderBy('id', 'desc').execute();

/** Requests for a name that nobody had. */
export const requestsWaitingFor = (db: Db, addresseeKey: string): Promise<RequestRow[]> =>
  db
    .selectFrom('friend_requests')
    .selectAll()
    .where('addressee_key', '=', addresseeKey)
    .where('to_user_id', 'is', null)
    .execute();

/** Whether one has asked the other and waits for an answer. */
export async function isAsked(db: Db, { from, to }: { from: string; to: string }): Promise<boolean> {
  const row = await db
    .selectFrom('friend_requests')
    .select('id')
    .where('from_user_id', '=', from)
    .where('to_user_id', '=', to)
    .where('declined_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** In place of what they had asked under the same name. */
export async function putRequest(tx: Db, row: RequestRow): Promise<void> {
  await tx
    .deleteFrom('friend_requests')
    .where('from_user_id', '=', row.from_user_id)
    .where('addressee_key', '=', row.addressee_key)
    .execute();
  await tx.insertInto('friend_requests').values(row).execute();
}

export const incomingRequest = (db: Db, { id, userId }: Theirs) =>
  db
    .selectFrom('friend_requests')
    .select(['id', 'from_user_id'])
    .where('id', '=', id)
    .where('to_user_id', '=', userId)
    .where('declined_at', 'is', null)
    .executeTakeFirst();

/** What was refused is only hidden. Says whether there was such a request of theirs. */
export async function takeBack(tx: Db, { id, userId, now }: Theirs & { now: string }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('friend_requests')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('from_user_id', '=', userId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  await tx
    .deleteFrom('friend_requests')
    .where('id', '=', id)
    .where('from_user_id', '=', userId)
    .where('declined_at', 'is', null)
    .execute();
  return numUpdatedRows > 0n;
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

/**
 * Deletes whatever somebody had to do with anybody, but for what others have asked them: that goes on looking open, and
 * must not reach whoever takes the name next.
 */
export async function forget(tx: Db, userId: string): Promise<void> {
  await tx
    .deleteFrom('friendships')
    .where((e) => e.or([e('user_id', '=', userId), e('friend_id', '=', userId)]))
    .execute();
  await tx.deleteFrom('friend_requests').where('from_user_id', '=', userId).execute();
  await tx
    .deleteFrom('blocks')
    .where((e) => e.or([e('user_id', '=', userId), e('blocked_id', '=', userId)]))
    .execute();
}
