import type { Kysely } from 'kysely';
import type { Clock, Time } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import type { Page } from '../../../kernel/http/contract.ts';
import { idBefore, pageOf } from '../../../kernel/http/cursor.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { AccessTokens } from '../programs/access-tokens.ts';
import type { Person } from '../accounts.ts';
import type { Audit, SecurityEvent } from '../audit/audit.ts';
import * as store from './members-store.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { AccountsTables, Db } from '../store.ts';

interface Needs {
  db: Kysely<AccountsTables>;
  write: Write<AccountsTables>;
  clock: Clock;
  audit: Pick<Audit, 'record'>;
  sessions: Pick<Sessions, 'endAll'>;
  accessTokens: Pick<AccessTokens, 'revokeAll'>;
}

/** Who does something to others: an administrator, or null for whoever has the machine itself. */
export interface Actor {
  userId: string | null;
  address?: string | undefined;
}

/** A person as an administrator sees them. */
export interface Member extends Person {
  email: string | null;
  role: 'member' | 'admin';
  suspendedAt: Time | null;
  createdAt: Time;
  /** By the devices that are signed in; null when there are none. */
  lastSeenAt: Time | null;
}

export type Members = ReturnType<typeof createMembers>;

/** What administrators may do to people. All of it is recorded with the person whom it concerns. */
export function createMembers({ db, write, clock, audit, sessions, accessTokens }: Needs) {
  const recordOf = (tx: Db, kind: SecurityEvent['kind'], userId: string, { userId: by, address }: Actor) =>
    audit.record(tx, { kind, userId, address, details: { by: by ?? 'command line' } });

  async function signOut(tx: Db, id: string, { address }: Actor): Promise<number> {
    return (await sessions.endAll(tx, id, { address })) + (await accessTokens.revokeAll(tx, id, { address }));
  }

  return {
    isAdmin: (id: string): Promise<boolean> => store.isAdmin(db, id),

    /** Those whose username, name or e-mail address contains `search`, newest first. Throws `INVALID_CURSOR`. */
    async list({ search, cursor, limit }: { search?: string | undefined; cursor?: string | undefined; limit: number }) {
      const key = search?.normalize('NFKC').toLowerCase();
      const found = await store.members(db, { search: key, before: idBefore(cursor), limit });
      const { rows, cursor: next } = pageOf(found, limit);
      return { items: rows.map(memberOf), cursor: next } satisfies Page<Member>;
    },

    /**
     * Ends sessions, tokens and invitations at once, and lets nobody in. Friends see nothing of it.
     * Throws `USER_NOT_FOUND`, `FORBIDDEN` for oneself.
     */
    async suspend(id: string, by: Actor): Promise<void> {
      if (id === by.userId) throw new Problem('FORBIDDEN');
      await write(async (tx) => {
        if (!(await store.change(tx, id, { suspended_at: clock.now() }))) throw new Problem('USER_NOT_FOUND');
        await signOut(tx, id, by);
        await store.removeInvites(tx, id);
        await recordOf(tx, 'account.suspended', id, by);
      });
    },

    /** Throws `USER_NOT_FOUND`. */
    async restore(id: string, by: Actor): Promise<void> {
      await write(async (tx) => {
        if (!(await store.change(tx, id, { suspended_at: null }))) throw new Problem('USER_NOT_FOUND');
        await recordOf(tx, 'account.restored', id, by);
      });
    },

    /** Throws `USER_NOT_FOUND`. */
    async promote(id: string, by: Actor): Promise<void> {
      await write(async (tx) => {
        if (!(await store.change(tx, id, { role: 'admin' }))) throw new Problem('USER_NOT_FOUND');
        await recordOf(tx, 'account.promoted', id, by);
      });
    },

    /** Ends all sessions and access tokens of a person, and returns how many. */
    signOut: (id: string, by: Actor): Promise<number> => write((tx) => signOut(tx, id, by)),
  };
}

const memberOf = (row: Awaited<ReturnType<typeof store.members>>[number]): Member => ({
  id: row.id,
  username: row.username,
  displayName: row.display_name,
  avatarUrl: row.avatar_url,
  email: row.email,
  role: row.role,
  suspendedAt: row.suspended_at,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
});
