import type { z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import type { Outbox } from '../../events.ts';
import { timeOf, type Clock } from '../../kernel/clock.ts';
import type { Write } from '../../kernel/database/database.ts';
import { newId } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Privacy } from '../accounts/profile/privacy.ts';
import type { FriendView } from './friends.ts';
import type { IncomingRequest } from './schema.ts';
import * as store from './store.ts';

type Tx = Kysely<store.FriendsTables>;

interface Needs {
  db: Tx;
  write: Write<store.FriendsTables>;
  outbox: Outbox;
  clock: Clock;
  accounts: Pick<Accounts, 'find' | 'people'>;
  privacy: Pick<Privacy, 'of'>;
  befriend: (tx: Tx, userId: string, friendId: string) => Promise<void>;
  view: (userId: string, friendId: string) => Promise<FriendView>;
}

type RequestView = z.infer<typeof IncomingRequest>;

interface Addressee {
  username?: string | undefined;
  email?: string | undefined;
}

const MAX_OPEN_REQUESTS = 50;
const COOL_DOWN_DAYS = 30;
const DAY = 86_400_000;

const keyOf = (name: string) => name.normalize('NFKC').toLowerCase();

/**
 * How people ask each other to be friends. To the one who asks, a request is open until they take it back or become
 * friends: whether there is such a person, was told of it, refused or blocks does not show. So each name that somebody
 * asks by is a request of its own, also when two of them are one person's; that person is told once.
 */
export function createRequests({ db, write, outbox, clock, accounts, privacy, befriend, view }: Needs) {
  outbox.subscribe('requests', 'USER_REGISTERED', async ({ userId, username }) => {
    await write(async (tx) => {
      // By name alone: an e-mail address may be anybody's until it is verified.
      for (const row of await store.requestsWaitingFor(tx, keyOf(username))) await reach(tx, row, userId);
    });
  });

  /** Keeps a request, and tells whom it is for unless they know, or have refused the same person lately. */
  async function reach(tx: Tx, row: store.RequestRow, to: string): Promise<void> {
    const from = row.from_user_id;
    const refusals = (await store.requestsFrom(tx, from)).flatMap((one) =>
      one.to_user_id === to && isRecent(one.declined_at) ? [one.declined_at] : [],
    );
    const isTold = await store.isAsked(tx, { from, to });
    await store.putRequest(tx, { ...row, to_user_id: to, declined_at: refusals[0] ?? null, withdrawn_at: null });
    if (isTold || refusals.length > 0) return;
    await outbox.publish(tx, { type: 'FRIEND_REQUESTED', requestId: row.id, fromUserId: from, toUserId: to });
  }

  const isRecent = (declinedAt: string | null): declinedAt is string =>
    declinedAt !== null && declinedAt >= timeOf(clock.ms() - COOL_DOWN_DAYS * DAY);

  /** Not when they block the one who asks. */
  async function reachable(tx: Tx, from: string, to: string | undefined): Promise<string | undefined> {
    return to === undefined || (await store.isBlocked(tx, { by: to, blocked: from })) ? undefined : to;
  }

  /** Whether somebody wants to be told of this one's request; whether it is an answer to their own is not asked here. */
  async function letsAsk(person: string, asker: string): Promise<boolean> {
    const { whoMayAsk } = await privacy.of(person);
    if (whoMayAsk !== 'friendsOfFriends') return whoMayAsk === 'anyone';
    return store.haveFriendInCommon(db, { userId: person, friendId: asker });
  }

  async function incoming(userId: string): Promise<RequestView[]> {
    const first = new Map((await store.requestsTo(db, userId)).toReversed().map((row) => [row.from_user_id, row]));
    const people = await accounts.people([...first.keys()]);
    return [...first.values()].flatMap((row) => {
      const user = people.get(row.from_user_id);
      return user ? [{ id: row.id, user, createdAt: row.created_at }] : [];
    });
  }

  return {
    /**
     * Asks somebody to be friends; when the other has asked already, it makes them friends.
     * Throws `CANNOT_ADD_YOURSELF`, `TOO_MANY_REQUESTS_PENDING`.
     */
    async ask(userId: string, addressee: Addressee) {
      const to = addressee.username ?? addressee.email ?? '';
      const found = await accounts.find(addressee, userId);
      if (found === userId) throw new Problem('CANNOT_ADD_YOURSELF');
      const mayAsk = found !== undefined && (await letsAsk(found, userId));
      return write(async (tx) => {
        await store.holdPeople(tx, found === undefined ? [userId] : [userId, found]);
        const shown = (await store.requestsFrom(tx, userId)).filter(({ withdrawn_at }) => withdrawn_at === null);
        const earlier = shown.find((row) => row.addressee_key === keyOf(to));
        const row: store.RequestRow = earlier ?? {
          id: newId(),
          from_user_id: userId,
          to_user_id: null,
          addressee: to,
          addressee_key: keyOf(to),
          created_at: clock.now(),
          declined_at: null,
          withdrawn_at: null,
        };
        const request = { id: row.id, to, createdAt: row.created_at };
        const other = await reachable(tx, userId, found);
        if (other !== undefined && (await store.areFriends(tx, { userId, friendId: other }))) return request;
        if (other !== undefined && (await store.isAsked(tx, { from: other, to: userId }))) {
          await befriend(tx, userId, other);
          return request;
        }
        if (!earlier && shown.length >= MAX_OPEN_REQUESTS) throw new Problem('TOO_MANY_REQUESTS_PENDING');
        if (other !== undefined && mayAsk) await reach(tx, row, other);
        // Also when it is there already: that somebody was told must not show in the time that it takes.
        else await store.putRequest(tx, row);
        return request;
      });
    },

    async requests(userId: string) {
      const outgoing = (await store.requestsFrom(db, userId)).filter(({ withdrawn_at }) => withdrawn_at === null);
      return {
        incoming: await incoming(userId),
        outgoing: outgoing.map((row) => ({ id: row.id, to: row.addressee, createdAt: row.created_at })),
      };
    },

    incoming,

    /** Throws `REQUEST_NOT_FOUND`. */
    async accept(userId: string, id: string): Promise<FriendView> {
      const friendId = await write(async (tx) => {
        const { from_user_id: from } = await open(tx, userId, id);
        await store.holdPeople(tx, [userId, from]);
        // It may have been taken back while we waited for our turn.
        await open(tx, userId, id);
        await befriend(tx, userId, from);
        return from;
      });
      return view(userId, friendId);
    },

    /** Throws `REQUEST_NOT_FOUND`. */
    async decline(userId: string, id: string): Promise<void> {
      await write(async (tx) => {
        const { from_user_id: from } = await open(tx, userId, id);
        await store.holdPeople(tx, [userId, from]);
        await store.declineAll(tx, { from, to: userId, now: clock.now() });
      });
    },

    /** Throws `REQUEST_NOT_FOUND`. */
    async takeBack(userId: string, id: string): Promise<void> {
      const isDone = await write(async (tx) => {
        await store.holdPeople(tx, [userId]);
        return store.takeBack(tx, { id, userId, now: clock.now() });
      });
      if (!isDone) throw new Problem('REQUEST_NOT_FOUND');
    },
  };

  async function open(tx: Tx, userId: string, id: string) {
    const request = await store.incomingRequest(tx, { id, userId });
    if (!request) throw new Problem('REQUEST_NOT_FOUND');
    return request;
  }
}
