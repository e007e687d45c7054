import type { Outbox } from '../../events.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Write } from '../../kernel/database/database.ts';
import type { Holding } from '../../kernel/holdings.ts';
import type { Log } from '../../kernel/log.ts';
import { createPolling } from '../../kernel/polling.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Audit } from '../accounts/audit/audit.ts';
import { createExports } from './exports.ts';
import { createFiles } from './files.ts';
import type { Importing } from './importing.ts';
import { createImports } from './imports.ts';
import { createJobs } from './jobs.ts';
import * as store from './store.ts';

interface Needs {
  db: store.Db;
  write: Write<store.TakeoutTables>;
  outbox: Outbox;
  clock: Clock;
  log: Log;
  audit: Pick<Audit, 'note'>;
  accounts: Pick<Accounts, 'person'>;
  /** What each module holds of a person, in the order of the file. */
  holdings: readonly Holding[];
  bring: Importing;
  baseUrl: string;
  dataDir: string;
  isShared: boolean;
}

export type Takeout = ReturnType<typeof createTakeout>;

const HOUR = 3_600_000;

/** How people take everything with them, and bring it to another server. */
export function createTakeout(needs: Needs) {
  const { db, write, outbox, clock, log } = needs;
  const files = createFiles(needs.dataDir);
  const jobs = createJobs(needs);
  const { exportOf, ...exports } = createExports({ ...needs, files, jobs });
  const { importOf, ...imports } = createImports({ ...needs, files, jobs });
  const sweeping = createPolling({ every: HOUR, work: removeExpired, log, failure: 'files of exports stay' });

  outbox.subscribe('takeout', 'USER_LEFT', async ({ userId }) => {
    for (const { id } of await store.ofUser(db, userId)) await forget(id);
  });

  async function forget(id: string): Promise<void> {
    await files.remove(id);
    await write((tx) => store.remove(tx, id));
  }

  async function removeExpired(): Promise<void> {
    for (const { id } of await store.expired(db, clock.now())) await forget(id);
    await files.sweep(await store.ids(db), clock.ms());
  }

  return {
    ...exports,
    ...imports,

    state: async (userId: string) => ({ export: await exportOf(userId), import: await importOf(userId) }),

    async start(): Promise<void> {
      await jobs.start();
      sweeping.start();
    },

    async stop(): Promise<void> {
      await jobs.stop();
      await sweeping.stop();
    },
  };
}
