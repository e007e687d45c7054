import type { z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import type { Outbox } from '../../events.ts';
import { timeOf, type Clock } from '../../kernel/clock.ts';
import type { Write } from '../../kernel/database/database.ts';
import { newId } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { FriendView } from './friends.ts';
import type { IncomingRequest } from './schema.ts';
import * as store from './store.ts';

interface Needs {
  db: Kysely<store.FriendsTables>;
  write: Write<store.FriendsTables>;
  outbox: Outbox;
  clock: Clock;
  accounts: Pick<Accounts, 'find' | 'people'>;
  befriend: (userId: string, friendId: string) => Promise<void>;
  /** Whether a person does not block somebody. */
  isOpenTo: (person: string, asker: string) => Promise<boolean>;
  view: (userId: string, friendId: string) => Promise<FriendView>;
}

type RequestView = z.infer<typeof IncomingRequest>;

const MAX_OPEN_REQUESTS = 50;
const COOL_DOWN_DAYS = 30;
const DAY = 86_400_000;

/** How people ask each other to be friends, without learning who exists or who refused. */
export function createRequests({ db, write, outbox, clock, accounts, befriend, isOpenTo, view }: Needs) {
  async function incoming(userId: string): Promise<RequestView[]> {
    const rows = await store.requestsTo(db, userId);
    const people = await accounts.people(rows.map((row) => row.from_user_id));
    return rows.flatMap((row) => {
      const user = people.get(row.from_user_id);
      return user ? [{ id: row.id, user, createdAt: row.created_at }] : [];
    });
  }

  /** Whether a refusal lies long enough behind to ask again. */
  function isCold(declinedAt: string | null): boolean {
    return declinedAt !== null && declinedAt < timeOf(clock.ms() - COOL_DOWN_DAYS * DAY);
  }

  return {
    /**
     * Asks somebody to be friends. Whether there is such a person, or they block the one who asks, does not show.
     * When the other has asked already, it makes them friends.
     * Throws `CANNOT_ADD_YOURSELF`, `TOO_MANY_REQUESTS_PENDING`.
     */
    async ask(userId: string, addressee: { username?: string | undefined; email?: string | undefined }) {
      const to = addressee.username ?? addressee.email ?? '';
      const addresseeKey = to.normalize('NFKC').toLowerCase();
      const found = await accounts.find(addressee);
      if (found === userId) throw new Problem('CANNOT_ADD_YOURSELF');
      const earlier = await store.requestBetween(db, { from: userId, addresseeKey });
      if (earlier && !isCold(earlier.declined_at)) return { id: earlier.id, to, createdAt: earlier.created_at };
      if (!earlier && (await store.requestsFrom(db, userId)).length >= MAX_OPEN_REQUESTS) {
        throw new Problem('TOO_MANY_REQUESTS_PENDING');
      }
      const request = { id: newId(), to, createdAt: clock.now() };
      const other = found !== undefined && (await isOpenTo(found, userId)) ? found : undefined;
      if (other !== undefined && (await store.openRequest(db, { from: other, to: userId }))) {
        await befriend(userId, other);
        return request;
      }
      await write(async (tx) => {
        if (earlier) await store.removeRequest(tx, { id: earlier.id, userId });
        await store.insertRequest(tx, {
          id: request.id,
          from_user_id: userId,
          to_user_id: other ?? null,
          addressee: to,
          addressee_key: addresseeKey,
          created_at: request.createdAt,
        });
        if (other === undefined) return;
        await outbox.publish(tx, {
          type: 'FRIEND_REQUESTED',
          requestId: request.id,
          fromUserId: userId,
          toUserId: other,
        });
      });
      return request;
    },

    async requests(userId: string) {
      const outgoing = await store.requestsFrom(db, userId);
      return {
        incoming: await incoming(userId),
        outgoing: outgoing.map((row) => ({ id: row.id, to: row.addressee, createdAt: row.created_at })),
      };
    },

    incoming,

    /** Throws `REQUEST_NOT_FOUND`. */
    async accept(userId: string, id: string): Promise<FriendView> {
      const request = await store.incomingRequest(db, { id, userId });
      if (!request) throw new Problem('REQUEST_NOT_FOUND');
      await befriend(userId, request.from_user_id);
      return view(userId, request.from_user_id);
    },

    /** Throws `REQUEST_NOT_FOUND`. */
    async decline(userId: string, id: string): Promise<void> {
      const done = await write((tx) => store.declineRequest(tx, { id, userId, now: clock.now() }));
      if (!done) throw new Problem('REQUEST_NOT_FOUND');
    },

    /** Throws `REQUEST_NOT_FOUND`. */
    async takeBack(userId: string, id: string): Promise<void> {
      if (!(await write((tx) => store.removeRequest(tx, { id, userId })))) throw new Problem('REQUEST_NOT_FOUND');
    },
  };
}
