import type { Kysely } from 'kysely';
import { timeOf, type Clock, type Time } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import { newId, newSecret } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import * as store from '../store.ts';

interface Needs {
  db: Kysely<store.AccountsTables>;
  write: Write<store.AccountsTables>;
  clock: Clock;
  baseUrl: string;
}

/** A link that makes whoever opens it a friend of the one who made it. */
export interface Invite {
  id: string;
  code: string;
  url: string;
  createdAt: Time;
  expiresAt: Time;
  usedCount: number;
  /** Null: as often as somebody opens it. */
  maxUses: number | null;
}

export interface NewInvite {
  maxUses?: number | undefined;
  /** Seconds; two weeks if nothing is said. */
  expiresIn?: number | undefined;
}

export type Invites = ReturnType<typeof createInvites>;

/** Seconds. */
const LIFETIME = 14 * 86_400;

/** Invitations: how new people come, and how friends find each other. */
export function createInvites({ db, write, clock, baseUrl }: Needs) {
  const view = (row: store.AccountsTables['invites']): Invite => ({
    id: row.id,
    code: row.code,
    url: `${baseUrl}/invite/${row.code}`,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedCount: row.used_count,
    maxUses: row.max_uses,
  });

  return {
    async create(userId: string, { maxUses, expiresIn = LIFETIME }: NewInvite = {}): Promise<Invite> {
      const now = clock.now();
      const row = {
        id: newId(),
        code: newSecret(),
        user_id: userId,
        used_count: 0,
        max_uses: maxUses ?? null,
        created_at: now,
        expires_at: timeOf(clock.ms() + expiresIn * 1000),
      };
      await write(async (tx) => {
        await store.removeEndedInvites(tx, { userId, now });
        await store.insertInvite(tx, row);
      });
      return view(row);
    },

    /** Those that can still be used, newest first. */
    list: async (userId: string): Promise<Invite[]> =>
      (await store.invitesOf(db, { userId, now: clock.now() })).map(view),

    /** Throws `INVITE_NOT_FOUND`. */
    async revoke(userId: string, id: string): Promise<void> {
      if (!(await write((tx) => store.removeInvite(tx, { id, userId })))) throw new Problem('INVITE_NOT_FOUND');
    },

    /** Returns who made it. Throws `INVITE_NOT_FOUND`. */
    async lookUp(code: string): Promise<string> {
      const row = await store.invite(db, { code, now: clock.now() });
      if (!row) throw new Problem('INVITE_NOT_FOUND');
      return row.user_id;
    },

    /** Part of a transaction: counts a use and returns who made it; nothing when it has ended. */
    use: (tx: object, code: string): Promise<string | undefined> =>
      store.useInvite(tx as store.Db, { code, now: clock.now() }),
  };
}
