import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIN, residentBytes, startProcess } from '../server/test/process.ts';

const ENTRIES = {
  product: MAIN,
  reference: join(import.meta.dirname, 'reference.ts'),
  abused: join(import.meta.dirname, 'abused.ts'),
  hello: join(import.meta.dirname, 'hello.ts'),
  sockets: join(import.meta.dirname, 'sockets.ts'),
};

export interface Measured {
  address: string;
  port: number;
  /** Microseconds of processor time that the process has used so far. */
  cpu(): number;
  /** Bytes of it that are in memory now. */
  memory(): number;
  /** As a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<unknown>;
}

interface Options {
  kind: keyof typeof ENTRIES;
  directory?: string;
  environment?: Record<string, string>;
  /** The same again after a kill. */
  port?: number;
}

/** Starts one server as a process of its own, as it runs in production. */
export async function startServer({ kind, directory, environment, port: wanted }: Options): Promise<Measured> {
  const { address, port, child, stop, kill } = await startProcess({
    entry: ENTRIES[kind],
    ...(wanted === undefined ? {} : { port: wanted }),
    environment: {
      RATE_LIMITS: 'off',
      NODE_ENV: 'production',
      // Tokens name their server: the same one on every port.
      BASE_URL: 'http://localhost',
      ...(directory === undefined ? {} : { DATA_DIR: directory }),
      ...environment,
    },
  });
  const pid = child.pid ?? 0;
  return { address, port, stop, kill, cpu: () => cpuOf(pid), memory: () => residentBytes(pid) };
}

/** Clock ticks of Linux are a hundredth of a second on every machine that this runs on. */
const TICK = 10_000;

function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}
