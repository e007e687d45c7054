import type { z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import type { Outbox } from '../../events.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Write } from '../../kernel/database/database.ts';
import { newId } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Admission, Ticket } from './admission.ts';
import type { Audit, Caller } from './audit.ts';
import { isCommonPassword } from './common-passwords.ts';
import { graceAfter } from './grace.ts';
import { isNobodys, keyOf, NOBODYS_NAME } from './name-key.ts';
import type { Passwords } from './passwords.ts';
import { createPeople } from './people.ts';
import { isReserved } from './profile-store.ts';
import { emailOf } from './reset-store.ts';
import type { Person as PersonSchema } from './schema.ts';
import * as store from './store.ts';

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

export interface NewAccount extends Ticket {
  username: string;
  password: string;
  email?: string | undefined;
  displayName?: string | undefined;
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

  const userNamed = (name: string) =>
    store.userBy(db, { column: name.includes('@') ? 'email_key' : 'username_key', key: keyOf(name) });

  /** Whose they are, and until when that one may come back if they are leaving. */
  async function owner({ username, password }: Credentials, caller: Caller) {
    if (!username || !password) throw new Problem('MISSING_CREDENTIALS');
    const found = await userNamed(username);
    const isRight = await passwords.isRight(password, found?.password_hash);
    if (found && !isRight) audit.note({ kind: 'login.failed', userId: found.id, ...caller });
    const until = found?.leaving_at ? graceAfter(found.leaving_at) : undefined;
    if (!found || !isRight || (until !== undefined && until <= clock.now())) throw new Problem('INVALID_CREDENTIALS');
    return { userId: found.id, until };
  }

  return {
    /**
     * Makes an account and returns its id. Throws `SIGNUP_CLOSED`, `INVITE_REQUIRED`, `INVALID_ADMIN_CODE`,
     * `PASSWORD_TOO_COMMON`, `USERNAME_TAKEN`.
     */
    async signUp({ username, password, email = '', displayName = username, ...ticket }: NewAccount): Promise<string> {
      await admission.check(ticket);
      if (await isCommonPassword(password, { username, displayName, email })) throw new Problem('PASSWORD_TOO_COMMON');
      // Asked before the costly part; the insert below is what decides.
      if (isNobodys(username) || (await store.isUsernameTaken(db, keyOf(username))))
        throw new Problem('USERNAME_TAKEN');
      const user = {
        id: newId(),
        username,
        username_key: keyOf(username),
        // Theirs once they have opened the mail.
        email: null,
        email_key: null,
        email_verified_at: null,
        display_name: displayName,
        avatar_url: null,
        password_hash: await passwords.hash(password),
        created_at: clock.now(),
        leaving_at: null,
        suspended_at: null,
      };
      await write(async (tx) => {
        const { invitedBy, role } = await admission.admit(tx, ticket);
        if (!(await store.insertUser(tx, { ...user, role }))) throw new Problem('USERNAME_TAKEN');
        // Only now: somebody may have given the name up while we waited for it.
        if (await isReserved(tx, { usernameKey: user.username_key, userId: user.id })) {
          throw new Problem('USERNAME_TAKEN');
        }
        await outbox.publish(tx, {
          type: 'USER_REGISTERED',
          userId: user.id,
          username,
          email: email || null,
          invitedBy,
        });
      });
      return user.id;
    },

    /** Returns whose they are. Throws `MISSING_CREDENTIALS`, `INVALID_CREDENTIALS`, `ACCOUNT_LEAVING`. */
    async checkPassword(credentials: Credentials, caller: Caller = {}): Promise<string> {
      const { userId, until } = await owner(credentials, caller);
      if (until !== undefined) throw new Problem('ACCOUNT_LEAVING', { details: { until } });
      return userId;
    },

    /** The same of those too who are leaving and may still come back. Throws `MISSING_CREDENTIALS`, `INVALID_CREDENTIALS`. */
    prove: async (credentials: Credentials, caller: Caller = {}): Promise<string> =>
      (await owner(credentials, caller)).userId,

    people,

    /** Throws `USER_NOT_FOUND`. */
    async person(id: string): Promise<Person> {
      const person = (await people([id])).get(id);
      if (!person) throw new Problem('USER_NOT_FOUND');
      return person;
    },

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
