import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../server/test/process.ts';

const DASHBOARD = join(import.meta.dirname, '../dist/web/index.html');

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
  const directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
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
