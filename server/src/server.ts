import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
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

/** What one connection, and all of them, may cost. Times in milliseconds. */
export interface SocketLimits {
  /** Until the last header has come. */
  headers: number;
  /** Until the last byte of the request has come. A stream of events is an answer: it may last. */
  request: number;
  /** How often both are looked at: they are kept that much later at most. */
  precision: number;
  /** Without a request. More than proxies keep theirs (60 s), so that theirs is never the request that is cut off. */
  idle: number;
  /** At once; whoever comes after is cut off. */
  connections: number;
}

const SOCKET_LIMITS: SocketLimits = {
  headers: 10_000,
  request: 30_000,
  precision: 1000,
  idle: 65_000,
  // Twice as many as live clients are promised to.
  connections: 20_000,
};
/**
 * Connections that the kernel holds until we take them. When we start again, all live clients come back at once: those
 * for whom there is no room hear nothing and wait for ever longer, up to a minute.
 */
const BACKLOG = 4096;
/** Bytes of all headers of a request. */
const HEADER_BYTES = 16_384;

export interface RunningServer {
  address: AddressInfo;
  /** Lets what is under way end, tells live clients to come back, closes. */
  stop(): Promise<void>;
}

/** Puts an app on a socket, with the limits that slow or greedy clients meet. */
export async function listen(
  app: App,
  { host, port }: { host: string; port: number },
  limits = SOCKET_LIMITS,
): Promise<RunningServer> {
  const server = await new Promise<Server>((resolve, reject) => {
    const starting = createAdaptorServer({
      fetch: app.http.fetch,
      hostname: host,
      serverOptions: {
        headersTimeout: limits.headers,
        requestTimeout: limits.request,
        connectionsCheckingInterval: limits.precision,
        maxHeaderSize: HEADER_BYTES,
        keepAliveTimeout: limits.idle,
        // Whatever else a client would like to speak: it is answered in HTTP/1.1 (RFC 9110 §7.8).
        shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
      },
    }) as Server;
    starting.once('error', reject);
    starting.once('listening', () => resolve(starting));
    starting.listen({ host, port, backlog: BACKLOG });
  });
  server.maxConnections = limits.connections;
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
