import type { z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import type { Outbox } from '../../../events.ts';
import { timeOf, type Clock } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import type { Identity } from '../../../kernel/http/environment.ts';
import type { Scope } from '../../../kernel/http/scopes.ts';
import { hashOf, newId } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { newAccessToken } from './access-token-format.ts';
import type { AccessToken as Shown } from './access-token-schema.ts';
import * as store from './access-token-store.ts';
import type { Audit, Caller } from '../audit/audit.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { AccountsTables, Db } from '../store.ts';

interface Needs {
  db: Kysely<AccountsTables>;
  write: Write<AccountsTables>;
  outbox: Outbox;
  clock: Clock;
  audit: Pick<Audit, 'record'>;
  sessions: Pick<Sessions, 'hold'>;
}

export interface NewAccessToken {
  name: string;
  scopes: readonly Scope[];
  /** Seconds; until it is revoked if nothing is said. */
  expiresIn?: number | undefined;
}

type AccessTokenView = z.infer<typeof Shown>;
export type AccessTokens = ReturnType<typeof createAccessTokens>;

const MOST = 50;

/** Tokens that people make for programs of their own; each may do only what its scopes say. */
export function createAccessTokens({ db, write, outbox, clock, audit, sessions }: Needs) {
  async function tellEnd(tx: Db, userId: string, { id, name }: Pick<store.AccessToken, 'id' | 'name'>, caller: Caller) {
    await audit.record(tx, { kind: 'token.revoked', userId, ...caller, details: { tokenId: id, name } });
    // To whoever is connected by it, it is the end of a session.
    await outbox.publish(tx, { type: 'SESSION_ENDED', sessionId: id, userId });
  }

  return {
    /** The token itself is known only now. Throws `TOO_MANY_TOKENS`. */
    async create({ userId, sessionId }: Identity, { name, scopes, expiresIn }: NewAccessToken, caller: Caller) {
      const token = newAccessToken();
      const now = clock.now();
      const row = {
        id: newId(),
        user_id: userId,
        name,
        token_hash: hashOf(token),
        scopes: [...new Set(scopes)].join(' '),
        created_at: now,
        expires_at: expiresIn === undefined ? null : timeOf(clock.ms() + expiresIn * 1000),
        last_used_at: null,
      };
      await write(async (tx) => {
        // Their session may have ended since the request was let in.
        if (!(await sessions.hold(tx, sessionId))) throw new Problem('AUTHENTICATION_REQUIRED');
        await store.removeEnded(tx, { userId, now });
        if ((await store.tokensOf(tx, { userId, now })).length >= MOST) throw new Problem('TOO_MANY_TOKENS');
        await store.insert(tx, row);
        const details = { tokenId: row.id, name, scopes: row.scopes };
        await audit.record(tx, { kind: 'token.created', userId, ...caller, details });
      });
      return { ...view(row), token };
    },

    /** Newest first. */
    list: async (userId: string): Promise<AccessTokenView[]> =>
      (await store.tokensOf(db, { userId, now: clock.now() })).map(view),

    /** Part of a transaction: ends all of a person's and returns how many. */
    async revokeAll(tx: Db, userId: string, caller: Caller): Promise<number> {
      const removed = await store.removeAll(tx, userId);
      for (const token of removed) await tellEnd(tx, userId, token, caller);
      return removed.length;
    },

    /** It ends at once, and so do live connections that it opened. Throws `TOKEN_NOT_FOUND`. */
    async revoke(userId: string, id: string, caller: Caller): Promise<void> {
      await write(async (tx) => {
        const removed = await store.remove(tx, { id, userId });
        if (!removed) throw new Problem('TOKEN_NOT_FOUND');
        await tellEnd(tx, userId, removed, caller);
      });
    },
  };
}

const view = (row: store.AccessToken): AccessTokenView => ({
  id: row.id,
  name: row.name,
  scopes: row.scopes.split(' ') as Scope[],
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  lastUsedAt: row.last_used_at,
});
