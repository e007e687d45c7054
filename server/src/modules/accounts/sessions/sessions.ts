import type { Kysely } from 'kysely';
import type { Outbox } from '../../../events.ts';
import { timeOf, type Clock, type Time } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import type { Identity } from '../../../kernel/http/environment.ts';
import { hashOf, newId, newSecret } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Accounts, Person } from '../accounts.ts';
import type { Audit, Caller, SecurityEvent } from '../audit/audit.ts';
import { createAuthenticator, WEB_LIFETIME } from '../sign-in/authenticator.ts';
import { isSuspended } from '../membership/members-store.ts';
import { removeCodesOf } from './pairing-store.ts';
import { refreshing, type Lifetimes, type Started } from './refreshing.ts';
import * as store from './session-store.ts';
import type { AccountsTables, Db } from '../store.ts';
import type { Tokens } from './tokens.ts';

interface Needs {
  db: Kysely<AccountsTables>;
  write: Write<AccountsTables>;
  outbox: Outbox;
  clock: Clock;
  audit: Pick<Audit, 'record' | 'recordSignIn'>;
  accounts: Pick<Accounts, 'person'>;
  tokens: Pick<Tokens, 'sign' | 'verify'>;
  lifetimes: Lifetimes;
}

/** What a signed-in program holds. `expiresIn` is the access token's, in seconds. */
export interface TokenPair {
  user: Person;
  accessToken: string;
  refreshToken: string;
  expiresIn: number;
}

export interface Device {
  kind: store.Session['kind'];
  /** What its person calls it: `Firefox on Linux`. */
  name: string;
}

interface SigningIn extends Device, Pick<Caller, 'address'> {
  /** Of the password that they have shown: it must still be theirs. */
  passwordHash?: string | undefined;
}

export interface SessionView extends Device {
  id: string;
  createdAt: Time;
  lastSeenAt: Time;
  isCurrent: boolean;
}

export type Sessions = ReturnType<typeof createSessions>;

/** Milliseconds in which a log-in proves that it is still the same person. */
const FRESH = 5 * 60_000;

const TOGETHER = 50;

