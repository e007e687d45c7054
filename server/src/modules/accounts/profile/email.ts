import type { Language } from '#shared/i18n/languages.ts';
import type { Outbox } from '../../../events.ts';
import type { Clock, Time } from '../../../kernel/clock.ts';
import { isDuplicate, type Write } from '../../../kernel/database/database.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Mail } from '../../../kernel/mail.ts';
import type { Accounts } from '../accounts.ts';
import type { Audit, Caller } from '../audit/audit.ts';
import * as store from './email-store.ts';
import type { Letters } from './letters.ts';
import type { Db, MailLinksTables } from './mail-links-store.ts';
import type { MailLinks } from './mail-links.ts';
import { keyOf } from '../name-key.ts';
import type { AccountsTables } from '../store.ts';

interface Needs {
  db: Db;
  write: Write<AccountsTables & MailLinksTables>;
  outbox: Outbox;
  clock: Clock;
  audit: Pick<Audit, 'record' | 'event'>;
  accounts: Pick<Accounts, 'addressee'>;
  mailLinks: Pick<MailLinks, 'send' | 'waiting' | 'take' | 'end'>;
  mail: Mail;
  letters: Letters;
}

export interface EmailState {
  email: { address: string; verifiedAt: Time } | null;
  /** Named by its person, and not confirmed yet. */
  pendingEmail: string | null;
}

export type Email = ReturnType<typeof createEmail>;

/**
 * Whose an e-mail address is: theirs who have opened a mail that was sent there. Until then any number of people may
 * say that it is theirs, and it serves none of them.
 */
export function createEmail(needs: Needs) {
  const { db, write, outbox, clock, audit, accounts, mailLinks, mail, letters } = needs;

  outbox.apply('email', 'USER_REGISTERED', async (tx: Db, { userId, email }) => {
    if (email !== null) await mailLinks.send(tx, 'verify', { userId, email });
  });

  outbox.subscribe('mail to the address before', 'EMAIL_GIVEN_UP', async ({ userId, email: to, eventId }, id) => {
    const [person, event] = await Promise.all([
      accounts.addressee(userId),
      eventId === undefined ? undefined : audit.event(userId, eventId),
    ]);
    if (!person) return;
    const { username, language } = person;
    await mail.send({ id, to, letter: letters.emailGivenUp({ language: language ?? 'en', username, event }) });
  });

  /** Whoever reads the mail of the address before is told, as it may not have been them. */
  async function setAddress(tx: Db, userId: string, address: store.Address, caller: Caller): Promise<void> {
    const before = await store.addressOf(tx, userId);
    await store.setAddress(tx, userId, address);
    const kind = address.email === null ? 'email.removed' : 'email.confirmed';
    const eventId = await audit.record(tx, { kind, userId, ...caller });
    if (before?.email != null && before.email_key !== address.email_key) {
      await outbox.publish(tx, { type: 'EMAIL_GIVEN_UP', userId, email: before.email, eventId });
    }
  }

  return {
    async state(userId: string): Promise<EmailState> {
      const [user, claim] = await Promise.all([store.addressOf(db, userId), mailLinks.waiting(userId, 'verify')]);
      const { email: address = null, email_verified_at: verifiedAt = null } = user ?? {};
      return {
        email: address === null || verifiedAt === null ? null : { address, verifiedAt },
        pendingEmail: claim?.email ?? null,
      };
    },

    /** Has a link sent to an address; the one that is theirs already stays until that is opened. */
    async claim(userId: string, email: string, language: Language | null = null): Promise<void> {
      await write(async (tx) => {
        const address = await store.addressOf(tx, userId);
        if (address?.email_key === keyOf(email)) await mailLinks.end(tx, 'verify', userId);
        else await mailLinks.send(tx, 'verify', { userId, email, language });
      });
    },

    /** Without an address there is no way back in for those who forget their password. */
    async remove(userId: string, caller: Caller): Promise<void> {
      await write(async (tx) => {
        await mailLinks.end(tx, 'verify', userId);
        await mailLinks.end(tx, 'reset', userId);
        await setAddress(tx, userId, { email: null, email_key: null, email_verified_at: null }, caller);
      });
    },

    /** Returns the address that is theirs from now on. Throws `MAIL_LINK_ENDED`, `EMAIL_TAKEN`. */
    async verify(token: string, caller: Caller): Promise<string | null> {
      try {
        return await write(async (tx) => {
          const { user_id, email, email_key } = await mailLinks.take(tx, 'verify', token);
          // What was sent to the address before must not open the account any more.
          await mailLinks.end(tx, 'reset', user_id);
          await setAddress(tx, user_id, { email, email_key, email_verified_at: clock.now() }, caller);
          return email;
        });
      } catch (error) {
        throw isDuplicate(error) ? new Problem('EMAIL_TAKEN', { cause: error }) : error;
      }
    },
  };
}
