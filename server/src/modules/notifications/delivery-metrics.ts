import type { Clock } from '../../kernel/clock.ts';
import { gauge, type Metric } from '../../kernel/metrics.ts';
import type { Breaker } from './breaker.ts';
import { waiting, type DeliveriesDb, type Delivery, type Ended } from './deliveries-store.ts';

interface Needs {
  db: DeliveriesDb;
  clock: Clock;
  breaker: Pick<Breaker, 'open'>;
}

const CHANNELS: readonly Delivery['channel'][] = ['push', 'mail'];
const STATES: readonly Ended[] = ['sent', 'dropped', 'failed'];

/** What whoever runs the server watches of pushes and mails. */
export function createDeliveryMetrics({ db, clock, breaker }: Needs) {
  const ended = new Map<string, number>();
  const keyOf = (channel: Delivery['channel'], state: Ended) => `${channel} ${state}`;

  return {
    noteEnd(channel: Delivery['channel'], state: Ended): void {
      const key = keyOf(channel, state);
      ended.set(key, (ended.get(key) ?? 0) + 1);
    },

    async metrics(): Promise<Metric[]> {
      const { counts, oldestDue } = await waiting(db, clock.now());
      return [
        {
          name: 'watchthis_deliveries_total',
          help: 'Pushes and mails that came to an end: sent, dropped because there was no need any more, or failed for good.',
          type: 'counter',
          // Each from the beginning: of what appears only when it has happened, no growth is seen.
          samples: CHANNELS.flatMap((channel) =>
            STATES.map((state) => ({ labels: { channel, state }, value: ended.get(keyOf(channel, state)) ?? 0 })),
          ),
        },
        {
          name: 'watchthis_deliveries_waiting',
          help: 'Pushes and mails that wait: for their time, or for a service to come back.',
          type: 'gauge',
          samples: CHANNELS.map((channel) => ({ labels: { channel }, value: counts[channel] ?? 0 })),
        },
        gauge(
          'watchthis_deliveries_oldest_due_seconds',
          'Seconds for which the oldest one has been due; 0 when none is.',
          oldestDue === undefined ? 0 : Math.max(0, clock.ms() - Date.parse(oldestDue)) / 1000,
        ),
        {
          name: 'watchthis_delivery_host_failing',
          help: 'The hosts that are left alone for now, because they fail.',
          type: 'gauge',
          samples: breaker.open().map((host) => ({ labels: { host }, value: 1 })),
        },
      ];
    },
  };
}
