import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIN, startProcess } from '../server/test/process.ts';

const ENTRIES = {
  product: MAIN,
  reference: join(import.meta.dirname, 'reference.ts'),
  abused: join(import.meta.dirname, 'abused.ts'),
  hello: join(import.meta.dirname, 'hello.ts'),
};

export interface Measured {
  address: string;
  /** Microseconds of processor time that the process has used so far. */
  cpu(): number;
  stop(): Promise<unknown>;
}

interface Options {
  kind: keyof typeof ENTRIES;
  directory?: string;
  environment?: Record<string, string>;
}

/** Starts one server as a process of its own, as it runs in production. */
export async function startServer({ kind, directory, environment }: Options): Promise<Measured> {
  const { address, child, stop } = await startProcess({
    entry: ENTRIES[kind],
    environment: {
      RATE_LIMITS: 'off',
      NODE_ENV: 'production',
      // Tokens name their server: the same one on every port.
      BASE_URL: 'http://localhost',
      ...(directory === undefined ? {} : { DATA_DIR: directory }),
      ...environment,
    },
  });
  return { address, stop, cpu: () => cpuOf(child.pid ?? 0) };
}

/** Clock ticks of Linux are a hundredth of a second on every machine that this runs on. */
const TICK = 10_000;

function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}
