import type { z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import type { Outbox } from '../../events.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Write } from '../../kernel/database/database.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Invites, NewInvite } from '../accounts/membership/invites.ts';
import type { Privacy } from '../accounts/profile/privacy.ts';
import { weightAt } from './frecency.ts';
import { createRequests } from './requests.ts';
import type { Friend } from './schema.ts';
import * as store from './store.ts';

interface Needs {
  db: Kysely<store.FriendsTables>;
  write: Write<store.FriendsTables>;
  outbox: Outbox;
  clock: Clock;
  accounts: Pick<Accounts, 'find' | 'exists' | 'people'>;
  invites: Invites;
  privacy: Pick<Privacy, 'of'>;
}

type Names = Pick<FriendView['user'], 'username' | 'displayName'>;
export type FriendView = z.infer<typeof Friend>;
export type Friends = ReturnType<typeof createFriends>;

/** Who may send to whom. Everything else stands on it. */
export function createFriends({ db, write, outbox, clock, accounts, invites, privacy }: Needs) {
  const doesEitherBlock = async (tx: Kysely<store.FriendsTables>, one: string, other: string): Promise<boolean> =>
    (await store.isBlocked(tx, { by: one, blocked: other })) ||
    (await store.isBlocked(tx, { by: other, blocked: one }));

  /** The friendship, the end of what was asked, and the word of it: of people who are held. */
  async function befriend(tx: Kysely<store.FriendsTables>, userId: string, friendId: string): Promise<void> {
    if (await doesEitherBlock(tx, userId, friendId)) throw new Problem('REQUEST_NOT_FOUND');
    await store.removeRequestsBetween(tx, { userId, friendId });
    const since = clock.now();
    if (!(await store.befriend(tx, { userId, friendId, since }))) return;
    await outbox.publish(tx, { type: 'FRIENDSHIP_STARTED', userId, friendId, since });
  }

  async function view(userId: string, friendId: string): Promise<FriendView> {
    const row = await store.friend(db, { userId, friendId });
    if (!row) throw new Problem('FRIEND_NOT_FOUND');
    const [shown] = await viewsOf([row]);
    if (!shown) throw new Problem('FRIEND_NOT_FOUND');
    return shown;
  }

  async function viewsOf(rows: store.FriendsTables['friendships'][]): Promise<FriendView[]> {
    const people = await accounts.people(rows.map((row) => row.friend_id));
    return rows.flatMap((row) => {
      const user = people.get(row.friend_id);
      const { created_at: since, sent_count: sentCount, last_sent_at: lastSentAt, nickname } = row;
      return user ? [{ user, since, sentCount, lastSentAt, nickname }] : [];
    });
  }

  /** Only they see what they call somebody; null is by their own name. Throws `FRIEND_NOT_FOUND`. */
  async function call(userId: string, friendId: string, nickname: string | null): Promise<FriendView> {
    await write(async (tx) => {
      if (!(await store.call(tx, { userId, friendId, nickname }))) throw new Problem('FRIEND_NOT_FOUND');
      await outbox.publish(tx, { type: 'FRIEND_CALLED', userId, friendId });
    });
    return view(userId, friendId);
  }

  outbox.apply('friends', 'MEDIA_SHARED', (tx: Kysely<store.FriendsTables>, { fromUserId, toUserId }) =>
    store.countSent(tx, {
      userId: fromUserId,
      friendId: toUserId,
      at: clock.now(),
      weight: weightAt(clock.ms()),
    }),
  );
  outbox.apply('friends', 'USER_LEFT', (tx: Kysely<store.FriendsTables>, { userId }) => store.forget(tx, userId));
  outbox.subscribe('friends', 'USER_REGISTERED', async ({ userId, invitedBy }) => {
    if (invitedBy === null) return;
    await write(async (tx) => {
      await store.holdPeople(tx, [userId, invitedBy]);
      await befriend(tx, userId, invitedBy);
    });
  });

  return {
    /** To friends, and to oneself. */
    maySendTo: async (from: string, to: string): Promise<boolean> =>
      from === to || ((await store.areFriends(db, { userId: from, friendId: to })) && (await accounts.exists(to))),

    /** The likeliest to be sent something first. */
    friendsOf: async (userId: string): Promise<FriendView[]> => viewsOf(await store.friendsOf(db, userId)),

    call,

    /**
     * Gives friends back what they were called in an export: those who have both names in common with whom it is about, and
     * whom nobody has named here.
     */
    async callAgain(userId: string, named: (Names & { nickname: string })[]): Promise<void> {
      const unnamed = (await viewsOf(await store.friendsOf(db, userId))).filter(({ nickname }) => nickname === null);
      for (const { username, displayName, nickname } of named) {
        const friend = unnamed.find(({ user }) => user.username === username && user.displayName === displayName);
        if (friend) await call(userId, friend.user.id, nickname);
      }
    },

    /** What somebody calls those of their friends to whom they gave a name, by id. */
    nicknamesOf: async (userId: string): Promise<Map<string, string>> =>
      new Map((await store.nicknamesOf(db, userId)).map((row) => [row.friend_id, row.nickname])),

    async unfriend(userId: string, friendId: string): Promise<void> {
      await write(async (tx) => {
        if (!(await store.unfriend(tx, { userId, friendId }))) throw new Problem('FRIEND_NOT_FOUND');
        await outbox.publish(tx, { type: 'FRIENDSHIP_ENDED', userId, friendId });
      });
    },

    ...createRequests({ db, write, outbox, clock, accounts, privacy, befriend, view }),

    async blocks(userId: string) {
      const rows = await store.blocksOf(db, userId);
      const people = await accounts.people(rows.map((row) => row.blocked_id));
      return rows.flatMap((row) => {
        const user = people.get(row.blocked_id);
        return user ? [{ user, since: row.created_at }] : [];
      });
    },

    /** Ends the friendship and whatever was asked. Throws `USER_NOT_FOUND`, `CANNOT_ADD_YOURSELF`. */
    async block(userId: string, blockedId: string): Promise<void> {
      if (userId === blockedId) throw new Problem('CANNOT_ADD_YOURSELF');
      if (!(await accounts.exists(blockedId))) throw new Problem('USER_NOT_FOUND');
      await write(async (tx) => {
        await store.holdPeople(tx, [userId, blockedId]);
        await store.block(tx, { user_id: userId, blocked_id: blockedId, created_at: clock.now() });
        // To the blocked, requests of theirs go on looking open: they are declined, not deleted.
        await store.declineAll(tx, { from: blockedId, to: userId, now: clock.now() });
        await store.removeAll(tx, { from: userId, to: blockedId });
        if (!(await store.unfriend(tx, { userId, friendId: blockedId }))) return;
        await outbox.publish(tx, { type: 'FRIENDSHIP_ENDED', userId, friendId: blockedId });
      });
    },

    async unblock(userId: string, blockedId: string): Promise<void> {
      await write((tx) => store.unblock(tx, { userId, blockedId }));
    },

    invite: (userId: string, wanted: NewInvite) => invites.create(userId, wanted),
    invites: (userId: string) => invites.list(userId),
    revokeInvite: (userId: string, id: string) => invites.revoke(userId, id),

    /** Throws `INVITE_NOT_FOUND`. */
    async lookUpInvite(code: string) {
      const from = (await accounts.people([await invites.lookUp(code)])).values().next().value;
      if (!from) throw new Problem('INVITE_NOT_FOUND');
      return { from };
    },

    /** Throws `INVITE_NOT_FOUND` (also when one of the two blocks the other), `CANNOT_ADD_YOURSELF`. */
    async acceptInvite(userId: string, code: string): Promise<FriendView> {
      const inviter = await invites.lookUp(code);
      if (inviter === userId) throw new Problem('CANNOT_ADD_YOURSELF');
      await write(async (tx) => {
        await store.holdPeople(tx, [userId, inviter]);
        if (await store.areFriends(tx, { userId, friendId: inviter })) return;
        const isRefused = await doesEitherBlock(tx, userId, inviter);
        if (isRefused || (await invites.use(tx, code)) === undefined) throw new Problem('INVITE_NOT_FOUND');
        await befriend(tx, userId, inviter);
      });
      return view(userId, inviter);
    },
  };
}
