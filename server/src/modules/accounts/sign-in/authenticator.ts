import type { Outbox } from '../../../events.ts';
import { timeOf, type Clock } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import type { Authenticator, Identity } from '../../../kernel/http/environment.ts';
import { BoundedMap } from '../../../kernel/bounded-map.ts';
import type { Scope } from '../../../kernel/http/scopes.ts';
import { hashOf } from '../../../kernel/id.ts';
import { isAccessToken } from '../programs/access-token-format.ts';
import * as accessTokens from '../programs/access-token-store.ts';
import * as store from '../sessions/session-store.ts';
import type { AccountsTables, Db } from '../store.ts';
import type { Tokens } from '../sessions/tokens.ts';

interface Needs {
  db: Db;
  write: Write<AccountsTables>;
  outbox: Outbox;
  clock: Clock;
  tokens: Pick<Tokens, 'verify'>;
}

interface Remembered {
  identity: Identity;
  /** Milliseconds since 1970. */
  endsAt: number;
}

const TOKENS_REMEMBERED = 20_000;
const MINUTE = 60_000;
/** How long a session that another process has ended may go on here. */
const CHECK_EVERY = MINUTE;
const NOTE_EVERY = 5 * MINUTE;
/** How long a browser stays logged in that is not used. */
export const WEB_LIFETIME = 30 * 24 * 60 * MINUTE;

/** Tells who is asking, from memory in the usual case. Sessions that end here are refused at once. */
export function createAuthenticator({ db, write, outbox, clock, tokens }: Needs): Authenticator {
  const remembered = new BoundedMap<string, Remembered>(TOKENS_REMEMBERED);
  /** When the database was last asked whether a session lives. */
  const checkedAt = new BoundedMap<string, number>(TOKENS_REMEMBERED);
  let endings = 0;

  outbox.listen('SESSION_ENDED', ({ sessionId }) => {
    endings += 1;
    checkedAt.delete(sessionId);
  });

  async function isAlive(id: string): Promise<boolean> {
    const checked = checkedAt.get(id);
    if (checked !== undefined && clock.ms() - checked < CHECK_EVERY) return true;
    const before = endings;
    const noteSeen = (await lookAtSession(id)) ?? (await lookAtAccessToken(id));
    if (!noteSeen) return false;
    // One that ended while the database was asked must not be believed for another minute.
    if (endings === before) checkedAt.set(id, clock.ms());
    noteSeen();
    return true;
  }

  async function lookAtSession(id: string) {
    const session = await store.seen(db, { id, now: clock.now() });
    return session && (() => noteUse(session));
  }

  async function lookAtAccessToken(id: string) {
    const token = await accessTokens.seen(db, { id, now: clock.now() });
    return token && (() => noteUseOfToken(token));
  }

  /** Nobody waits for it; what fails is noted the next time. */
  function noteUse({ id, last_seen_at }: { id: string; last_seen_at: string }, until?: string): void {
    if (last_seen_at > timeOf(clock.ms() - NOTE_EVERY)) return;
    void write(async (tx) => {
      await store.touch(tx, { id, now: clock.now() });
      if (until !== undefined) await store.prolong(tx, { id, until, now: clock.ms() });
    }).catch(() => undefined);
  }

  function noteUseOfToken({ id, last_used_at }: { id: string; last_used_at: string | null }): void {
    if (last_used_at !== null && last_used_at > timeOf(clock.ms() - NOTE_EVERY)) return;
    void write((tx) => accessTokens.touch(tx, { id, now: clock.now() })).catch(() => undefined);
  }

  async function recogniseAccessToken(token: string): Promise<Remembered | undefined> {
    const row = await accessTokens.byHash(db, { hash: hashOf(token), now: clock.now() });
    if (!row) return undefined;
    const scopes = new Set(row.scopes.split(' ') as Scope[]);
    const endsAt = row.expires_at === null ? Number.POSITIVE_INFINITY : Date.parse(row.expires_at);
    const known = { identity: { userId: row.user_id, sessionId: row.id, scopes }, endsAt };
    remembered.set(token, known);
    return known;
  }

  async function recognise(token: string): Promise<Remembered | undefined> {
    if (isAccessToken(token)) return recogniseAccessToken(token);
    const claims = await tokens.verify('access', token);
    if (!claims) return undefined;
    const identity = { userId: claims.userId, sessionId: claims.sessionId };
    const known = { identity, endsAt: claims.expiresAt * 1000 };
    remembered.set(token, known);
    return known;
  }

  return {
    isAlive,

    async byToken(token) {
      const known = remembered.get(token) ?? (await recognise(token));
      if (!known) return undefined;
      if (known.endsAt > clock.ms() && (await isAlive(known.identity.sessionId))) return known.identity;
      remembered.delete(token);
      return undefined;
    },

    async byCookie(secret) {
      const session = await store.seenByHash(db, { hash: hashOf(secret), now: clock.now() });
      if (!session) return undefined;
      noteUse(session, timeOf(clock.ms() + WEB_LIFETIME));
      return { userId: session.user_id, sessionId: session.id };
    },
  };
}
