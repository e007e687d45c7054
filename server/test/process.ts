import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The product's own entry, as `npm run server` starts it. */
export const MAIN = join(import.meta.dirname, '../src/main.ts');

export interface RunningProcess {
  address: string;
  port: number;
  child: ChildProcess;
  /** What it said until it was ready. */
  announced: string;
  /** Asks it to stop and waits until it has. Says with which code. */
  stop(): Promise<number | null>;
  /** As a power cut would. */
  kill(): Promise<void>;
}

interface Options {
  entry?: string;
  environment: Record<string, string>;
  /** The same again after a kill; else a free one. */
  port?: number;
}

/** Starts a server as a process of its own on loopback and waits until it says that it is ready. */
export async function startProcess({ entry = MAIN, environment, port: wanted }: Options): Promise<RunningProcess> {
  const port = wanted ?? (await freePort());
  const child = spawn(process.execPath, [entry], {
    env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'warn', HOST: '127.0.0.1', PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const announced = await ready(child);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
  return {
    address: `http://localhost:${port}`,
    port,
    child,
    announced,
    async stop() {
      await end('SIGTERM');
      return child.exitCode;
    },
    kill: () => end('SIGKILL'),
  };
}

async function ready(child: ChildProcess): Promise<string> {
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    if (!/\bready\b/.test(output)) continue;
    child.stdout?.resume();
    return output;
  }
  throw new Error(`the server did not start: ${output}`);
}

/** Known before it is used: what a server makes links of begins with it. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Memory of a process that is not swapped out. Linux counts in pages of 4 KiB. */
export const residentBytes = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;

/** By how much what was sampled grew: the first quarter warms up, from the second to the last it should not. */
export function growthOf(samples: number[]): number {
  const part = Math.floor(samples.length / 4);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return mean(samples.slice(-part)) - mean(samples.slice(part, 2 * part));
}
