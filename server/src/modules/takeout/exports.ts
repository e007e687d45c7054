import type { Readable } from 'node:stream';
import type { Outbox } from '../../events.ts';
import { timeOf, type Clock, type Time } from '../../kernel/clock.ts';
import { afterCommit, isDuplicate, type Write } from '../../kernel/database/database.ts';
import type { Holding } from '../../kernel/holdings.ts';
import { hashOf, newSecret } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Audit, Caller } from '../accounts/audit/audit.ts';
import type { Files } from './files.ts';
import { FORMAT, VERSION } from './format-schema.ts';
import type { Jobs } from './jobs.ts';
import { newRow } from './new-row.ts';
import type { ExportView } from './schema.ts';
import * as store from './store.ts';
import { writeExport } from './writing.ts';

interface Needs {
  db: store.Db;
  write: Write<store.TakeoutTables>;
  outbox: Outbox;
  clock: Clock;
  audit: Pick<Audit, 'note'>;
  accounts: Pick<Accounts, 'person'>;
  holdings: readonly Holding[];
  files: Files;
  jobs: Pick<Jobs, 'perform' | 'wake'>;
  baseUrl: string;
}

export interface Download {
  stream: Readable;
  bytes: number;
  fileName: string;
}

const KIND = { kind: 'export' } as const;
const DAY = 86_400_000;
const KEPT = 7 * DAY;
/** Milliseconds for which a link to an export leads there. */
const LINK_LASTS = 5 * 60_000;
const FILES = '/api/v1/takeout/files/';

/** Everything that the server holds of somebody, as a file that they can fetch for a week. */
export function createExports(needs: Needs) {
  const { db, write, outbox, clock, audit, accounts, holdings, files, jobs, baseUrl } = needs;

  jobs.perform('export', async ({ id, user_id: userId }, step) => {
    const head = { format: FORMAT, version: VERSION, server: baseUrl, exportedAt: clock.now() };
    const bytes = await files.write(id, (append) => writeExport({ holdings, userId, head, append, step }));
    return { bytes };
  });

  const forget = async (tx: store.Db, id: string): Promise<void> => {
    await store.remove(tx, id);
    afterCommit(tx, () => void files.remove(id));
  };

  return {
    async exportOf(userId: string): Promise<ExportView | null> {
      const row = await store.get(db, { userId, ...KIND });
      return row && row.expires_at > clock.now() ? view(row) : null;
    },

    /** Throws `TAKEOUT_UNDER_WAY`. */
    async makeExport(userId: string, caller: Caller): Promise<ExportView> {
      const row = newRow(
        { userId, ...KIND, status: 'working' },
        { now: clock.now(), until: timeOf(clock.ms() + KEPT) },
      );
      try {
        await write(async (tx) => {
          const before = await store.hold(tx, { userId, ...KIND });
          if (before?.status === 'working') throw new Problem('TAKEOUT_UNDER_WAY');
          if (before) await forget(tx, before.id);
          await store.insert(tx, row);
          await outbox.publish(tx, { type: 'TAKEOUT_CHANGED', userId });
        });
      } catch (error) {
        throw isDuplicate(error) ? new Problem('TAKEOUT_UNDER_WAY', { cause: error }) : error;
      }
      audit.note({ kind: 'export.made', userId, ...caller });
      jobs.wake();
      return view(row);
    },

    /** Also one that is under way. */
    removeExport: (userId: string): Promise<void> =>
      write(async (tx) => {
        const row = await store.hold(tx, { userId, ...KIND });
        if (!row) return;
        await forget(tx, row.id);
        await outbox.publish(tx, { type: 'TAKEOUT_CHANGED', userId });
      }),

    /** For whoever has just shown that it is they. Throws `EXPORT_NOT_FOUND`. */
    async linkToExport(userId: string): Promise<{ url: string; expiresAt: Time }> {
      const token = newSecret();
      const expiresAt = timeOf(clock.ms() + LINK_LASTS);
      await write(async (tx) => {
        const row = await store.hold(tx, { userId, ...KIND });
        if (row?.status !== 'done' || row.expires_at <= clock.now()) throw new Problem('EXPORT_NOT_FOUND');
        await store.change(tx, row.id, { link_hash: hashOf(token), link_expires_at: expiresAt });
      });
      return { url: FILES + token, expiresAt };
    },

    /** By the last part of such a link, once. Throws `NOT_FOUND`. */
    async fetchExport(token: string, caller: Caller): Promise<Download> {
      const row = await write((tx) => store.takeLink(tx, { hash: hashOf(token), now: clock.now() }));
      if (!row) throw new Problem('NOT_FOUND');
      audit.note({ kind: 'export.downloaded', userId: row.user_id, ...caller });
      const { username } = await accounts.person(row.user_id);
      const fileName = `watchthis-${username}-${row.created_at.slice(0, 10)}.json`;
      return { stream: files.read(row.id), bytes: row.bytes ?? 0, fileName };
    },
  };
}

const view = ({ id, status, progress, bytes, ...row }: store.Row): ExportView => ({
  id,
  status: status === 'ready' ? 'working' : status,
  progress,
  createdAt: row.created_at,
  doneAt: row.done_at,
  expiresAt: row.expires_at,
  bytes,
});
