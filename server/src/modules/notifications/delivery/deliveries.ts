import { timeOf, type Clock } from '../../../kernel/clock.ts';
import { afterCommit, type Write } from '../../../kernel/database/database.ts';
import { newId } from '../../../kernel/id.ts';
import type { Log } from '../../../kernel/log.ts';
import { removeBefore, type Db, type NotificationsTables } from '../store.ts';
import { backoff } from './backoff.ts';
import { createBreaker } from './breaker.ts';
import * as store from './deliveries-store.ts';
import { createDeliveryMetrics } from './delivery-metrics.ts';

interface Needs {
  db: Db;
  write: Write<NotificationsTables>;
  clock: Clock;
  log: Pick<Log, 'warn' | 'error'>;
  carriers: Record<store.Delivery['channel'], (delivery: store.Delivery) => Promise<Outcome>>;
}

/** How a try went: it is over, or there is a later one. `alarm` is for whoever runs the server. */
export type Outcome =
  | { state: 'sent' }
  | { state: 'dropped' | 'failed'; error: string; alarm?: boolean }
  /** `retryAfter` in seconds; `ofHost` when nothing else would arrive there either. */
  | { state: 'waiting'; error: string; retryAfter?: number | undefined; ofHost?: boolean };

export type NewDelivery = Pick<store.Delivery, 'user_id' | 'channel' | 'purpose' | 'host'> &
  Partial<Pick<store.Delivery, 'burst_id' | 'notification_id' | 'subscription_id'>> & {
    /** Milliseconds since 1970: now, unless said. */
    dueAt?: number;
  };

export type Deliveries = ReturnType<typeof createDeliveries>;

const HOUR = 3_600_000;
/** Milliseconds from when it is due to when it is given up. */
const LIFETIME: Record<store.Delivery['purpose'], number> = {
  alert: 24 * HOUR,
  close: 24 * HOUR,
  news: 72 * HOUR,
  security: 72 * HOUR,
};
const AT_ONCE = 16;
/** Milliseconds: longer than any try takes. After that another process takes over what this one had begun. */
const LEASE = 60_000;
const POLL = 1000;
const KEPT = 30 * 24 * HOUR;
/** Milliseconds for which people find what they were told. */
const REMEMBERED = 180 * 24 * HOUR;
const SWEEP = HOUR;
const DAY = 24 * HOUR;

/**
 * Carries pushes and mails: each is a row until it has arrived or was given up. Every host has a queue of its own, so
 * that one in trouble delays nobody else.
 */
