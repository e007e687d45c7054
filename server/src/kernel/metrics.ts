import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** Puts into a registry what one part of the program has to say of itself. */
export type Measure = (registry: Registry) => void;

/** What the server says of itself to whoever watches it, in the words of Prometheus. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Of the process, whatever runs in it: looked at from the first time that somebody asks. */
let ofProcess: Registry | undefined;

export function createMetrics(measures: readonly Measure[]) {
  const registry = new Registry();
  for (const measure of measures) measure(registry);

  return {
    contentType: registry.contentType,

    text(): Promise<string> {
      if (!ofProcess) collectDefaultMetrics({ register: (ofProcess = new Registry()) });
      return Registry.merge([registry, ofProcess]).metrics();
    },
  };
}

/** A metric with one value, which is looked up when somebody asks. */
export function gauge(registry: Registry, name: string, help: string, look: () => number | Promise<number>): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      this.set(await look());
    },
  });
}
