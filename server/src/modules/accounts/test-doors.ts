import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../migrations/index.ts';
import type { Event } from '../../events.ts';
import { timeOf } from '../../kernel/clock.ts';
import type { Config } from '../../kernel/config.ts';
import { migrate, openDatabase } from '../../kernel/database/database.ts';
import { createLog } from '../../kernel/log.ts';
import { createOutbox, type OutboxTables } from '../../kernel/outbox.ts';
import { createAccounts } from './accounts.ts';
import { createAdmission } from './admission.ts';
import { createAudit } from './audit.ts';
import { createInvites } from './invites.ts';
import { createSessions } from './sessions.ts';
import type { AccountsTables } from './store.ts';
import { openTokens } from './tokens.ts';

const baseUrl = 'https://watch.example.org';

/** For tests of what takes several processes or configurations: doors that share one database. */
export async function openTestDoors() {
  const dataDir = mkdtempSync(join(tmpdir(), 'watchthis-test-'));
  const database = openDatabase<AccountsTables & OutboxTables>({
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

    /** What one process has. */
    async process(signup: Config['signup'] = 'open') {
      const log = createLog('silent');
      const outbox = createOutbox<Event>({ db, write, clock, log });
      const audit = createAudit({ db, write, clock, log });
      const tokens = await openTokens({ dataDir, issuer: baseUrl, clock });
      const admission = createAdmission({ db, write, clock, audit, signup });
      const accounts = createAccounts({ db, write, outbox, clock, audit, admission });
      const lifetimes = { accessTokenLifetime: 86_400, refreshTokenLifetime: 604_800 };
      const sessions = createSessions({ db, write, outbox, clock, audit, accounts, tokens, lifetimes });
      return { outbox, admission, accounts, sessions, invites: createInvites({ db, write, clock, baseUrl }) };
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
