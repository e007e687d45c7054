import type { Kysely } from 'kysely';
import type { Clock } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import { hashOf } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Sealing } from '../../../kernel/sealing.ts';
import type { Accounts } from '../accounts.ts';
import type { Audit, Caller } from '../audit/audit.ts';
import { newTotp, stepOf } from './one-time-codes.ts';
import type { Passkeys } from './passkeys.ts';
import { foldedCode, newRecoveryCodes } from './recovery-codes.ts';
import * as store from './second-factor-store.ts';
import type { AccountsTables } from '../store.ts';

interface Needs {
  db: Kysely<store.SecondFactorTables>;
  write: Write<store.SecondFactorTables & AccountsTables>;
  clock: Clock;
  sealing: Sealing;
  audit: Pick<Audit, 'record'>;
  accounts: Pick<Accounts, 'person'>;
  passkeys: Pick<Passkeys, 'list'>;
}

export type SecondFactor = ReturnType<typeof createSecondFactor>;

/** What is asked for besides the password: a code of an authenticator app, or one of those printed for its loss. */
export function createSecondFactor({ db, write, clock, sealing, audit, accounts, passkeys }: Needs) {
  async function freshRecoveryCodes(tx: Kysely<store.SecondFactorTables>, userId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    await store.replaceRecoveryCodes(tx, { userId, hashes: codes.map((code) => hashOf(foldedCode(code))) });
    return codes;
  }

  async function isActive(userId: string): Promise<boolean> {
    const totp = await store.totpOf(db, userId);
    return totp !== undefined && totp.active_since !== null;
  }

  /** The time step that a code is of; `undefined` also where the server's key was lost: recovery codes still work. */
  async function stepIn(userId: string, sealed: string, code: string): Promise<number | undefined> {
    const secret = sealing.open(sealed, userId);
    return secret === undefined ? undefined : stepOf({ secret, code, ms: clock.ms() });
  }

  return {
    isActive,

    /** What a person has set up. */
    async of(userId: string) {
      const [totp, recoveryCodesLeft, keys] = await Promise.all([
        store.totpOf(db, userId),
        store.recoveryCodesLeft(db, userId),
        passkeys.list(userId),
      ]);
      const activeSince = totp?.active_since;
      return { totp: activeSince == null ? null : { activeSince }, recoveryCodesLeft, passkeys: keys.length };
    },

    /** A new secret, which is asked for once a code of it was confirmed. Throws `TOTP_ACTIVE`. */
    async begin(userId: string) {
      const { username } = await accounts.person(userId);
      const totp = await newTotp(username);
      if (!(await write((tx) => store.keepSecret(tx, { userId, sealed: sealing.seal(totp.secret, userId) })))) {
        throw new Problem('TOTP_ACTIVE');
      }
      return totp;
    },

    /** From now on codes are asked for. Returns the recovery codes. Throws `TOTP_NOT_FOUND`, `TOTP_ACTIVE`, `WRONG_CODE`. */
    async confirm(userId: string, code: string, caller: Caller): Promise<string[]> {
      const totp = await store.totpOf(db, userId);
      if (!totp) throw new Problem('TOTP_NOT_FOUND');
      if (totp.active_since !== null) throw new Problem('TOTP_ACTIVE');
      const { sealed } = totp;
      const step = await stepIn(userId, sealed, foldedCode(code));
      if (step === undefined) throw new Problem('WRONG_CODE');
      return write(async (tx) => {
        const now = clock.now();
        if (!(await store.activate(tx, { userId, sealed, step, now }))) throw new Problem('TOTP_ACTIVE');
        await audit.record(tx, { kind: 'totp.activated', userId, ...caller });
        return freshRecoveryCodes(tx, userId);
      });
    },

    /** From now on the password is enough. Throws `TOTP_NOT_FOUND`. */
    remove: (userId: string, caller: Caller): Promise<void> =>
      write(async (tx) => {
        if (!(await store.removeTotp(tx, userId))) throw new Problem('TOTP_NOT_FOUND');
        await audit.record(tx, { kind: 'totp.removed', userId, ...caller });
      }),

    /** Ten new recovery codes; those from before work no more. Throws `TOTP_NOT_FOUND`. */
    async renewRecoveryCodes(userId: string, caller: Caller): Promise<string[]> {
      if (!(await isActive(userId))) throw new Problem('TOTP_NOT_FOUND');
      return write(async (tx) => {
        await audit.record(tx, { kind: 'recovery.renewed', userId, ...caller });
        return freshRecoveryCodes(tx, userId);
      });
    },

    /** Whether a code, of the app or for recovery, is theirs and was not used before; from now on it was. */
    async spend(userId: string, typed: string): Promise<boolean> {
      const code = foldedCode(typed);
      const sealed = (await store.totpOf(db, userId))?.sealed;
      if (sealed === undefined) return false;
      const step = await stepIn(userId, sealed, code);
      return write((tx) =>
        step === undefined
          ? store.spendRecoveryCode(tx, { userId, hash: hashOf(code) })
          : store.spendStep(tx, { userId, sealed, step }),
      );
    },
  };
}
