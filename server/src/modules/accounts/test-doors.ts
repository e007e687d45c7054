import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../migrations/index.ts';
import type { Event, Outbox } from '../../events.ts';
import { timeOf } from '../../kernel/clock.ts';
import type { Config } from '../../kernel/config.ts';
import { migrate, openDatabase } from '../../kernel/database/database.ts';
import { createLog } from '../../kernel/log.ts';
import { createMail } from '../../kernel/mail.ts';
import { createOutbox, type OutboxTables } from '../../kernel/outbox.ts';
import { createAccessTokens } from './programs/access-tokens.ts';
import { createAccounts } from './accounts.ts';
import { createEmail } from './profile/email.ts';
import { createAdmission } from './membership/admission.ts';
import { createAudit } from './audit/audit.ts';
import { createInvites } from './membership/invites.ts';
import { createLetters } from './profile/letters.ts';
import type { MailLinksTables } from './profile/mail-links-store.ts';
import { createMailLinks } from './profile/mail-links.ts';
import { createPasswords } from './sign-in/passwords.ts';
import { createReset } from './sign-in/reset.ts';
import { createPairing } from './sessions/pairing.ts';
import { createSessions } from './sessions/sessions.ts';
import type { AccountsTables } from './store.ts';
import { openTokens } from './sessions/tokens.ts';

const baseUrl = 'https://watch.example.org';

/** For tests of what takes several processes or configurations: doors that share one database. */
export async function openTestDoors() {
  const dataDir = mkdtempSync(join(tmpdir(), 'watchthis-test-'));
  const database = openDatabase<AccountsTables & MailLinksTables & OutboxTables>({
    databaseUrl: process.env['TEST_DATABASE_URL'],
    dataDir,
  });
  await migrate(database, migrations);
  const { db, write } = database;
  let ahead = 0;
  const ms = () => Date.now() + ahead;
  const clock = { ms, now: () => timeOf(ms()) };

  return {
    advance: (seconds: number) => void (ahead += seconds * 1000),

    /** What another part of the program has told. */
    told: (outbox: Outbox, event: Event) => write((tx) => outbox.publish(tx, event)),

    /** What one process has. */
    async process(signup: Config['signup'] = 'open') {
      const logged: string[] = [];
      const log = createLog('info', { write: (line) => void logged.push(line) });
      const outbox = createOutbox<Event>({ db, write, clock, log: createLog('silent') });
      const audit = createAudit({ db, write, outbox, clock, log: createLog('silent') });
      const passwords = createPasswords();
      const tokens = await openTokens({ dataDir, issuer: baseUrl, clock });
      const admission = createAdmission({ db, write, clock, audit, signup });
      const accounts = createAccounts({ db, write, outbox, clock, audit, admission, passwords });
      const lifetimes = { accessTokenLifetime: 86_400, refreshTokenLifetime: 604_800 };
      const sessions = createSessions({ db, write, outbox, clock, audit, accounts, tokens, lifetimes });
      const accessTokens = createAccessTokens({ db, write, outbox, clock, audit, sessions });
      const letters = createLetters({ baseUrl });
      const mail = createMail({ config: { smtpUrl: undefined, mailFrom: { name: '', address: '' }, baseUrl }, log });
      const mailLinks = createMailLinks({ db, write, outbox, clock, accounts, mail, letters, baseUrl });
      const email = createEmail({ db, write, outbox, clock, audit, accounts, mailLinks, mail, letters });
      const reset = createReset({
        db,
        write,
        outbox,
        audit,
        passwords,
        accounts,
        sessions,
        accessTokens,
        mailLinks,
        mail,
        letters,
      });
      const invites = createInvites({ db, write, clock, baseUrl });
      const pairing = createPairing({ db, write, clock, audit, sessions, baseUrl });
      return { outbox, admission, accounts, sessions, accessTokens, pairing, invites, email, reset, logged };
    },

    async close() {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

let names = 0;

/** Not taken, also where the database is shared with other tests. */
export const freshName = (): string => `u${Date.now().toString(36)}_${process.pid}_${(names += 1)}`;
