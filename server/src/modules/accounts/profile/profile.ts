import type { Kysely } from 'kysely';
import type { Language } from '#shared/i18n/languages.ts';
import type { Outbox } from '../../../events.ts';
import { timeOf, type Clock, type Time } from '../../../kernel/clock.ts';
import { isDuplicate, type Write } from '../../../kernel/database/database.ts';
import type { Identity } from '../../../kernel/http/environment.ts';
import { newId } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Accounts, Person } from '../accounts.ts';
import type { Audit, Caller } from '../audit/audit.ts';
import { isCommonPassword } from '../sign-in/common-passwords.ts';
import { isNobodys, keyOf } from '../name-key.ts';
import type { Passwords } from '../sign-in/passwords.ts';
import { privacyRow, type Preferences, type Privacy } from './privacy.ts';
import * as store from './profile-store.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { AccountsTables, Db } from '../store.ts';
import { NO_PASSWORD } from '../sign-in/ways-in-store.ts';

interface Needs {
  db: Kysely<AccountsTables>;
  write: Write<AccountsTables>;
  outbox: Outbox;
  clock: Clock;
  audit: Pick<Audit, 'record'>;
  passwords: Passwords;
  accounts: Pick<Accounts, 'person'>;
  privacy: Pick<Privacy, 'of'>;
  sessions: Pick<Sessions, 'endAll' | 'checkFresh'>;
}

/** What somebody sees of their own account. */
export interface ProfileView {
  user: Person;
  createdAt: Time;
  isAdmin: boolean;
  hasPassword: boolean;
  language: Language | null;
  preferences: Preferences;
}

interface Change {
  displayName?: string | undefined;
  username?: string | undefined;
  language?: Language | undefined;
  preferences?: { [Name in keyof Preferences]?: Preferences[Name] | undefined } | undefined;
}

export type Profile = ReturnType<typeof createProfile>;

const DAY = 86_400_000;
const MONTH = 30 * DAY;
const RENAMES_A_MONTH = 3;

/** What people change about their own account: name, password, and what others may see. */
export function createProfile({ db, write, outbox, clock, audit, passwords, accounts, privacy, sessions }: Needs) {
  async function view(userId: string): Promise<ProfileView> {
    const own = await store.account(db, userId);
    if (!own) throw new Problem('USER_NOT_FOUND');
    return {
      user: await accounts.person(userId),
      createdAt: own.created_at,
      isAdmin: own.role === 'admin',
      hasPassword: own.password_hash !== NO_PASSWORD,
      language: own.language,
      preferences: await privacy.of(userId),
    };
  }

  /** Part of a transaction. The old name stays theirs. */
  async function rename(tx: Db, own: store.Account, username: string): Promise<void> {
    const usernameKey = keyOf(username);
    await store.change(tx, own.id, { username, username_key: usernameKey });
    if (usernameKey === own.username_key) return;
    const [first, ...others] = await store.givenUpSince(tx, { userId: own.id, since: timeOf(clock.ms() - MONTH) });
    if (first !== undefined && others.length + 1 >= RENAMES_A_MONTH) {
      throw new Problem('USERNAME_CHANGED_TOO_OFTEN', { details: { until: timeOf(Date.parse(first) + MONTH) } });
    }
    // Only now: somebody may have given the name up while we waited for it.
    if (isNobodys(username) || (await store.isReserved(tx, { usernameKey, userId: own.id })))
      throw new Problem('USERNAME_TAKEN');
    await store.reserve(tx, {
      id: newId(),
      username_key: own.username_key,
      user_id: own.id,
      given_up_at: clock.now(),
    });
  }

  async function keep(userId: string, { displayName, username, language, preferences }: Change) {
    await write(async (tx) => {
      const own = await store.hold(tx, userId);
      if (!own) throw new Problem('USER_NOT_FOUND');
      const isRenamed = username !== undefined && username !== own.username;
      const isCalledOtherwise = displayName !== undefined && displayName !== own.display_name;
      if (isRenamed) await rename(tx, own, username);
      if (isCalledOtherwise)
        await store.change(tx, userId, { display_name: displayName, display_name_key: keyOf(displayName) });
      if (language !== undefined) await store.change(tx, userId, { language });
      if (isRenamed || isCalledOtherwise) await outbox.publish(tx, { type: 'USER_UPDATED', userId });
      if (preferences === undefined) return;
      const chosen = { ...(await privacy.of(userId, tx)), ...given(preferences) };
      await store.putPrivacy(tx, privacyRow(userId, chosen, clock.now()));
      await outbox.publish(tx, { type: 'PREFERENCES_CHANGED', userId });
    });
  }

  return {
    view,

    /** What isn't named stays. Throws `USERNAME_TAKEN`, `USERNAME_CHANGED_TOO_OFTEN`. */
    async change(userId: string, changed: Change): Promise<ProfileView> {
      try {
        await keep(userId, changed);
      } catch (error) {
        throw isDuplicate(error) ? new Problem('USERNAME_TAKEN', { cause: error }) : error;
      }
      return view(userId);
    },

    /**
     * Ends every other session, and whatever was about to become one: whoever knew the old password is out.
     * Who has none gets one. Throws `WRONG_PASSWORD`, `FRESH_LOG_IN_REQUIRED`, `PASSWORD_TOO_COMMON`.
     */
    async changePassword(
      { userId, sessionId }: Identity,
      { current, next }: { current: string; next: string },
      caller: Caller,
    ): Promise<void> {
      const own = await store.account(db, userId);
      if (!own) throw new Problem('USER_NOT_FOUND');
      if (own.password_hash === NO_PASSWORD) await sessions.checkFresh(sessionId);
      else if (!(await passwords.isRight(current, own.password_hash))) throw new Problem('WRONG_PASSWORD');
      const names = { username: own.username, displayName: own.display_name, email: own.email ?? '' };
      if (await isCommonPassword(next, names)) throw new Problem('PASSWORD_TOO_COMMON');
      const password_hash = await passwords.hash(next);
      await write(async (tx) => {
        // Of two who change it at once, the second no longer knows it.
        if ((await store.hold(tx, userId))?.password_hash !== own.password_hash) throw new Problem('WRONG_PASSWORD');
        await store.change(tx, userId, { password_hash });
        const eventId = await audit.record(tx, { kind: 'password.changed', userId, ...caller });
        await sessions.endAll(tx, userId, { ...caller, but: sessionId });
        await outbox.publish(tx, { type: 'PASSWORD_CHANGED', userId, eventId });
      });
    },
  };
}

/** Without what is undefined, which would overwrite what was chosen before. */
const given = (chosen: NonNullable<Change['preferences']>): Partial<Preferences> =>
  Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
