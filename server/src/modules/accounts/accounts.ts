import type { z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import type { Outbox } from '../../events.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Write } from '../../kernel/database/database.ts';
import { newId } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { BoundedMap } from '../../kernel/bounded-map.ts';
import type { Admission, Ticket } from './admission.ts';
import type { Audit, Caller } from './audit.ts';
import { isCommonPassword } from './common-passwords.ts';
import { createPasswords } from './passwords.ts';
import type { Person as PersonSchema } from './schema.ts';
import * as store from './store.ts';

interface Needs {
  db: Kysely<store.AccountsTables>;
  write: Write<store.AccountsTables>;
  outbox: Outbox;
  clock: Clock;
  audit: Pick<Audit, 'note'>;
  admission: Pick<Admission, 'check' | 'admit'>;
}

/** How one person appears to another. */
export type Person = z.infer<typeof PersonSchema>;

export interface NewAccount extends Ticket {
  username: string;
  password: string;
  email?: string | undefined;
  displayName?: string | undefined;
}

/** `username` may be an e-mail address. */
export interface Credentials {
  username?: string | undefined;
  password?: string | undefined;
}

export type Accounts = ReturnType<typeof createAccounts>;

const PEOPLE_REMEMBERED = 10_000;

/** Who there is. */
export function createAccounts({ db, write, outbox, clock, audit, admission }: Needs) {
  const passwords = createPasswords();
  const remembered = new BoundedMap<string, Person>(PEOPLE_REMEMBERED);

  /** Those that exist, by id. */
  async function people(ids: readonly string[]): Promise<Map<string, Person>> {
    const missing = [...new Set(ids)].filter((id) => !remembered.has(id));
    const rows = missing.length > 0 ? await store.people(db, missing) : [];
    const read = new Map(rows.map((row) => [row.id, personOf(row)]));
    for (const [id, person] of read) remembered.set(id, person);
    return new Map(
      ids.flatMap((id) => {
        const person = read.get(id) ?? remembered.get(id);
        return person ? [[id, person] as const] : [];
      }),
    );
  }

  const userNamed = (name: string) =>
    store.userBy(db, { column: name.includes('@') ? 'email_key' : 'username_key', key: keyOf(name) });

  return {
    /**
     * Makes an account and returns its id. Throws `SIGNUP_CLOSED`, `INVITE_REQUIRED`, `INVALID_ADMIN_CODE`,
     * `PASSWORD_TOO_COMMON`, `USERNAME_TAKEN`, `EMAIL_TAKEN`.
     */
    async signUp({ username, password, email = '', displayName = username, ...ticket }: NewAccount): Promise<string> {
      await admission.check(ticket);
      const own = [username, displayName, email, email.split('@')[0] ?? '', 'watchthis'];
      if (await isCommonPassword(password, own)) throw new Problem('PASSWORD_TOO_COMMON');
      // Asked before the costly part; the insert below is what decides.
      if (await store.isUsernameTaken(db, keyOf(username))) throw new Problem('USERNAME_TAKEN');
      const user = {
        id: newId(),
        username,
        username_key: keyOf(username),
        email: email || null,
        email_key: keyOf(email) || null,
        display_name: displayName,
        avatar_url: null,
        password_hash: await passwords.hash(password),
        created_at: clock.now(),
        suspended_at: null,
      };
      await write(async (tx) => {
        const { invitedBy, role } = await admission.admit(tx, ticket);
        if (!(await store.insertUser(tx, { ...user, role }))) {
          throw new Problem((await store.isUsernameTaken(tx, user.username_key)) ? 'USERNAME_TAKEN' : 'EMAIL_TAKEN');
        }
        await outbox.publish(tx, { type: 'USER_REGISTERED', userId: user.id, username, email: user.email, invitedBy });
      });
      return user.id;
    },

    /** Returns whose they are. Throws `MISSING_CREDENTIALS`, `INVALID_CREDENTIALS`. */
    async checkPassword({ username, password }: Credentials, caller: Caller = {}): Promise<string> {
      if (!username || !password) throw new Problem('MISSING_CREDENTIALS');
      const found = await userNamed(username);
      const isRight = await passwords.isRight(password, found?.password_hash);
      if (found && !isRight) audit.note({ kind: 'login.failed', userId: found.id, ...caller });
      if (!found || !isRight) throw new Problem('INVALID_CREDENTIALS');
      return found.id;
    },

    people,

    /** Throws `USER_NOT_FOUND`. */
    async person(id: string): Promise<Person> {
      const person = (await people([id])).get(id);
      if (!person) throw new Problem('USER_NOT_FOUND');
      return person;
    },

    exists: async (id: string): Promise<boolean> => (await people([id])).has(id),

    /** The id of whoever has exactly this username or e-mail address, whatever the case. */
    async find({ username, email }: { username?: string | undefined; email?: string | undefined }) {
      const name = username ?? email;
      return name === undefined ? undefined : (await userNamed(name))?.id;
    },
  };
}

/** What makes two names the same. */
const keyOf = (name: string) => name.trim().normalize('NFKC').toLowerCase();

const personOf = (row: Pick<store.AccountsTables['users'], 'id' | 'username' | 'display_name' | 'avatar_url'>) => ({
  id: row.id,
  username: row.username,
  displayName: row.display_name,
  avatarUrl: row.avatar_url,
});
