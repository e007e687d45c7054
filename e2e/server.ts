import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../server/test/process.ts';

const ROOT = join(import.meta.dirname, '..');
const DASHBOARD = join(ROOT, 'dist/web/index.html');

export interface RunningServer {
  /** Without a trailing slash. */
  address: string;
  /** Where its data is. */
  directory: string;
  /** Makes whoever signs up with it the first administrator. */
  adminCode: string;
  /** Ends the process and deletes its data. */
  stop(): Promise<void>;
}

/**
 * A server as people run it: its own process, a free port of this machine unless one is named, an empty directory for
 * its data.
 */
export async function startServer(environment: Record<string, string> = {}, port?: number): Promise<RunningServer> {
  if (!existsSync(DASHBOARD)) throw new Error('Build the dashboard first: npm run build');
  return startIn(mkdtempSync(join(tmpdir(), 'watchthis-e2e-')), environment, port);
}

/** The same, with the sample people on it. */
export async function startSampleServer(): Promise<RunningServer> {
  const directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
  // The test runner has one of its own.
  const { BASE_URL: _, ...inherited } = process.env;
  const env = { ...inherited, DATA_DIR: directory };
  const seeded = spawnSync(process.execPath, [join(ROOT, 'server/src/seed.ts')], { env });
  if (seeded.status !== 0) throw new Error(String(seeded.stderr));
  return startIn(directory, {});
}

async function startIn(directory: string, environment: Record<string, string>, port?: number): Promise<RunningServer> {
  const server = await startProcess({
    environment: { DATA_DIR: directory, RATE_LIMITS: 'off', ...environment },
    ...(port === undefined ? {} : { port }),
  });
  return {
    address: server.address,
    directory,
    adminCode: /to be it: (\S+)/.exec(server.announced)?.[1] ?? '',
    async stop() {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
