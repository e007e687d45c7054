import { performance } from 'node:perf_hooks';
import type { Kysely } from 'kysely';
import type { Clock } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import { firstIdAt } from '../../../kernel/id.ts';
import type { Log } from '../../../kernel/log.ts';
import * as store from './search-store.ts';
import { wordsFor } from './search-words.ts';
import type { SharingTables } from '../store.ts';

interface Needs {
  write: Write<SharingTables>;
  clock: Clock;
  log: Log;
}

interface Indexed {
  id: string;
  from: string;
  to: string;
  searchText: string;
}

export type SearchIndex = ReturnType<typeof createSearchIndex>;

/** Milliseconds. */
const POLL = 2000;
const SOON = 50;
/** For so long a share may still be on its way into the database, while younger ones are there. */
const SETTLED = 30_000;
const TOGETHER = 50;
/** Of the process's time; beyond, the index waits. */
const BUSY = 0.5;
/** But not for ever: every so many polls it goes on. */
const PATIENCE = 15;

/**
 * Keeps the full text of shares in step, behind the shares: a share costs its sender nothing, and is found from the
 * start, because a search reads for itself what the index does not know yet.
 */
export function createSearchIndex({ write, clock, log }: Needs) {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  let isStopped = false;
  let known = '';
  // A process that starts is busy, and must know how far the index is.
  let skipped = PATIENCE;
  let load = performance.eventLoopUtilization();

  /** Adds what came before an id, at most so many; returns how many there were. */
  const addSome = (before: string): Promise<number> =>
    write(async (tx) => {
      await store.holdIndex(tx);
      known = await store.lastIndexed(tx);
      const rows = await store.after(tx, { id: known, before, limit: TOGETHER });
      for (const { id, from_user_id: from, to_user_id: to, search_text: searchText } of rows) {
        await store.add(tx, { id, words: wordsFor([to, from], searchText) });
      }
      return rows.length;
    });

  async function work(): Promise<void> {
    const before = firstIdAt(clock.ms() - SETTLED);
    const isMore = !isBusy() && (await addSome(before)) === TOGETHER;
    schedule(isMore ? SOON : POLL);
  }

  function isBusy(): boolean {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, load);
    load = now;
    skipped = utilization > BUSY && skipped < PATIENCE ? skipped + 1 : 0;
    return skipped > 0;
  }

  function schedule(after: number): void {
    if (isStopped) return;
    timer = setTimeout(() => {
      working = work().catch((err: unknown) => {
        log.error({ err }, 'the search index waits');
        schedule(POLL);
      });
    }, after);
    timer.unref();
  }

  return {
    /** A share before which all others are in the index; what came after it must be read. */
    indexedUpTo: (): string => known,

    /** Within a transaction that holds the item: its text is another. */
    replace: (tx: Kysely<SharingTables>, { id, from, to, searchText }: Indexed): Promise<void> =>
      store.replace(tx, { id, words: wordsFor([to, from], searchText) }),

    /** Within a transaction: the share is no more. */
    remove: (tx: Kysely<SharingTables>, id: string): Promise<void> => store.remove(tx, id),

    /** Everything that came before an id. */
    async catchUp(before: string): Promise<void> {
      while ((await addSome(before)) > 0);
    },

    start: (): void => schedule(0),

    async stop(): Promise<void> {
      isStopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}