/** Who is signed in, where, and until when. */
export function createSessions({ db, write, outbox, clock, audit, accounts, tokens, lifetimes }: Needs) {
  const refreshes = refreshing({ clock, lifetimes });

  /** Part of a transaction: a new session of a device. Throws `ACCOUNT_SUSPENDED`, `INVALID_CREDENTIALS`. */
  async function begin(
    tx: Db,
    userId: string,
    { kind, name, address, passwordHash, id = newId(), secret, isApproved = false }: NewSession,
  ) {
    if (await isSuspended(tx, userId)) throw new Problem('ACCOUNT_SUSPENDED');
    const now = clock.now();
    const lifetime = secret === undefined ? refreshes.sessionLifetime(kind) : WEB_LIFETIME;
    // Since their password was looked at they may have left, or chosen another.
    if (!(await store.holdPresent(tx, { userId, passwordHash }))) throw new Problem('INVALID_CREDENTIALS');
    const session = {
      id,
      user_id: userId,
      kind,
      name,
      secret_hash: secret === undefined ? null : hashOf(secret),
      created_at: now,
      last_seen_at: now,
      expires_at: timeOf(clock.ms() + lifetime),
    };
    await store.insertSession(tx, session);
    const started = { userId, address, device: name, details: { kind, sessionId: id } };
    if (isApproved) await audit.record(tx, { kind: 'session.started', ...started });
    else await audit.recordSignIn(tx, started);
    return session;
  }

  async function pairOf({ session, token }: Started): Promise<TokenPair> {
    const user = await accounts.person(session.user_id);
    const claims = refreshes.claimsOf(session, token, user.username);
    return {
      user,
      accessToken: await tokens.sign('access', claims.access),
      refreshToken: await tokens.sign('refresh', claims.refresh),
      expiresIn: Math.max(0, claims.access.expiresAt - Math.floor(clock.ms() / 1000)),
    };
  }

  /** One more pair of a session; nothing when that has ended. `bridged` is who asks with its cookie. */
  async function anotherPair(sessionId: string, bridged?: Caller): Promise<TokenPair | undefined> {
    const started = await write(async (tx) => {
      const session = await store.touch(tx, { id: sessionId, now: clock.now() });
      if (!session) return undefined;
      if (bridged) await recordOf(tx, session.user_id, 'session.bridged', sessionId, bridged);
      return refreshes.start(tx, session);
    });
    return started && pairOf(started);
  }

  const recordOf = (tx: Db, userId: string, kind: SecurityEvent['kind'], sessionId: string, caller: Caller) =>
    audit.record(tx, { kind, userId, ...caller, details: { sessionId } });

  async function tellEnd(tx: Db, sessionId: string, userId: string, caller: Caller = {}) {
    await recordOf(tx, userId, 'session.ended', sessionId, caller);
    await outbox.publish(tx, { type: 'SESSION_ENDED', sessionId, userId });
  }

  /** Part of a transaction: signs out everywhere, or everywhere `but` one session, and returns how many those are. */
  async function endAll(tx: Db, userId: string, { but = '', ...caller }: Caller & { but?: string } = {}) {
    const ended = await store.removeOtherSessions(tx, { id: but, userId, now: clock.now() });
    // Afterwards: one of those sessions may have approved a code while we waited for it.
    await removeCodesOf(tx, userId);
    for (const { id } of ended) await tellEnd(tx, id, userId, caller);
    return ended.length;
  }

  return {
    begin,
    anotherPair,
    endAll,

    /** Part of a transaction, until whose end it does not end: whether a session is alive. */
    hold: async (tx: Db, id: string): Promise<boolean> =>
      (await store.touch(tx, { id, now: clock.now() })) !== undefined,

    /** Signs a device in. Throws `ACCOUNT_SUSPENDED`. */
    open: async (userId: string, device: SigningIn): Promise<TokenPair> =>
      pairOf(await write(async (tx) => refreshes.start(tx, await begin(tx, userId, device)))),

    /** Logs a browser in; `secret` is for its cookie, and `replaces` was in it before. */
    async openWeb(
      userId: string,
      { replaces, ...browser }: Omit<SigningIn, 'kind'> & { replaces?: string | undefined },
    ) {
      const { name, address } = browser;
      const secret = newSecret();
      await write(async (tx) => {
        const former = replaces === undefined ? undefined : await store.removeSessionByHash(tx, hashOf(replaces));
        if (former) await tellEnd(tx, former.id, former.user_id, { address, device: name });
        await begin(tx, userId, { kind: 'web', ...browser, secret });
      });
      return { secret, person: await accounts.person(userId) };
    },

    /** Throws `FRESH_LOG_IN_REQUIRED` unless this browser was logged in within the last five minutes. */
    async checkFresh(sessionId: string): Promise<void> {
      const since = timeOf(clock.ms() - FRESH);
      if (!(await store.hasBegunInBrowser(db, { id: sessionId, since }))) throw new Problem('FRESH_LOG_IN_REQUIRED');
    },

    /** Tokens for a browser that is logged in by its cookie; they end with that session. Throws `NO_SESSION`. */
    async pairFor({ sessionId }: Pick<Identity, 'sessionId'>, caller: Caller = {}): Promise<TokenPair> {
      const pair = await anotherPair(sessionId, caller);
      if (!pair) throw new Problem('NO_SESSION');
      return pair;
    },

    /**
     * Trades a refresh token for the next pair. Asked again within a minute it gives the same successor, because an
     * answer can be lost; later, somebody else has had the token, and the whole session ends (RFC 9700 §4.14.2).
     * Throws `MISSING_REFRESH_TOKEN`, `INVALID_TOKEN_TYPE`, `INVALID_REFRESH_TOKEN`.
     */
    async refresh(token: string | undefined, caller: Caller = {}): Promise<TokenPair> {
      if (!token) throw new Problem('MISSING_REFRESH_TOKEN');
      const claims = await tokens.verify('refresh', token);
      if (!claims && (await tokens.verify('access', token))) throw new Problem('INVALID_TOKEN_TYPE');
      // What ends the session must be kept: the refusal comes after the transaction, not out of it.
      const answer =
        claims && (await write((tx) => refreshes.advance(tx, claims, () => endReplayed(tx, claims, caller))));
      if (!answer) throw new Problem('INVALID_REFRESH_TOKEN');
      return pairOf(answer);
    },

    /** Signs a device out; its tokens end at once. Throws `SESSION_NOT_FOUND`. */
    async end(userId: string, sessionId: string, caller: Caller = {}): Promise<void> {
      await write(async (tx) => {
        if (!(await store.removeSession(tx, { id: sessionId, userId }))) throw new Problem('SESSION_NOT_FOUND');
        await tellEnd(tx, sessionId, userId, caller);
      });
    },

    /** Signs all other devices out and returns how many. */
    endOthers: (userId: string, current: string, caller: Caller = {}): Promise<number> =>
      write((tx) => endAll(tx, userId, { ...caller, but: current })),

    /** Signs out what was not used for too long. */
    async endExpired(): Promise<void> {
      for (let ended = TOGETHER; ended === TOGETHER;) {
        ended = await write(async (tx) => {
          const expired = await store.removeExpired(tx, { now: clock.now(), limit: TOGETHER });
          for (const { id, user_id: userId } of expired) {
            await outbox.publish(tx, { type: 'SESSION_ENDED', sessionId: id, userId });
          }
          return expired.length;
        });
      }
    },

    /** The devices that are signed in, the last used first. */
    async list(userId: string, current: string): Promise<SessionView[]> {
      const rows = await store.sessionsOf(db, { userId, now: clock.now() });
      return rows.map(({ id, kind, name, created_at, last_seen_at }) => ({
        id,
        kind,
        name,
        createdAt: created_at,
        lastSeenAt: last_seen_at,
        isCurrent: id === current,
      }));
    },

    authenticator: createAuthenticator({ db, write, outbox, clock, tokens }),
  };

  async function endReplayed(tx: Db, { sessionId, userId }: Identity, caller: Caller): Promise<void> {
    if (!(await store.removeSession(tx, { id: sessionId, userId }))) return;
    await recordOf(tx, userId, 'refresh.reused', sessionId, caller);
    await tellEnd(tx, sessionId, userId, caller);
  }
}

interface NewSession extends SigningIn {
  id?: string;
  /** Of the cookie that opens it. */
  secret?: string;
  /** Whether its owner has said yes to it elsewhere, which they are told of already. */
  isApproved?: boolean;
}
