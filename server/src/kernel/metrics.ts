/** What the server says of itself to whoever watches it, in the text format of Prometheus. */

export interface Metric {
  name: string;
  /** One line. */
  help: string;
  /** A counter only grows, and begins anew with the process. */
  type: 'counter' | 'gauge';
  samples: readonly { labels?: Record<string, string>; value: number }[];
}

export type MetricsSource = () => Metric[] | Promise<Metric[]>;

/** A metric with one value. */
export const gauge = (name: string, help: string, value: number): Metric => ({
  name,
  help,
  type: 'gauge',
  samples: [{ value }],
});

/** https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format */
export const inTextFormat = (metrics: readonly Metric[]): string => metrics.map(familyOf).join('');

function familyOf({ name, help, type, samples }: Metric): string {
  const lines = samples.map(({ labels = {}, value }) => `${name}${labelled(labels)} ${value}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n');
}

function labelled(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

const escaped = (value: string) => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

/** Under the names that Prometheus' own clients give them. */
export function processMetrics(): Metric[] {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return [
    gauge('process_resident_memory_bytes', 'Memory of the process in bytes.', rss),
    gauge('nodejs_heap_size_used_bytes', 'What of it JavaScript uses, in bytes.', heapUsed),
    gauge('process_uptime_seconds', 'Seconds since the process began.', process.uptime()),
    {
      name: 'process_cpu_seconds_total',
      help: 'Seconds of processor time.',
      type: 'counter',
      samples: [{ value: (user + system) / 1e6 }],
    },
  ];
}
