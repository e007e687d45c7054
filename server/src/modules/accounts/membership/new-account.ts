import type { Language } from '#shared/i18n/languages.ts';
import type { Outbox } from '../../../events.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { newId } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Admission, Ticket } from './admission.ts';
import { isNobodys, keyOf } from '../name-key.ts';
import { isReserved } from '../profile/profile-store.ts';
import * as store from '../store.ts';

interface Needs {
  outbox: Outbox;
  clock: Clock;
  admission: Pick<Admission, 'admit'>;
}

interface Account {
  username: string;
  displayName: string;
  passwordHash: string;
  /** Theirs once they have opened the mail that is sent there. */
  email?: string | undefined;
  /** Theirs already. */
  confirmedEmail?: string | undefined;
  /** For what is written to them. */
  language?: Language | null;
}

/**
 * Part of a transaction: makes an account and returns its id. Throws `USERNAME_TAKEN`, and what `admission.admit` does.
 */
export const accountMaker =
  ({ outbox, clock, admission }: Needs) =>
  async (tx: store.Db, account: Account, ticket: Ticket): Promise<string> => {
    const { username, displayName, passwordHash, email = null, confirmedEmail = null, language = null } = account;
    const id = newId();
    const now = clock.now();
    const { invitedBy, role } = await admission.admit(tx, ticket);
    const user = {
      id,
      username,
      username_key: keyOf(username),
      email: confirmedEmail,
      email_key: confirmedEmail && keyOf(confirmedEmail),
      email_verified_at: confirmedEmail && now,
      display_name: displayName,
      display_name_key: keyOf(displayName),
      avatar_url: null,
      password_hash: passwordHash,
      created_at: now,
      leaving_at: null,
      role,
      suspended_at: null,
      language,
    };
    if (isNobodys(username) || !(await store.insertUser(tx, user))) throw new Problem('USERNAME_TAKEN');
    // Only now: somebody may have given the name up while we waited for it.
    if (await isReserved(tx, { usernameKey: user.username_key, userId: id })) throw new Problem('USERNAME_TAKEN');
    await outbox.publish(tx, { type: 'USER_REGISTERED', userId: id, username, email, invitedBy });
    return id;
  };
