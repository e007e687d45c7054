import type { Language } from '#shared/i18n/languages.ts';
import type { Outbox } from '../../../events.ts';
import { timeOf, type Clock } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import { hashOf, newId, newSecret } from '../../../kernel/id.ts';
import type { Mail } from '../../../kernel/mail.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Accounts } from '../accounts.ts';
import type { Letters } from './letters.ts';
import * as store from './mail-links-store.ts';
import { keyOf } from '../name-key.ts';
import type { AccountsTables } from '../store.ts';

interface Needs {
  db: store.Db;
  write: Write<AccountsTables & store.MailLinksTables>;
  outbox: Outbox;
  clock: Clock;
  accounts: Pick<Accounts, 'addressee'>;
  mail: Mail;
  letters: Letters;
  baseUrl: string;
}

interface Recipient {
  userId: string;
  email: string;
  /** The one to write in if they never said theirs. */
  language?: Language | null | undefined;
}

type Purpose = store.MailLink['purpose'];

export type MailLinks = ReturnType<typeof createMailLinks>;

/** Milliseconds from each time that the mail is handed in. */
const LIFETIME = 60 * 60_000;
/** In the fragment, which browsers send to nobody. */
const PAGES: Record<Purpose, string> = { verify: '/verify-email#', reset: '/reset#' };

/**
 * Links that only whoever reads a mail can open: each works once, and ends when there is a newer one. A token is made
 * when its mail is sent, so that it stands in that mail and nowhere else.
 */
export function createMailLinks({ db, write, outbox, clock, accounts, mail, letters, baseUrl }: Needs) {
  const newLink = (userId: string, purpose: Purpose, email: string | null): store.MailLink => ({
    id: newId(),
    user_id: userId,
    purpose,
    email,
    email_key: email === null ? null : keyOf(email),
    created_at: clock.now(),
  });

  /** Returns where it leads to and whose it is; nothing when it was used or replaced. */
  async function addToken(tx: store.Db, linkId: string) {
    const token = newSecret();
    const expiresAt = timeOf(clock.ms() + LIFETIME);
    const link = await store.addToken(tx, { token_hash: hashOf(token), link_id: linkId, expires_at: expiresAt });
    return link && { ...link, url: `${baseUrl}${PAGES[link.purpose]}${token}` };
  }

  outbox.subscribe('mail links', 'MAIL_LINK_MADE', async ({ linkId, language: asked }, id) => {
    const link = await write((tx) => addToken(tx, linkId));
    if (link?.email == null) return;
    const person = await accounts.addressee(link.user_id);
    if (!person) return;
    const { username, language: own } = person;
    const language = own ?? asked ?? 'en';
    await mail.send({ id, to: link.email, letter: letters[link.purpose]({ language, username, url: link.url }) });
  });

  const shown = (purpose: Purpose, token: string) => ({ tokenHash: hashOf(token), purpose, now: clock.now() });

  return {
    /** Part of a transaction: has a link sent to an address; the one before it ends. */
    async send(tx: store.Db, purpose: Purpose, { userId, email, language = null }: Recipient): Promise<void> {
      const link = newLink(userId, purpose, email);
      await store.put(tx, link);
      await outbox.publish(tx, { type: 'MAIL_LINK_MADE', linkId: link.id, language });
    },

    /** Makes a link that somebody hands over. Throws `USER_NOT_FOUND`. */
    async make(purpose: Purpose, userId: string): Promise<string> {
      if (!(await accounts.addressee(userId))) throw new Problem('USER_NOT_FOUND');
      return write(async (tx) => {
        const link = newLink(userId, purpose, null);
        await store.put(tx, link);
        const made = await addToken(tx, link.id);
        if (!made) throw new Error('A link ended in the transaction that made it.');
        return made.url;
      });
    },

    /** What was sent and not opened yet. */
    waiting: (userId: string, purpose: Purpose) => store.linkOf(db, { user_id: userId, purpose }),

    /** Throws `MAIL_LINK_ENDED`. */
    async lookUp(purpose: Purpose, token: string): Promise<store.MailLink> {
      return known(await store.byToken(db, shown(purpose, token)));
    },

    /** Part of a transaction: uses a link up. Throws `MAIL_LINK_ENDED`. */
    async take(tx: store.Db, purpose: Purpose, token: string): Promise<store.MailLink> {
      return known(await store.take(tx, shown(purpose, token)));
    },

    /** Part of a transaction. */
    async end(tx: store.Db, purpose: Purpose, userId: string): Promise<void> {
      await store.remove(tx, { user_id: userId, purpose });
    },
  };

  function known(link: store.MailLink | undefined): store.MailLink {
    if (!link) throw new Problem('MAIL_LINK_ENDED');
    return link;
  }
}
