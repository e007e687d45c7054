import { Counter, Gauge, type Registry } from 'prom-client';
import type { Clock } from '../../../kernel/clock.ts';
import { gauge } from '../../../kernel/metrics.ts';
import type { Breaker } from './breaker.ts';
import { oldestDue, waiting, type DeliveriesDb, type Delivery, type Ended } from './deliveries-store.ts';

interface Needs {
  db: DeliveriesDb;
  clock: Clock;
  breaker: Pick<Breaker, 'open'>;
}

const CHANNELS: readonly Delivery['channel'][] = ['push', 'mail'];
const STATES: readonly Ended[] = ['sent', 'dropped', 'failed'];

/** What whoever runs the server watches of pushes and mails. */
export function createDeliveryMetrics({ db, clock, breaker }: Needs) {
  const ended = new Counter({
    name: 'watchthis_deliveries_total',
    help: 'Pushes and mails that came to an end: sent, dropped because there was no need any more, or failed for good.',
    labelNames: ['channel', 'state'],
    registers: [],
  });
  // Each from the beginning: of what appears only when it has happened, no growth is seen.
  for (const channel of CHANNELS) for (const state of STATES) ended.inc({ channel, state }, 0);

  return {
    noteEnd: (channel: Delivery['channel'], state: Ended): void => ended.inc({ channel, state }),

    measure(registry: Registry): void {
      registry.registerMetric(ended);
      new Gauge({
        name: 'watchthis_deliveries_waiting',
        help: 'Pushes and mails that wait: for their time, or for a service to come back.',
        labelNames: ['channel'],
        registers: [registry],
        async collect() {
          const counts = await waiting(db);
          for (const channel of CHANNELS) this.set({ channel }, counts[channel] ?? 0);
        },
      });
      gauge(
        registry,
        'watchthis_deliveries_oldest_due_seconds',
        'Seconds for which the oldest one has been due; 0 when none is.',
        async () => {
          const since = await oldestDue(db, clock.now());
          return since === undefined ? 0 : Math.max(0, clock.ms() - Date.parse(since)) / 1000;
        },
      );
      new Gauge({
        name: 'watchthis_delivery_host_failing',
        help: 'The hosts that are left alone for now, because they fail.',
        labelNames: ['host'],
        registers: [registry],
        collect() {
          this.reset();
          for (const host of breaker.open()) this.set({ host }, 1);
        },
      });
    },
  };
}
