import { Counter, type Registry } from 'prom-client';

export type RequestCounts = ReturnType<typeof createRequestCounts>;

/** How many requests were answered, by what they were about and how it went. */
export function createRequestCounts() {
  const counter = new Counter({
    name: 'watchthis_http_requests_total',
    help: 'Requests that were answered, by what they were about.',
    labelNames: ['about', 'status'],
    registers: [],
  });

  return {
    /** `about` is the tag of a route: few there are, whatever strangers ask for. */
    note: (about: string, status: number): void => counter.inc({ about, status }),

    measure: (registry: Registry): void => registry.registerMetric(counter),
  };
}
