import { migrations } from '../migrations/index.ts';
import type { Event } from './events.ts';
import { systemClock as clock } from './kernel/clock.ts';
import { readConfig } from './kernel/config.ts';
import { migrate, openDatabase } from './kernel/database/database.ts';
import { createDeadLetters } from './kernel/dead-letters.ts';
import { createLog } from './kernel/log.ts';
import { createOutbox, type OutboxTables } from './kernel/outbox.ts';
import { createAccessTokens } from './modules/accounts/programs/access-tokens.ts';
import { createAccounts } from './modules/accounts/accounts.ts';
import { createAdmission } from './modules/accounts/membership/admission.ts';
import { createAudit } from './modules/accounts/audit/audit.ts';
import { createMembers } from './modules/accounts/membership/members.ts';
import { createPasswords } from './modules/accounts/sign-in/passwords.ts';
import { createSessions } from './modules/accounts/sessions/sessions.ts';
import type { AccountsTables } from './modules/accounts/store.ts';
import { openTokens } from './modules/accounts/sessions/tokens.ts';
import { createAdministration, type Administration } from './modules/administration/administration.ts';

export interface Doors {
  administration: Administration;
  /** Throws an error when there is nobody by that name or e-mail address. */
  idOf(name: string): Promise<string>;
}

/**
 * What the command line needs of the server: no sockets, nothing in the background. What follows from it is done by the
 * server that runs, or is started next.
 */
export async function withAdministration<T>(work: (doors: Doors) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const { dataDir } = config;
  const database = openDatabase<AccountsTables & OutboxTables>(config);
  try {
    await migrate(database, migrations);
    const { db, write } = database;
    const log = createLog('silent');
    const outbox = createOutbox<Event>({ db, write, clock, log, delivers: false });
    const audit = createAudit({ db, write, outbox, clock, log });
    const tokens = await openTokens({ dataDir, issuer: config.baseUrl, clock });
    const admission = createAdmission({ db, write, clock, audit, signup: config.signup });
    const accounts = createAccounts({ db, write, outbox, clock, audit, admission, passwords: createPasswords() });
    const sessions = createSessions({ db, write, outbox, clock, audit, accounts, tokens, lifetimes: config });
    const accessTokens = createAccessTokens({ db, write, outbox, clock, audit, sessions });
    const members = createMembers({ db, write, clock, audit, sessions, accessTokens });
    const deadLetters = createDeadLetters({ db, clock });
    return await work({
      administration: createAdministration({ db, write, audit, admission, members, deadLetters, dataDir }),
      async idOf(name) {
        const id = await accounts.idOf(name);
        if (id === undefined) throw new Error(`There is nobody called ${name}.`);
        return id;
      },
    });
  } finally {
    await database.close();
  }
}
