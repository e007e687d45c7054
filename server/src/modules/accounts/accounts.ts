import type { z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import type { Language } from '#shared/i18n/languages.ts';
import type { Outbox } from '../../events.ts';
import type { Clock, Time } from '../../kernel/clock.ts';
import type { Write } from '../../kernel/database/database.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Admission, Ticket } from './membership/admission.ts';
import type { Audit, Caller } from './audit/audit.ts';
import { isCommonPassword } from './sign-in/common-passwords.ts';
import { graceAfter } from './profile/grace.ts';
import { isNobodys, keyOf, NOBODYS_NAME } from './name-key.ts';
import { accountMaker } from './membership/new-account.ts';
import type { Passwords } from './sign-in/passwords.ts';
import { createPeople } from './people.ts';
import { emailOf } from './sign-in/reset-store.ts';
import type { Person as PersonSchema } from './schema.ts';
import * as store from './store.ts';
import { hasPassword } from './sign-in/ways-in-store.ts';

interface Needs {
  db: Kysely<store.AccountsTables>;
  write: Write<store.AccountsTables>;
  outbox: Outbox;
  clock: Clock;
  audit: Pick<Audit, 'note'>;
  admission: Pick<Admission, 'check' | 'admit'>;
  passwords: Passwords;
}

/** How one person appears to another. */
export type Person = z.infer<typeof PersonSchema>;

export interface Addressee extends Pick<Person, 'username' | 'displayName'> {
  /** Null: never said. */
  language: Language | null;
}

export interface NewAccount extends Ticket {
  username: string;
  password: string;
  email?: string | undefined;
  displayName?: string | undefined;
  /** For what is written to them. */
  language?: Language | null;
}

/** Whoever knew a password, and the hash that it matched: nobody is signed in by one that was changed meanwhile. */
export interface Proven {
  userId: string;
  passwordHash: string;
}

/** `username` may be an e-mail address that was verified. */
export interface Credentials {
  username?: string | undefined;
  password?: string | undefined;
}

export type Accounts = ReturnType<typeof createAccounts>;

/** Who there is. */
export function createAccounts({ db, write, outbox, clock, audit, admission, passwords }: Needs) {
  const people = createPeople({ db, outbox, clock });
  const make = accountMaker({ outbox, clock, admission });

  const userNamed = (name: string) =>
    store.userBy(db, { column: name.includes('@') ? 'email_key' : 'username_key', key: keyOf(name) });

  /** Until when somebody who is leaving may come back. Throws `INVALID_CREDENTIALS` when that has passed. */
  function untilOf(leavingAt: Time | null): Time | undefined {
    if (leavingAt === null) return undefined;
    const until = graceAfter(leavingAt);
    if (until <= clock.now()) throw new Problem('INVALID_CREDENTIALS');
    return until;
  }

  function refuseLeaving(until: Time | undefined): void {
    if (until !== undefined) throw new Problem('ACCOUNT_LEAVING', { details: { until } });
  }

  /** Whose they are, and until when that one may come back if they are leaving. */
  async function owner({ username, password }: Credentials, caller: Caller) {
    if (!username || !password) throw new Problem('MISSING_CREDENTIALS');
    const found = await userNamed(username);
    const isRight = await passwords.isRight(password, found?.password_hash);
    if (found && !isRight) audit.note({ kind: 'login.failed', userId: found.id, ...caller });
    if (!found || !isRight) throw new Problem('INVALID_CREDENTIALS');
    return { userId: found.id, passwordHash: found.password_hash, until: untilOf(found.leaving_at) };
  }

  return {
    /**
     * Makes an account and returns its id. Throws `SIGNUP_CLOSED`, `INVITE_REQUIRED`, `INVALID_ADMIN_CODE`,
     * `PASSWORD_TOO_COMMON`, `USERNAME_TAKEN`.
     */
    async signUp(wanted: NewAccount): Promise<string> {
      const { username, password, email = '', displayName = username, language = null, ...ticket } = wanted;
      await admission.check(ticket);
      if (await isCommonPassword(password, { username, displayName, email })) throw new Problem('PASSWORD_TOO_COMMON');
      // Asked before the costly part; the insert below is what decides.
      if (isNobodys(username) || (await store.isUsernameTaken(db, keyOf(username))))
        throw new Problem('USERNAME_TAKEN');
      const passwordHash = await passwords.hash(password);
      const account = { username, displayName, passwordHash, email: email || undefined, language };
      return write((tx) => make(tx, account, ticket));
    },

    make,

    /** Returns whose they are. Throws `MISSING_CREDENTIALS`, `INVALID_CREDENTIALS`, `ACCOUNT_LEAVING`. */
    async checkPassword(credentials: Credentials, caller: Caller = {}): Promise<Proven> {
      const { until, ...proven } = await owner(credentials, caller);
      refuseLeaving(until);
      return proven;
    },

    /** The same of those too who are leaving and may still come back. Throws `MISSING_CREDENTIALS`, `INVALID_CREDENTIALS`. */
    async prove(credentials: Credentials, caller: Caller = {}): Promise<Proven> {
      const { until: _, ...proven } = await owner(credentials, caller);
      return proven;
    },

    /** For those who have shown otherwise that it is they. Throws `INVALID_CREDENTIALS`, `ACCOUNT_LEAVING`. */
    async checkPresent(userId: string, { isComingBack }: { isComingBack: boolean }): Promise<void> {
      const until = untilOf(await store.leavingSince(db, userId));
      if (!isComingBack) refuseLeaving(until);
    },

    hasPassword: (userId: string): Promise<boolean> => hasPassword(db, userId),

    people,

    /** Throws `USER_NOT_FOUND`. */
    async person(id: string): Promise<Person> {
      const person = (await people([id])).get(id);
      if (!person) throw new Problem('USER_NOT_FOUND');
      return person;
    },

    /** Whom a letter is for, also while they are leaving; nothing when they are gone. */
    async addressee(id: string): Promise<Addressee | undefined> {
      const found = await store.addressee(db, id);
      return found && { username: found.username, displayName: found.display_name, language: found.language };
    },

    /** The language to write to somebody in, if they or their browser ever said. */
    languageOf: (id: string): Promise<Language | undefined> => store.languageOf(db, id),

    /** Whether they let others find them or not: for whoever runs the server. */
    idOf: async (name: string): Promise<string | undefined> => (await userNamed(name))?.id,

    /** The address that is verified, if there is one. */
    emailOf: (id: string): Promise<string | undefined> => emailOf(db, id),

    exists: async (id: string): Promise<boolean> => (await people([id])).has(id),

    /** The id of whoever has exactly this username or verified e-mail address, whatever the case, and lets `by` find them. */
    async find({ username, email }: { username?: string | undefined; email?: string | undefined }, by?: string) {
      const name = username ?? email;
      const user = name === undefined ? undefined : await userNamed(name);
      if (!user || user.leaving_at !== null) return undefined;
      return user.hidden_at === null || user.id === by ? user.id : undefined;
    },
  };
}

/** Stands for a person whose account is gone. Nobody else can be called that. */
export const someoneWhoLeft = (id: string): Person => ({
  id,
  username: NOBODYS_NAME,
  displayName: 'Someone who left',
  avatarUrl: null,
});
