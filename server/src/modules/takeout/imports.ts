import type { Outbox } from '../../events.ts';
import { timeOf, type Clock } from '../../kernel/clock.ts';
import { afterCommit, isDuplicate, type Write } from '../../kernel/database/database.ts';
import { newId } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Audit, Caller } from '../accounts/audit/audit.ts';
import { contentsOf } from './contents.ts';
import type { Files } from './files.ts';
import type { Importing } from './importing.ts';
import type { Jobs } from './jobs.ts';
import { newRow } from './new-row.ts';
import type { ContentsView, ImportView, ResultView } from './schema.ts';
import * as store from './store.ts';

interface Needs {
  db: store.Db;
  write: Write<store.TakeoutTables>;
  outbox: Outbox;
  clock: Clock;
  audit: Pick<Audit, 'note'>;
  files: Files;
  jobs: Pick<Jobs, 'perform' | 'wake'>;
  bring: Importing;
}

const KIND = { kind: 'import' } as const;
/** Milliseconds for which a file waits for its person's word, and from then on for which they are told what came of it. */
const KEPT = 24 * 3_600_000;

/** The file of an export, from any server, brought to an account here: handed in, looked through, then imported. */
export function createImports({ db, write, outbox, clock, audit, files, jobs, bring }: Needs) {
  /** Whoever hands in two files at once would fill the disk with the one that is not kept. */
  const handingIn = new Set<string>();

  jobs.perform('import', async ({ id, user_id: userId, bytes }, step) => {
    const stream = files.read(id);
    const whole = bytes || 1;
    const result = await bring(userId, stream, () => step(Math.min(0.99, stream.bytesRead / whole)));
    await files.remove(id);
    return { result: JSON.stringify(result) };
  });

  async function forget(tx: store.Db, userId: string): Promise<void> {
    const before = await store.hold(tx, { userId, ...KIND });
    if (!before) return;
    if (before.status === 'working') throw new Problem('TAKEOUT_UNDER_WAY');
    await store.remove(tx, before.id);
    afterCommit(tx, () => void files.remove(before.id));
  }

  async function keep(userId: string, pieces: AsyncIterable<Uint8Array>): Promise<ImportView> {
    const id = newId();
    let contents: ContentsView | undefined;
    const bytes = await files.write(id, async (append) => {
      contents = await contentsOf(passedOn(pieces, append));
    });
    const row = newRow(
      { id, userId, ...KIND, status: 'ready', bytes, contents: JSON.stringify(contents) },
      { now: clock.now(), until: timeOf(clock.ms() + KEPT) },
    );
    try {
      await write(async (tx) => {
        await forget(tx, userId);
        await store.insert(tx, row);
        await outbox.publish(tx, { type: 'TAKEOUT_CHANGED', userId });
      });
    } catch (error) {
      await files.remove(id);
      throw isDuplicate(error) ? new Problem('TAKEOUT_UNDER_WAY', { cause: error }) : error;
    }
    return view(row);
  }

  return {
    async importOf(userId: string): Promise<ImportView | null> {
      const row = await store.get(db, { userId, ...KIND });
      return row && row.expires_at > clock.now() ? view(row) : null;
    },

    /**
     * Keeps a file, instead of the one before, and says what it would bring. Throws `NOT_AN_EXPORT`,
     * `TAKEOUT_UNDER_WAY`.
     */
    async handIn(userId: string, pieces: AsyncIterable<Uint8Array>): Promise<ImportView> {
      const before = await store.get(db, { userId, ...KIND });
      if (before?.status === 'working' || handingIn.has(userId)) throw new Problem('TAKEOUT_UNDER_WAY');
      handingIn.add(userId);
      try {
        return await keep(userId, pieces);
      } finally {
        handingIn.delete(userId);
      }
    },

    /** Throws `IMPORT_NOT_FOUND`, `TAKEOUT_UNDER_WAY`. */
    async startImport(userId: string, caller: Caller): Promise<ImportView> {
      const row = await write(async (tx) => {
        const found = await store.hold(tx, { userId, ...KIND });
        if (found?.status === 'working') throw new Problem('TAKEOUT_UNDER_WAY');
        const isThere = found && found.status !== 'done' && found.expires_at > clock.now();
        if (!isThere) throw new Problem('IMPORT_NOT_FOUND');
        // Begun in its last minute, it would be deleted half done.
        const expires_at = timeOf(clock.ms() + KEPT);
        const set = { status: 'working', progress: 0, done_at: null, expires_at } as const;
        await store.change(tx, found.id, set);
        await outbox.publish(tx, { type: 'TAKEOUT_CHANGED', userId });
        return { ...found, ...set };
      });
      const { server } = view(row).contents;
      audit.note({ kind: 'import.started', userId, ...caller, details: { server } });
      jobs.wake();
      return view(row);
    },

    /** Throws `TAKEOUT_UNDER_WAY`: what is half done would have to be sorted out by hand. */
    removeImport: (userId: string): Promise<void> =>
      write(async (tx) => {
        await forget(tx, userId);
        await outbox.publish(tx, { type: 'TAKEOUT_CHANGED', userId });
      }),
  };
}

async function* passedOn(
  pieces: AsyncIterable<Uint8Array>,
  append: (piece: Uint8Array) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    await append(piece);
    yield piece;
  }
}

const view = ({ id, status, progress, contents, result, ...row }: store.Row): ImportView => ({
  id,
  status,
  progress,
  createdAt: row.created_at,
  doneAt: row.done_at,
  expiresAt: row.expires_at,
  contents: JSON.parse(contents ?? '{}') as ContentsView,
  result: result === null ? null : (JSON.parse(result) as ResultView),
});
