import type { Kysely } from 'kysely';
import type { Clock } from '../../../kernel/clock.ts';
import type { Log } from '../../../kernel/log.ts';
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
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | undefined;
  let isEnding = false;

  async function bringBackDue(): Promise<void> {
    while (!isEnding) {
      const rows = await due(db, { now: clock.now(), limit: TOGETHER });
      await Promise.all(rows.map(({ recipient_id: userId, id }) => inbox.bringBack(userId, id)));
      if (rows.length < TOGETHER) return;
    }
  }

  function wake(): void {
    working ??= bringBackDue()
      .catch((err: unknown) => log.error({ err }, 'what was put aside waits to come back'))
      .finally(() => (working = undefined));
  }

  return {
    start(): void {
      wake();
      timer = setInterval(wake, POLL);
      timer.unref();
    },

    async stop(): Promise<void> {
      isEnding = true;
      clearInterval(timer);
      await working;
    },
  };
}
