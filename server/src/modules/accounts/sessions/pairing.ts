import { randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import { timeOf, type Clock } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import { hashOf, newId, newSecret } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Audit, Caller } from '../audit/audit.ts';
import type { Identity } from '../../../kernel/http/environment.ts';
import * as store from './pairing-store.ts';
import type { Sessions, TokenPair } from './sessions.ts';
import type { AccountsTables } from '../store.ts';

interface Needs {
  db: Kysely<AccountsTables>;
  write: Write<AccountsTables>;
  clock: Clock;
  audit: Pick<Audit, 'record'>;
  sessions: Pick<Sessions, 'begin' | 'hold' | 'anotherPair'>;
  baseUrl: string;
}

/** What asks to be connected. */
export interface Asking {
  kind: 'extension' | 'program';
  name: string;
}

export type Pairing = ReturnType<typeof createPairing>;

/** Letters and digits that nobody mistakes for another, and no vowels: no code is a word. */
const ALPHABET = 'CDFHJKMNPQRTVWXY34679';
const MINUTE = 60_000;
const LIFETIME = 10 * MINUTE;
/** How long an ended code is still told from one that never was. */
const REMEMBERED = 60 * MINUTE;
/** How long the tokens can be asked for again. */
const GRACE = MINUTE;
/** Seconds between two questions, as we ask for it; half of that is let pass. */
const INTERVAL = 2;

/** Connects browser extensions and programs to an account without a password typed into them (RFC 8628). */
export function createPairing({ db, write, clock, audit, sessions, baseUrl }: Needs) {
  return {
    /** Begins: the code is shown to the person, who confirms it on the dashboard. */
    async start({ kind, name }: Asking) {
      const deviceCode = newSecret();
      const code = Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
      await write(async (tx) => {
        await store.removeExpiredBefore(tx, timeOf(clock.ms() - REMEMBERED));
        await store.insert(tx, {
          device_hash: hashOf(deviceCode),
          user_code: code,
          kind,
          name,
          session_id: newId(),
          user_id: null,
          denied_at: null,
          polled_at: null,
          redeemed_at: null,
          created_at: clock.now(),
          expires_at: timeOf(clock.ms() + LIFETIME),
        });
      });
      const userCode = `${code.slice(0, 4)}-${code.slice(4)}`;
      const verificationUri = `${baseUrl}/connect`;
      return {
        deviceCode,
        userCode,
        verificationUri,
        verificationUriComplete: `${verificationUri}?code=${userCode}`,
        expiresIn: LIFETIME / 1000,
        interval: INTERVAL,
      };
    },

    /**
     * The tokens, once the code was confirmed (RFC 8628 §3.5); again for a minute, because an answer can be lost.
     * Throws `AUTHORIZATION_PENDING`, `SLOW_DOWN`, `ACCESS_DENIED`, `CODE_EXPIRED`, `INVALID_CODE`.
     */
    async finish(deviceCode: string): Promise<TokenPair> {
      const deviceHash = hashOf(deviceCode);
      const redeemed = await write(async (tx) => {
        const code = await store.redeem(tx, { deviceHash, now: clock.now() });
        if (code?.user_id == null) return undefined;
        const { session_id: id, kind, name } = code;
        return sessions.begin(tx, code.user_id, { id, kind, name, isApproved: true });
      });
      const pair = await sessions.anotherPair(redeemed?.id ?? (await redeemedJustNow(deviceHash)));
      if (!pair) throw new Problem('INVALID_CODE');
      return pair;
    },

    /** What shows this code. Throws `INVALID_CODE`. */
    async lookUp(userCode: string): Promise<Asking & { createdAt: string }> {
      const code = await store.byUserCode(db, userCode);
      if (!code || code.user_id !== null || hasExpired(code)) throw new Problem('INVALID_CODE');
      return { name: code.name, kind: code.kind, createdAt: code.created_at };
    },

    /** Connects what shows this code to an account, or refuses it. Throws `INVALID_CODE`, `CODE_EXPIRED`. */
    async decide(
      { userId, sessionId }: Identity,
      { userCode, approve }: { userCode: string; approve: boolean },
      caller: Caller = {},
    ) {
      const now = clock.now();
      const decided = await write(async (tx) => {
        // It may have ended since the request was let in, and must leave no other behind.
        if (!(await sessions.hold(tx, sessionId))) throw new Problem('AUTHENTICATION_REQUIRED');
        const code = await store.decide(tx, { userCode, userId, deniedAt: approve ? null : now, now });
        const details = { name: code?.name };
        if (code && approve) await audit.record(tx, { kind: 'pairing.approved', userId, ...caller, details });
        return code;
      });
      if (decided) return decided;
      const code = await store.byUserCode(db, userCode);
      throw new Problem(code && hasExpired(code) ? 'CODE_EXPIRED' : 'INVALID_CODE');
    },
  };

  async function redeemedJustNow(deviceHash: string): Promise<string> {
    const code = await store.byDevice(db, deviceHash);
    if (!code) throw new Problem('INVALID_CODE');
    if (code.redeemed_at !== null) {
      if (code.redeemed_at < timeOf(clock.ms() - GRACE)) throw new Problem('INVALID_CODE');
      return code.session_id;
    }
    if (code.denied_at !== null) throw new Problem('ACCESS_DENIED');
    if (hasExpired(code)) throw new Problem('CODE_EXPIRED');
    await write((tx) => store.notePoll(tx, { deviceHash, now: clock.now() }));
    const isHasty = code.polled_at !== null && code.polled_at > timeOf(clock.ms() - (INTERVAL * 1000) / 2);
    throw new Problem(isHasty ? 'SLOW_DOWN' : 'AUTHORIZATION_PENDING', { retryAfter: INTERVAL });
  }

  function hasExpired({ expires_at }: store.DeviceCode): boolean {
    return expires_at <= clock.now();
  }
}
