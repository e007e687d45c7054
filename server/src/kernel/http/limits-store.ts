import type { Kysely } from 'kysely';
import type { Time } from '../clock.ts';

/** The SQL of what is counted to protect accounts, and of where they were entered from. Keys are hashes. */

export interface LimitsTables {
  limits: { key: string; spent: number; resets_at: Time };
  entrances: { key: string; forgotten_at: Time };
}

type Db = Kysely<LimitsTables>;

interface Spending {
  key: string;
  points: number;
  now: Time;
  /** Of the window that begins if there is none. */
  resetsAt: Time;
}

/** Adds to what was spent, in a new window when the last one is over. Holds the row until the transaction ends. */
export const spend = (tx: Db, { key, points, now, resetsAt }: Spending) =>
  tx
    .insertInto('limits')
    .values({ key, spent: points, resets_at: resetsAt })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((e) => {
        const ifOver = e.case().when('limits.resets_at', '<=', now);
        return {
          spent: ifOver
            .then(e.ref('excluded.spent'))
            .else(e('limits.spent', '+', e.ref('excluded.spent')))
            .end(),
          resets_at: ifOver.then(e.ref('excluded.resets_at')).else(e.ref('limits.resets_at')).end(),
        };
      }),
    )
    .returning(['spent', 'resets_at'])
    .executeTakeFirstOrThrow();

export const giveBack = (tx: Db, { key, points }: { key: string; points: number }) =>
  tx
    .updateTable('limits')
    .set((e) => ({ spent: e('spent', '-', points) }))
    .where('key', '=', key)
    .execute();

export const removeOver = (tx: Db, now: Time) => tx.deleteFrom('limits').where('resets_at', '<=', now).execute();

export const hasEntrance = async (db: Db, { key, now }: { key: string; now: Time }): Promise<boolean> =>
  (await db
    .selectFrom('entrances')
    .select('key')
    .where('key', '=', key)
    .where('forgotten_at', '>', now)
    .executeTakeFirst()) !== undefined;

export const insertEntrance = (tx: Db, { key, forgottenAt }: { key: string; forgottenAt: Time }) =>
  tx
    .insertInto('entrances')
    .values({ key, forgotten_at: forgottenAt })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ forgotten_at: forgottenAt }))
    .execute();

export const removeForgotten = (tx: Db, now: Time) =>
  tx.deleteFrom('entrances').where('forgotten_at', '<=', now).execute();
