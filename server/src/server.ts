import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { App } from './app.ts';
import { acceptWebSockets } from './kernel/http/web-sockets.ts';

/**
 * Milliseconds without a new request after which the door is closed: what was on the wire when the word came is in by
 * then, and a proxy has noticed `/ready`.
 */
const QUIET = 250;
/** Milliseconds after which the door is closed however many still come. */
const CLOSING_TIME = 2000;
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
      serverOptions: {
        headersTimeout: 10_000,
        requestTimeout: 30_000,
        maxHeaderSize: 16_384,
        keepAliveTimeout: 65_000,
        // Whatever else a client would like to speak: it is answered in HTTP/1.1 (RFC 9110 §7.8).
        shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
      },
    }) as Server;
    starting.once('error', reject);
    starting.once('listening', () => resolve(starting));
  });
  const webSockets = acceptWebSockets(server, app);
  let stopping = false;
  let lastRequest = 0;
  server.prependListener('request', (_, response) => {
    lastRequest = performance.now();
    // Whoever is answered while the server stops is told not to ask on this connection again.
    if (stopping) response.shouldKeepAlive = false;
  });

  async function untilQuiet() {
    const closingTime = performance.now() + CLOSING_TIME;
    lastRequest = performance.now();
    while (performance.now() < Math.min(closingTime, lastRequest + QUIET)) await wait(20);
  }

  return {
    address: server.address() as AddressInfo,
    async stop() {
      stopping = true;
      app.announceStop();
      webSockets.stop();
      await untilQuiet();
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

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
