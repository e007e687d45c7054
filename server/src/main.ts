import { createApp, type App } from './app.ts';
import { systemClock } from './kernel/clock.ts';
import { readConfig, type Config } from './kernel/config.ts';
import { createLog } from './kernel/log.ts';
import { listen } from './server.ts';

/** The process: configuration, start, and a stop that loses nothing. */

// Keys and database are the owner's alone, whoever made the directory.
process.umask(0o077);
const config = configuration();
const log = createLog(config.logLevel);
try {
  const app = await createApp({ config, clock: systemClock, log });
  const server = await listen(app, config);
  log.info({ address: server.address.address, port: server.address.port, baseUrl: config.baseUrl }, 'listening');
  await offerAdministration(app);
  process.stdout.write(`WatchThis is ready at http://${shown(config.host)}:${server.address.port}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      process.once(signal, () => process.exit(1));
      void server.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  log.debug({ err: error }, 'start failed');
  complain(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

async function offerAdministration({ newAdminCode }: App): Promise<void> {
  const adminCode = await newAdminCode();
  if (adminCode === undefined) return;
  log.info({ adminCode }, 'nobody is administrator yet: whoever signs up with this code will be');
  process.stdout.write(`Nobody is administrator yet. Sign up with this code to be it: ${adminCode}\n`);
  process.stdout.write(`or at ${config.baseUrl}/signup#admin=${adminCode}\n`);
}

function configuration(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

function complain(message: string): void {
  process.stderr.write(`WatchThis cannot start: ${message}\n`);
  process.exitCode = 1;
}

function shown(host: string): string {
  return ['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
}
