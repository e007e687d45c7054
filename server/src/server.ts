import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { App } from './app.ts';
import { acceptWebSockets } from './kernel/http/live-routes.ts';

/** Milliseconds that requests under way get to end. */
const PATIENCE = 8000;

export interface RunningServer {
  address: AddressInfo;
  /** Lets what is under way end, tells live clients to come back, closes. */
  stop(): Promise<void>;
}

/** Puts an app on a socket, with the limits that slow or greedy clients meet. */
export async function listen(app: App, { host, port }: { host: string; port: number }): Promise<RunningServer> {
  const server = await new Promise<Server>((resolve, reject) => {
    const starting = serve({
      fetch: app.http.fetch,
      hostname: host,
      port,
      serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 16_384, keepAliveTimeout: 65_000 },
    }) as Server;
    starting.once('error', reject);
    starting.once('listening', () => resolve(starting));
  });
  const webSockets = acceptWebSockets(server, app);
  return {
    address: server.address() as AddressInfo,
    async stop() {
      app.announceStop();
      webSockets.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Connections that wait for a next request would keep the server open; those at work are left alone.
      server.closeIdleConnections();
      const sweeping = setInterval(() => server.closeIdleConnections(), 100);
      const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
      await closed;
      clearInterval(sweeping);
      clearTimeout(impatience);
      await app.close();
    },
  };
}