export function createDeliveries({ db, write, clock, log, carriers }: Needs) {
  const breaker = createBreaker({ clock });
  const { noteEnd, measure } = createDeliveryMetrics({ db, clock, breaker });
  const serving = new Map<string, Promise<void>>();
  const asked = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  let sweptAt = 0;

  async function settle(delivery: store.Delivery, outcome: Outcome): Promise<void> {
    const { id, host, channel } = delivery;
    const now = clock.ms();
    if (outcome.state === 'waiting') {
      const { error, retryAfter, ofHost = false } = outcome;
      if (ofHost) breaker.noteFailure(host);
      const due = now + (retryAfter === undefined ? backoff(delivery.attempts - 1) : retryAfter * 1000);
      if (timeOf(due) <= delivery.expires_at) {
        const set = { due_at: timeOf(due), held_at: ofHost ? timeOf(now) : null, last_error: error };
        await write((tx) => store.postpone(tx, id, set));
        return;
      }
      log.error({ id, channel, host, error }, 'a notification could not be delivered and was given up');
      return end(delivery, 'failed', error);
    }
    if (outcome.state !== 'sent') {
      const say = outcome.alarm ? log.error.bind(log) : log.warn.bind(log);
      if (outcome.state === 'failed') say({ id, channel, host, error: outcome.error }, 'a notification was refused');
      return end(delivery, outcome.state, outcome.error);
    }
    await end(delivery, 'sent', null);
    if (breaker.noteSuccess(host)) await write((tx) => store.release(tx, { host, now: clock.now() }));
  }

  async function end({ id, channel }: store.Delivery, state: store.Ended, error: string | null): Promise<void> {
    await write((tx) => store.end(tx, id, { state, last_error: error, ended_at: clock.now() }));
    noteEnd(channel, state);
  }

  async function carry(delivery: store.Delivery): Promise<void> {
    const outcome = await carriers[delivery.channel](delivery).catch((err: unknown): Outcome => {
      log.error({ err, id: delivery.id }, 'a notification waits');
      return { state: 'waiting', error: String(err).slice(0, 500) };
    });
    await settle(delivery, outcome);
  }

  async function serveAll(host: string): Promise<void> {
    do {
      asked.delete(host);
      for (;;) {
        const room = stopping ? 0 : breaker.room(host, AT_ONCE);
        const claimed = room === 0 ? [] : await claim(host, room);
        if (claimed.length === 0) break;
        await Promise.all(claimed.map(carry));
      }
    } while (asked.has(host) && !stopping);
  }

  const claim = (host: string, most: number): Promise<store.Delivery[]> =>
    write((tx) => store.claim(tx, { host, most, now: clock.now(), lease: timeOf(clock.ms() + LEASE) }));

  function serve(host: string): Promise<void> {
    asked.add(host);
    const underWay =
      serving.get(host) ??
      serveAll(host)
        .catch((err: unknown) => log.error({ err, host }, 'notifications wait'))
        .finally(() => {
          serving.delete(host);
          // Somebody may have asked after the last look.
          if (asked.has(host) && !stopping) void serve(host);
        });
    serving.set(host, underWay);
    return underWay;
  }

  async function sweep(): Promise<void> {
    if (clock.ms() - sweptAt < SWEEP) return;
    sweptAt = clock.ms();
    await write(async (tx) => {
      await store.removeEndedBefore(tx, timeOf(clock.ms() - KEPT));
      await removeBefore(tx, timeOf(clock.ms() - REMEMBERED));
    });
  }

  /** Carries what is due, whoever has planned it. */
  async function deliverDue(): Promise<void> {
    await sweep();
    await Promise.all((await store.dueHosts(db, clock.now())).map(serve));
  }

  return {
    /** Part of a transaction. */
    async plan(tx: Db, planned: NewDelivery[]): Promise<void> {
      if (planned.length === 0) return;
      const now = clock.ms();
      const rows = planned.map(({ dueAt = now, ...delivery }): store.Delivery => ({
        burst_id: null,
        notification_id: null,
        subscription_id: null,
        ...delivery,
        id: newId(),
        state: 'waiting',
        attempts: 0,
        due_at: timeOf(dueAt),
        expires_at: timeOf(dueAt + LIFETIME[delivery.purpose]),
        held_at: null,
        last_error: null,
        created_at: timeOf(now),
        ended_at: null,
      }));
      await store.insert(tx, rows);
      const hosts = new Set(rows.filter((row) => row.due_at <= timeOf(now)).map(({ host }) => host));
      afterCommit(tx, () => hosts.forEach((host) => void serve(host)));
    },

    /** Part of a transaction: moves a mail of news that waits, if there is one, and says whether there is. */
    reschedule: (tx: Db, { userId, dueAt, later }: { userId: string; dueAt: number; later: boolean }) =>
      store.reschedule(tx, { userId, later, due_at: timeOf(dueAt), expires_at: timeOf(dueAt + LIFETIME.news) }),

    deliverDue,

    /** Of the last day, and what waits; with the hosts that are left alone for now. */
    status: async () => ({
      deliveries: await store.counts(db, timeOf(clock.ms() - DAY)),
      failingHosts: breaker.open(),
    }),

    measure,

    start(): void {
      const poll = () => {
        timer = setTimeout(
          () =>
            void deliverDue()
              .catch((err: unknown) => log.error({ err }, 'notifications wait'))
              .finally(() => !stopping && poll()),
          POLL,
        );
      };
      poll();
    },

    async stop(): Promise<void> {
      stopping = true;
      clearTimeout(timer);
      await Promise.all(serving.values());
    },
  };
}
