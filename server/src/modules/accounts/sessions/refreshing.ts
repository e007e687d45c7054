import { timeOf, type Clock } from '../../../kernel/clock.ts';
import type { Config } from '../../../kernel/config.ts';
import { newId } from '../../../kernel/id.ts';
import * as store from './session-store.ts';
import type { Db } from '../store.ts';
import type { Claims } from './tokens.ts';

export type Lifetimes = Pick<Config, 'accessTokenLifetime' | 'refreshTokenLifetime'>;

interface Needs {
  clock: Clock;
  lifetimes: Lifetimes;
}

/** A refresh token that is good, and its session. */
export interface Started {
  session: store.Session;
  token: store.RefreshToken;
}

/** Milliseconds in which a spent token still gives its successor: answers get lost, and tabs ask at the same time. */
const GRACE = 60_000;
/** A holiday must not sign an extension out. Milliseconds. */
const PAIRED_LIFETIME = 90 * 86_400_000;
/** So many pages of a browser may hold tokens of their own at once. */
const FAMILIES = 10;

/** The life of refresh tokens: each is used once and has one successor. All of it is part of a caller's transaction. */
export function refreshing({ clock, lifetimes }: Needs) {
  const refreshLifetime = (kind: store.Session['kind']) =>
    kind === 'web' ? lifetimes.refreshTokenLifetime * 1000 : PAIRED_LIFETIME;

  const make = ({ id, kind }: store.Session, family: string): store.RefreshToken => ({
    jti: newId(),
    session_id: id,
    family,
    issued_at: clock.now(),
    expires_at: timeOf(clock.ms() + refreshLifetime(kind)),
    used_at: null,
    successor: null,
  });

  async function keep(tx: Db, session: store.Session, token: store.RefreshToken): Promise<Started> {
    await store.insertRefreshToken(tx, token);
    await store.prolong(tx, { id: session.id, until: token.expires_at, now: clock.ms() });
    return { session, token };
  }

  return {
    /** Milliseconds that a session lives unused: no shorter than any of its tokens. */
    sessionLifetime: (kind: store.Session['kind']): number =>
      Math.max(refreshLifetime(kind), lifetimes.accessTokenLifetime * 1000),

    /** The first token of a new family. */
    async start(tx: Db, session: store.Session): Promise<Started> {
      const started = await keep(tx, session, make(session, newId()));
      await store.removeOldFamilies(tx, { sessionId: session.id, keep: FAMILIES });
      return started;
    },

    /** The successor of a token; nothing when there is none to have. Calls `onReplay` when that is suspicious. */
    async advance(tx: Db, spent: Claims, onReplay: () => Promise<void>): Promise<Started | undefined> {
      const { id: jti, sessionId, family } = spent;
      const now = clock.now();
      const graceBegan = timeOf(clock.ms() - GRACE);
      const session = await store.touch(tx, { id: sessionId, now });
      if (!session) return undefined;
      const next = make(session, family);
      if (await store.spend(tx, { jti, sessionId, successor: next.jti, now })) {
        await store.removeSpent(tx, { sessionId, family, before: graceBegan });
        return keep(tx, session, next);
      }
      const former = await store.refreshToken(tx, { jti, sessionId });
      if (former?.successor && (former.used_at ?? '') >= graceBegan) {
        const token = await store.refreshToken(tx, { jti: former.successor, sessionId });
        if (token) return { session, token };
      }
      // Spent long ago. A family that had to make room for others is no reason for suspicion.
      if (await store.hasFamily(tx, { sessionId, family })) await onReplay();
      return undefined;
    },

    /** What is signed: the same row always gives the same tokens. */
    claimsOf({ user_id, id }: store.Session, token: store.RefreshToken, username: string) {
      const issuedAt = secondsOf(token.issued_at);
      const common = { userId: user_id, username, sessionId: id, family: token.family, issuedAt };
      return {
        access: { ...common, id: `${token.jti}.access`, expiresAt: issuedAt + lifetimes.accessTokenLifetime },
        refresh: { ...common, id: token.jti, expiresAt: secondsOf(token.expires_at) },
      };
    },
  };
}

const secondsOf = (time: string) => Math.floor(Date.parse(time) / 1000);
