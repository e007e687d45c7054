import { createApp } from '../server/src/app.ts';
import { systemClock } from '../server/src/kernel/clock.ts';
import { readConfig } from '../server/src/kernel/config.ts';
import { createLog } from '../server/src/kernel/log.ts';
import { listen } from '../server/src/server.ts';

/** The product for whom every site of the web is one on this machine, which means it harm. */
const port = Number(process.env['SITE_PORT']);
const config = readConfig(process.env);
const app = await createApp({
  config,
  clock: systemClock,
  log: createLog('silent'),
  web: { resolve: () => Promise.resolve(['93.184.215.14']), dial: () => ({ host: '127.0.0.1', port }) },
});
const server = await listen(app, config);
process.once('SIGTERM', () => void server.stop());
process.stdout.write('ready\n');
