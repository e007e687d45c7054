import type { Kysely } from 'kysely';
import type { Registry } from 'prom-client';
import type { Clock, Time } from './clock.ts';
import { gauge } from './metrics.ts';
import type { OutboxTables } from './outbox.ts';

interface Needs {
  db: Kysely<OutboxTables>;
  clock: Clock;
}

/** An event that could not be delivered, and was given up. */
export interface DeadLetter {
  id: string;
  type: string;
  /** The subscribers that have not had it. */
  owed: string[];
  attempts: number;
  diedAt: Time;
  lastError: string;
}

export type DeadLetters = ReturnType<typeof createDeadLetters>;

const MOST = 200;

/** What the outbox gave up, for a person to decide about. Works beside a running server. */
export function createDeadLetters({ db, clock }: Needs) {
  async function counts(): Promise<{ waiting: number; dead: number }> {
    const { all, dead } = await db
      .selectFrom('outbox')
      .select((e) => [e.fn.countAll().as('all'), e.fn.count('dead_at').as('dead')])
      .executeTakeFirstOrThrow();
    return { waiting: Number(all) - Number(dead), dead: Number(dead) };
  }

  return {
    counts,

    measure(registry: Registry): void {
      const said = { waiting: 'whose work is not done yet', dead: 'that were given up: see `npm run admin`' } as const;
      for (const which of ['waiting', 'dead'] as const) {
        gauge(registry, `watchthis_outbox_${which}`, `Events ${said[which]}.`, async () => (await counts())[which]);
      }
    },

    /** The oldest first, of many the first two hundred. */
    async list(): Promise<DeadLetter[]> {
      const rows = await db
        .selectFrom('outbox')
        .selectAll()
        .where('dead_at', 'is not', null)
        .orderBy('id')
        .limit(MOST)
        .execute();
      return rows.map(({ id, type, owed, attempts, dead_at, last_error }) => ({
        id,
        type,
        owed: JSON.parse(owed) as string[],
        attempts,
        diedAt: dead_at ?? '',
        lastError: last_error ?? '',
      }));
    },

    /** Part of a transaction: a running server tries it again in some seconds. Gives its type, if there is one. */
    retry: (tx: object, id: string) =>
      (tx as Kysely<OutboxTables>)
        .updateTable('outbox')
        .set({ dead_at: null, attempts: 0, due_at: clock.now() })
        .where('id', '=', id)
        .where('dead_at', 'is not', null)
        .returning('type')
        .executeTakeFirst(),

    /** Part of a transaction: forgets it. Gives its type, if there is one. */
    drop: (tx: object, id: string) =>
      (tx as Kysely<OutboxTables>)
        .deleteFrom('outbox')
        .where('id', '=', id)
        .where('dead_at', 'is not', null)
        .returning('type')
        .executeTakeFirst(),
  };
}
