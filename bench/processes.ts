import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const ENTRIES = {
  product: '../server/src/main.ts',
  reference: './reference.ts',
  hello: './hello.ts',
};

export interface Measured {
  address: string;
  /** Microseconds of processor time that the process has used so far. */
  cpu(): number;
  stop(): Promise<void>;
}

interface Options {
  kind: keyof typeof ENTRIES;
  directory?: string;
  environment?: Record<string, string>;
}

/** Starts one server as a process of its own, as it runs in production. */
export async function startServer({ kind, directory, environment }: Options): Promise<Measured> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(import.meta.dirname, ENTRIES[kind])], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      ...(directory === undefined ? {} : { DATA_DIR: directory }),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(child);
  return {
    address: `http://localhost:${port}`,
    cpu: () => cpuOf(child.pid ?? 0),
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await Promise.race([once(child, 'exit'), new Promise((late) => setTimeout(late, 10_000))]);
      child.kill('SIGKILL');
    },
  };
}

async function ready(child: ChildProcess): Promise<void> {
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    if (output.includes('ready')) {
      child.stdout?.resume();
      return;
    }
  }
  throw new Error(`a server did not start: ${output}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** Clock ticks of Linux are a hundredth of a second on every machine that this runs on. */
const TICK = 10_000;

function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}
