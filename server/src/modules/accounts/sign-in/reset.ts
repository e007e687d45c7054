import type { Language } from '#shared/i18n/languages.ts';
import type { Outbox } from '../../../events.ts';
import type { Write } from '../../../kernel/database/database.ts';
import type { Mail } from '../../../kernel/mail.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Accounts } from '../accounts.ts';
import type { AccessTokens } from '../programs/access-tokens.ts';
import type { Audit, Caller } from '../audit/audit.ts';
import { isCommonPassword } from './common-passwords.ts';
import type { Letters } from '../profile/letters.ts';
import type { Db, MailLinksTables } from '../profile/mail-links-store.ts';
import type { MailLinks } from '../profile/mail-links.ts';
import { keyOf } from '../name-key.ts';
import type { Passwords } from './passwords.ts';
import * as store from './reset-store.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { AccountsTables } from '../store.ts';

interface Needs {
  db: Db;
  write: Write<AccountsTables & MailLinksTables>;
  outbox: Outbox;
  audit: Pick<Audit, 'record' | 'event'>;
  passwords: Pick<Passwords, 'hash'>;
  accounts: Pick<Accounts, 'addressee'>;
  sessions: Pick<Sessions, 'endAll'>;
  accessTokens: Pick<AccessTokens, 'revokeAll'>;
  mailLinks: Pick<MailLinks, 'send' | 'make' | 'lookUp' | 'take' | 'end'>;
  mail: Mail;
  letters: Letters;
}

export type Reset = ReturnType<typeof createReset>;

/** The way back in for those who have forgotten their password. */
export function createReset(needs: Needs) {
  const { db, write, outbox, audit, passwords, accounts, sessions, accessTokens, mailLinks, mail, letters } = needs;

  outbox.apply('reset', 'RESET_ASKED', async (tx: Db, { email, language }) => {
    const owner = await store.ownerOf(tx, keyOf(email));
    if (owner?.email != null) await mailLinks.send(tx, 'reset', { userId: owner.id, email: owner.email, language });
  });

  outbox.apply('reset', 'PASSWORD_CHANGED', (tx: Db, { userId }) => mailLinks.end(tx, 'reset', userId));

  outbox.subscribe('password mail', 'PASSWORD_CHANGED', async ({ userId, eventId }, id) => {
    const [to, person, event] = await Promise.all([
      store.emailOf(db, userId),
      accounts.addressee(userId),
      eventId === undefined ? undefined : audit.event(userId, eventId),
    ]);
    if (to === undefined || !person) return;
    const { username, language } = person;
    await mail.send({ id, to, letter: letters.passwordChanged({ language: language ?? 'en', username, event }) });
  });

  return {
    /** Only notes that somebody asked: whether the address is anybody's shows neither in the answer nor in its time. */
    ask: (email: string, language: Language | null = null): Promise<void> =>
      write((tx) => outbox.publish(tx, { type: 'RESET_ASKED', email, language })),

    /** Makes a link for whoever runs the server to hand over. Throws `USER_NOT_FOUND`. */
    linkFor: (userId: string): Promise<string> => mailLinks.make('reset', userId),

    /** Sets the password, and signs all devices and programs out. Throws `MAIL_LINK_ENDED`, `PASSWORD_TOO_COMMON`. */
    async finish({ token, password }: { token: string; password: string }, caller: Caller): Promise<void> {
      const { user_id: userId } = await mailLinks.lookUp('reset', token);
      const [person, email = ''] = await Promise.all([accounts.addressee(userId), store.emailOf(db, userId)]);
      if (!person) throw new Problem('MAIL_LINK_ENDED');
      if (await isCommonPassword(password, { ...person, email })) throw new Problem('PASSWORD_TOO_COMMON');
      const passwordHash = await passwords.hash(password);
      await write(async (tx) => {
        await mailLinks.take(tx, 'reset', token);
        await store.setPassword(tx, userId, passwordHash);
        const eventId = await audit.record(tx, { kind: 'password.reset', userId, ...caller });
        await sessions.endAll(tx, userId, caller);
        await accessTokens.revokeAll(tx, userId, caller);
        await outbox.publish(tx, { type: 'PASSWORD_CHANGED', userId, eventId });
      });
    },
  };
}
