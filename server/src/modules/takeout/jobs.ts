import { timeOf, type Clock } from '../../kernel/clock.ts';
import type { Write } from '../../kernel/database/database.ts';
import type { Log } from '../../kernel/log.ts';
import { createPolling } from '../../kernel/polling.ts';
import type { Outbox } from '../../events.ts';
import * as store from './store.ts';

interface Needs {
  db: store.Db;
  write: Write<store.TakeoutTables>;
  outbox: Outbox;
  clock: Clock;
  log: Log;
  /** Whether other processes may be at work on the same jobs. */
  isShared: boolean;
}

/** Hears how far a job is, from 0 to 1. Throws when it should end. */
export type Step = (progress: number) => Promise<void>;
/** Does a job, from its beginning, and says what came of it. A job that was cut off is done anew. */
export type Perform = (row: store.Row, step: Step) => Promise<Partial<Pick<store.Row, 'bytes' | 'result'>>>;

export type Jobs = ReturnType<typeof createJobs>;

const POLL = 15_000;
/** Milliseconds of silence after which somebody else may take a job over. */
const CLAIMED = 60_000;
/** Milliseconds between two words of how far it is. */
const SAID_EVERY = 250;

/** What ends a job that nobody wants any more, or that the next process will do. */
class Ended extends Error {}

/** Does exports and imports one after the other, so that a large one is never more than one of them. */
export function createJobs({ db, write, outbox, clock, log, isShared }: Needs) {
  const performers = new Map<store.Kind, Perform>();
  const polling = createPolling({ every: POLL, work: workOff, log, failure: 'exports and imports wait' });
  const { ending, wake } = polling;

  const claimedUntil = () => timeOf(clock.ms() + CLAIMED);

  async function workOff(): Promise<void> {
    for (;;) {
      const row = ending.aborted ? undefined : await store.waiting(db, clock.now());
      if (!row) return;
      if (await write((tx) => store.claim(tx, row, claimedUntil()))) await run(row);
    }
  }

  async function run(row: store.Row): Promise<void> {
    try {
      const outcome = await performers.get(row.kind)?.(row, stepOf(row));
      await settle(row, { ...outcome, status: 'done', progress: 1 });
    } catch (err) {
      if (!(err instanceof Ended)) {
        log.error({ err, takeoutId: row.id }, 'an export or import failed');
        await settle(row, { status: 'failed' });
      } else if (ending.aborted) await write((tx) => store.change(tx, row.id, { claimed_until: null }));
    }
  }

  function stepOf({ id, user_id: userId }: store.Row): Step {
    let saidAt = 0;
    return async (progress) => {
      if (ending.aborted) throw new Ended();
      if (performance.now() - saidAt < SAID_EVERY) return;
      saidAt = performance.now();
      const isWanted = await write(async (tx) => {
        const isThere = await store.advance(tx, id, { progress, claimed_until: claimedUntil() });
        if (isThere) await outbox.publish(tx, { type: 'TAKEOUT_CHANGED', userId });
        return isThere;
      });
      if (!isWanted) throw new Ended();
    };
  }

  const settle = ({ id, user_id: userId }: store.Row, set: Partial<store.Row>): Promise<void> =>
    write(async (tx) => {
      await store.change(tx, id, { ...set, done_at: clock.now(), claimed_until: null });
      await outbox.publish(tx, { type: 'TAKEOUT_CHANGED', userId });
    });

  return {
    /** Says who does the jobs of a kind. */
    perform: (kind: store.Kind, how: Perform): void => void performers.set(kind, how),

    wake,

    async start(): Promise<void> {
      if (!isShared) await write((tx) => store.releaseAll(tx));
      polling.start();
    },

    stop: polling.stop,
  };
}
