import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** Milliseconds. */
const PATIENCE = 15_000;

export interface RunningServer {
  /** Without a trailing slash. */
  address: string;
  /** Ends the process and deletes its data. */
  stop(): Promise<void>;
}

/** A server as people run it: its own process, a free port of this machine, an empty directory for its data. */
export async function startServer(env: Record<string, string> = {}): Promise<RunningServer> {
  if (!existsSync(join(ROOT, 'dist/web/index.html'))) throw new Error('Build the dashboard first: npm run build');
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
  const server = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      // Vitest has a `BASE_URL` of its own.
      BASE_URL: address,
      DATA_DIR: directory,
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(server, 'exit');

  async function stop(): Promise<void> {
    server.kill();
    await exited;
    rmSync(directory, { recursive: true, force: true });
  }

  const isReady = await Promise.race([
    saysReady(server.stdout),
    exited.then(() => false),
    new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false).unref()),
  ]);
  if (!isReady) {
    if (server.exitCode === null) await stop();
    throw new Error('The server did not start.');
  }
  // What it says from now on is not read, and must not fill the pipe.
  server.stdout.resume();
  return { address, stop };
}

/** The address that the server prints has to be known before it starts: invitation links begin with it. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function saysReady(output: NodeJS.ReadableStream): Promise<boolean> {
  return new Promise((resolve) => {
    let said = '';
    output.on('data', (chunk: Buffer) => {
      said += String(chunk);
      if (said.includes('ready at')) resolve(true);
    });
  });
}
