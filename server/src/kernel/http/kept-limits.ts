import type { Kysely } from 'kysely';
import { BoundedMap } from '../bounded-map.ts';
import { timeOf, type Clock } from '../clock.ts';
import type { Write } from '../database/database.ts';
import { hashOf } from '../id.ts';
import type { Entrances } from './environment.ts';
import * as store from './limits-store.ts';

export interface KeptNeeds {
  db: Kysely<store.LimitsTables>;
  write: Write<store.LimitsTables>;
  clock: Clock;
}

/** What was counted: the points spent when those asked for are among them, and milliseconds to the end of the window. */
export interface Counted {
  spent: number;
  isExceeded: boolean;
  resetsIn: number;
}

/** So many in so many seconds. */
export interface Limit {
  points: number;
  duration: number;
}

const FULL_REMEMBERED = 10_000;
const ENTRANCE_REMEMBERED = 90 * 86_400_000;

/** Counts in the database: a restart forgets nothing, and the processes of one database count together. */
export function keptCounter({ write, clock }: KeptNeeds) {
  /** Until when there is nothing left to spend, so that a flood costs no writes. */
  const full = new BoundedMap<string, number>(FULL_REMEMBERED);

  return async (name: string, asked: number, { points, duration }: Limit): Promise<Counted> => {
    const key = hashOf(name);
    const fullFor = (full.get(key) ?? 0) - clock.ms();
    if (fullFor > 0) return { spent: points, isExceeded: true, resetsIn: fullFor };
    const [now, resetsAt] = [clock.now(), timeOf(clock.ms() + duration * 1000)];
    const { spent, isExceeded, endsAt } = await write(async (tx) => {
      const row = await store.spend(tx, { key, points: asked, now, resetsAt });
      if (row.spent === asked) await store.removeOver(tx, now);
      const isTooMuch = row.spent > points;
      if (isTooMuch) await store.giveBack(tx, { key, points: asked });
      return {
        spent: isTooMuch ? row.spent - asked : row.spent,
        isExceeded: isTooMuch,
        endsAt: Date.parse(row.resets_at),
      };
    });
    if (spent >= points) full.set(key, endsAt);
    return { spent, isExceeded, resetsIn: endsAt - clock.ms() };
  };
}

/** From where each account was entered in the last ninety days. */
export const keptEntrances = ({ db, write, clock }: KeptNeeds): Entrances => ({
  has: (name) => store.hasEntrance(db, { key: hashOf(name), now: clock.now() }),
  add: (name) =>
    write(async (tx) => {
      await store.removeForgotten(tx, clock.now());
      await store.insertEntrance(tx, { key: hashOf(name), forgottenAt: timeOf(clock.ms() + ENTRANCE_REMEMBERED) });
    }),
});
