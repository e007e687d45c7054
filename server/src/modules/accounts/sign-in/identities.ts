import type { Kysely } from 'kysely';
import type { Language } from '#shared/i18n/languages.ts';
import type { Clock, Time } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import { newId } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Accounts } from '../accounts.ts';
import type { Admission } from '../membership/admission.ts';
import type { Audit, Caller } from '../audit/audit.ts';
import * as store from './identity-store.ts';
import { keyOf } from '../name-key.ts';
import type { PasskeyTables } from './passkey-store.ts';
import type { Named } from './provider.ts';
import { ownerOf } from './reset-store.ts';
import type { SignInStepTables } from './sign-in-step-store.ts';
import type { SignInSteps } from './sign-in-steps.ts';
import type { AccountsTables } from '../store.ts';
import * as waysIn from './ways-in-store.ts';

type Tables = AccountsTables & store.IdentityTables & PasskeyTables & SignInStepTables;

interface Needs {
  db: Kysely<Tables>;
  write: Write<Tables>;
  clock: Clock;
  audit: Pick<Audit, 'record'>;
  accounts: Pick<Accounts, 'make'>;
  admission: Pick<Admission, 'check'>;
  steps: Pick<SignInSteps, 'find' | 'take'>;
}

export interface IdentityView {
  id: string;
  linkedAt: Time;
  lastUsedAt: Time | null;
}

interface NewMember {
  username: string;
  displayName?: string | undefined;
  invite?: string | undefined;
  language: Language | null;
}

export type Identities = ReturnType<typeof createIdentities>;

/**
 * Which account is whose at an identity provider. It is the issuer and its subject that name somebody, never an e-mail
 * address: nobody gets into an account by it that they have not linked themselves.
 */
export function createIdentities({ db, write, clock, audit, accounts, admission, steps }: Needs) {
  /** Part of a transaction. Throws `IDENTITY_TAKEN`. */
  async function add(tx: Kysely<Tables>, userId: string, { issuer, subject }: Named, caller: Caller, usedAt?: Time) {
    const identity = { id: newId(), user_id: userId, issuer, subject, linked_at: clock.now() };
    if (!(await store.insert(tx, { ...identity, last_used_at: usedAt ?? null }))) throw new Problem('IDENTITY_TAKEN');
    await audit.record(tx, { kind: 'identity.linked', userId, ...caller });
  }

  /** Whom the provider has named to a browser. Throws `SIGN_IN_ENDED`. */
  async function proved(secret: string | undefined): Promise<Named> {
    const step = secret === undefined ? undefined : await steps.find(secret, 'proved');
    if (!step?.proved) throw new Problem('SIGN_IN_ENDED');
    return step.proved;
  }

  /** Part of a transaction: the same, for the last time. */
  async function spend(tx: Kysely<Tables>, secret: string | undefined): Promise<Named> {
    const step = secret === undefined ? undefined : await steps.take(tx, secret, 'proved');
    if (!step?.proved) throw new Problem('SIGN_IN_ENDED');
    return step.proved;
  }

  return {
    proved,

    isKnown: async (named: Named): Promise<boolean> => (await store.ownerOf(db, named)) !== undefined,

    /** The identities of a person, the oldest first. */
    async list(userId: string): Promise<IdentityView[]> {
      const rows = await store.identitiesOf(db, userId);
      return rows.map(({ id, linked_at, last_used_at }) => ({ id, linkedAt: linked_at, lastUsedAt: last_used_at }));
    },

    /** From now on whoever this is logs in to the account. Throws `IDENTITY_TAKEN` when it is another's. */
    link: (userId: string, named: Named, caller: Caller): Promise<void> =>
      write(async (tx) => {
        if ((await store.ownerOf(tx, named)) !== userId) await add(tx, userId, named, caller);
      }),

    /** Throws `IDENTITY_NOT_FOUND`, `LAST_WAY_IN`. */
    unlink: (userId: string, id: string, caller: Caller): Promise<void> =>
      write(async (tx) => {
        await waysIn.hold(tx, userId);
        if (!(await store.remove(tx, { id, userId }))) throw new Problem('IDENTITY_NOT_FOUND');
        if (!(await waysIn.hasAny(tx, userId))) throw new Problem('LAST_WAY_IN');
        await audit.record(tx, { kind: 'identity.unlinked', userId, ...caller });
      }),

    /** Whose account a browser may enter by its proof. Throws `SIGN_IN_ENDED`, `IDENTITY_UNKNOWN`. */
    async recognise(secret: string | undefined): Promise<string> {
      const userId = await store.ownerOf(db, await proved(secret));
      if (userId === undefined) throw new Problem('IDENTITY_UNKNOWN');
      return userId;
    },

    /** Spends the proof of whom `recognise` has told. Throws `SIGN_IN_ENDED`, `IDENTITY_UNKNOWN`. */
    enter: (secret: string | undefined, userId: string): Promise<void> =>
      write(async (tx) => {
        const { issuer, subject } = await spend(tx, secret);
        if (!(await store.use(tx, { issuer, subject, userId, now: clock.now() })))
          throw new Problem('IDENTITY_UNKNOWN');
      }),

    /**
     * Makes an account without a password for whom the provider has named. Throws `SIGN_IN_ENDED`, `IDENTITY_TAKEN`,
     * `USERNAME_TAKEN`, `SIGNUP_CLOSED`, `INVITE_REQUIRED`.
     */
    async signUp(
      secret: string | undefined,
      { username, displayName = username, invite, language }: NewMember,
      caller: Caller,
    ) {
      await admission.check({ invite });
      return write(async (tx) => {
        const named = await spend(tx, secret);
        const { email } = named;
        const isFree = email !== undefined && (await ownerOf(tx, keyOf(email))) === undefined;
        const account = {
          ...{ username, displayName, passwordHash: waysIn.NO_PASSWORD, language },
          ...(named.isEmailVerified ? { confirmedEmail: isFree ? email : undefined } : { email }),
        };
        const userId = await accounts.make(tx, account, { invite });
        await add(tx, userId, named, caller, clock.now());
        return userId;
      });
    },
  };
}
