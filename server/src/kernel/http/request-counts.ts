import type { Metric } from '../metrics.ts';

export type RequestCounts = ReturnType<typeof createRequestCounts>;

/** How many requests were answered, by what they were about and how it went. */
export function createRequestCounts() {
  const counts = new Map<string, Map<number, number>>();

  return {
    /** `about` is the tag of a route: few there are, whatever strangers ask for. */
    note(about: string, status: number): void {
      const byStatus = counts.get(about) ?? new Map<number, number>();
      byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
      counts.set(about, byStatus);
    },

    metrics: (): Metric[] => [
      {
        name: 'watchthis_http_requests_total',
        help: 'Requests that were answered, by what they were about.',
        type: 'counter',
        samples: [...counts].flatMap(([about, byStatus]) =>
          [...byStatus].map(([status, value]) => ({ labels: { about, status: String(status) }, value })),
        ),
      },
    ],
  };
}
