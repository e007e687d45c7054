import type { Kysely } from 'kysely';
import type { Clock } from '../../../kernel/clock.ts';
import type { Config } from '../../../kernel/config.ts';
import type { Write } from '../../../kernel/database/database.ts';
import { hashOf, newSecret } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import * as store from './admission-store.ts';
import type { Audit } from '../audit/audit.ts';
import type { Actor } from './members.ts';
import { invite as usableInvite, useInvite, type AccountsTables, type Db } from '../store.ts';

interface Needs {
  db: Kysely<AccountsTables>;
  write: Write<AccountsTables>;
  clock: Clock;
  audit: Pick<Audit, 'record'>;
  /** Until an administrator says otherwise. */
  signup: SignupMode;
}

export type SignupMode = Config['signup'];

/** What somebody new can show. */
export interface Ticket {
  /** The code of an invitation. */
  invite?: string | undefined;
  /** The code that the server printed when it had no administrator. */
  adminCode?: string | undefined;
}

export type Admission = ReturnType<typeof createAdmission>;

/** Who may come in: everybody, the invited, nobody; and the first administrator. */
export function createAdmission({ db, write, clock, audit, signup }: Needs) {
  const ownMode = async (from: Db = db): Promise<SignupMode | undefined> =>
    (await store.setting(from, 'signup')) as SignupMode | undefined;
  const mode = async (from?: Db): Promise<SignupMode> => (await ownMode(from)) ?? signup;

  return {
    mode: () => mode(),

    /** `isDefault` when it is what the environment says. */
    async signup() {
      const own = await ownMode();
      return { mode: own ?? signup, isDefault: own === undefined };
    },

    /** Without a mode, what the environment says counts again. */
    async setMode(wanted: SignupMode | undefined, { userId, address }: Actor): Promise<void> {
      await write(async (tx) => {
        if (wanted === undefined) await store.unset(tx, 'signup');
        else await store.set(tx, 'signup', wanted);
        await audit.record(tx, { kind: 'signup.changed', userId, address, details: { mode: wanted ?? 'default' } });
      });
    },

    /** A new code that makes whoever signs up with it administrator; nothing when there is one already. */
    async newAdminCode(): Promise<string | undefined> {
      if (await store.hasAdmin(db)) return undefined;
      const code = newSecret();
      await write((tx) => store.set(tx, 'admin_code', hashOf(code)));
      return code;
    },

    /** Asked before the costly part of signing up. Throws what `admit` does. */
    async check({ invite, adminCode }: Ticket): Promise<void> {
      if (adminCode !== undefined) {
        if ((await store.setting(db, 'admin_code')) !== hashOf(adminCode)) throw new Problem('INVALID_ADMIN_CODE');
        return;
      }
      const now = await mode();
      if (now === 'closed') throw new Problem('SIGNUP_CLOSED');
      if (now !== 'invite') return;
      if (invite === undefined || !(await usableInvite(db, { code: invite, now: clock.now() })))
        throw new Problem('INVITE_REQUIRED');
    },

    /**
     * Part of the transaction that makes an account: uses what was shown. An invitation that has ended matters only
     * where one is needed. Throws `SIGNUP_CLOSED`, `INVITE_REQUIRED`, `INVALID_ADMIN_CODE`.
     */
    async admit(tx: Db, { invite, adminCode }: Ticket) {
      const invitedBy = invite === undefined ? undefined : await useInvite(tx, { code: invite, now: clock.now() });
      if (adminCode !== undefined) {
        if (!(await store.take(tx, 'admin_code', hashOf(adminCode)))) throw new Problem('INVALID_ADMIN_CODE');
        return { invitedBy: invitedBy ?? null, role: 'admin' as const };
      }
      // It may have been closed since `check` was asked.
      const now = await mode(tx);
      if (now === 'closed') throw new Problem('SIGNUP_CLOSED');
      if (now === 'invite' && invitedBy === undefined) throw new Problem('INVITE_REQUIRED');
      return { invitedBy: invitedBy ?? null, role: 'member' as const };
    },
  };
}
