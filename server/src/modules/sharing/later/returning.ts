import type { Kysely } from 'kysely';
import type { Clock } from '../../../kernel/clock.ts';
import type { Log } from '../../../kernel/log.ts';
import { createPolling } from '../../../kernel/polling.ts';
import type { Inbox } from '../inbox.ts';
import { due } from './returning-store.ts';
import type { SharingTables } from '../store.ts';

interface Needs {
  db: Kysely<SharingTables>;
  clock: Clock;
  log: Log;
  inbox: Pick<Inbox, 'bringBack'>;
}

const POLL = 5000;
/** Nine o'clock is one moment for many. */
const TOGETHER = 100;

/**
 * Brings back what was put aside when its moment has come. What waits stands in its own rows, and each is looked at
 * again in the transaction that brings it back: of several processes one does.
 */
export function createReturning({ db, clock, log, inbox }: Needs) {
  const polling = createPolling({
    every: POLL,
    work: bringBackDue,
    log,
    failure: 'what was put aside waits to come back',
  });

  async function bringBackDue(): Promise<void> {
    while (!polling.ending.aborted) {
      const rows = await due(db, { now: clock.now(), limit: TOGETHER });
      await Promise.all(rows.map(({ recipient_id: userId, id }) => inbox.bringBack(userId, id)));
      if (rows.length < TOGETHER) return;
    }
  }

  return { start: polling.start, stop: polling.stop };
}
