import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from '@hono/zod-openapi';
import type { Live, LiveConnection } from '../live.ts';
import { Problem } from '../problem.ts';
import { route } from './contract.ts';
import type { Authenticator, HttpContext, Identity } from './environment.ts';
import { api } from './gateway.ts';
import { callerOf } from './guards.ts';

interface Needs {
  live: Live;
  /** The absolute state that every connection begins with. */
  state: (userId: string) => Promise<object>;
}

const events = route({
  method: 'get',
  path: '/api/v1/events',
  auth: 'either',
  tags: ['Live'],
  summary: 'Server-sent events: first the state, then every change',
  responses: {
    200: { description: 'A stream without end.', content: { 'text/event-stream': { schema: z.string() } } },
  },
});

/** Server-sent events, written to the socket itself: a third of the memory of a stream object. */
export const liveRoutes = ({ live, state }: Needs) =>
  api().openapi(events, async (c) => {
    const { userId, sessionId } = c.get('identity');
    const { outgoing, gateway } = c.env;
    // Hono answers HEAD by running GET, and a stream has no end to wait for.
    if (c.req.method === 'HEAD') return c.body(null, 200, streamHeaders(c));
    const first = await state(userId);
    const connection: LiveConnection = {
      sessionId,
      send: (text) => {
        if (!outgoing.writableEnded) outgoing.write(`data: ${text}\n\n`);
      },
      backlog: () => outgoing.writableLength,
      end: () => {
        outgoing.end();
        setTimeout(() => outgoing.destroy(), LAST_WORDS).unref();
      },
      cut: () => void outgoing.destroy(),
    };
    // A reader that went while we looked must not be kept.
    if (outgoing.destroyed) return RESPONSE_ALREADY_SENT;
    const leave = live.join(userId, connection);
    if (!leave) throw new Problem('RATE_LIMITED', { retryAfter: TRY_AGAIN_IN });
    outgoing.once('close', leave);
    outgoing.on('error', () => outgoing.destroy());
    outgoing.writeHead(200, streamHeaders(c));
    outgoing.write('retry: 2000\n\n');
    live.greet(connection, 'state', first);
    // It may have ended since it was asked for; from now on its end is heard.
    if (!(await gateway.authenticator.isAlive(sessionId))) connection.end();
    return RESPONSE_ALREADY_SENT;
  });

const streamHeaders = (c: HttpContext) => ({
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
  'x-request-id': c.env.requestId,
  ...(c.get('sameOriginOnly') ? {} : { 'access-control-allow-origin': '*' }),
});

/** Milliseconds that a client gets to take what was sent last. */
const LAST_WORDS = 2000;
/** Seconds. */
const TRY_AGAIN_IN = 30;

const Hello = z.object({ type: z.literal('auth'), token: z.string().max(4096) });
const HELLO_WITHIN = 10_000;
/** Connections of one household that have not said yet whose they are. */
const MOST_UNKNOWN = 50;
/** Closing codes: RFC 6455 §7.4.1, and our own 4401 for "sign in again". */
const CLOSE = { goingAway: 1001, badMessage: 1008, tryAgainLater: 1013, signedOut: 4401 };

/** The WebSocket at `/api/v1/live`. The first message of the client carries its token. */
export function acceptWebSockets(
  server: Server,
  { live, state, authenticator, trustProxy }: Needs & { authenticator: Authenticator; trustProxy: boolean },
) {
  const unknown = new Map<string, number>();

  const sockets = new WebSocketServer({ noServer: true, maxPayload: 8192, perMessageDeflate: false });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if ((request.url ?? '').split('?', 1)[0] !== '/api/v1/live') {
      socket.end(`HTTP/1.1 ${new Problem('NOT_FOUND').status} Not Found\r\nconnection: close\r\n\r\n`, () =>
        socket.destroy(),
      );
      return;
    }
    const caller = callerOf(request.headers['x-forwarded-for']?.toString(), request.socket.remoteAddress, trustProxy);
    sockets.handleUpgrade(request, socket, head, (webSocket) => greet(webSocket, caller));
  });

  function greet(socket: WebSocket, caller: string) {
    const others = unknown.get(caller) ?? 0;
    if (others >= MOST_UNKNOWN) return socket.close(CLOSE.tryAgainLater, 'too many connections');
    unknown.set(caller, others + 1);
    let isKnown = false;
    const impatience = setTimeout(() => socket.close(CLOSE.badMessage, 'no token'), HELLO_WITHIN);
    const know = () => {
      clearTimeout(impatience);
      if (isKnown) return;
      isKnown = true;
      const left = (unknown.get(caller) ?? 1) - 1;
      if (left === 0) unknown.delete(caller);
      else unknown.set(caller, left);
    };
    socket.on('error', () => socket.terminate());
    socket.once('close', know);
    socket.once('message', (message: Buffer) => {
      know();
      void welcome(socket, message.toString()).catch(() => socket.terminate());
    });
  }

  async function welcome(socket: WebSocket, message: string) {
    const hello = Hello.safeParse(parsed(message));
    if (!hello.success) return socket.close(CLOSE.badMessage, 'the first message carries the token');
    const identity = await authenticator.byToken(hello.data.token);
    if (!identity) return socket.close(CLOSE.signedOut, 'sign in again');
    const first = await state(identity.userId);
    if (socket.readyState !== socket.OPEN) return;
    const connection = over(socket, identity);
    const leave = live.join(identity.userId, connection);
    if (!leave) return socket.close(CLOSE.tryAgainLater, 'too many connections');
    socket.once('close', leave);
    live.greet(connection, 'state', first);
    if (!(await authenticator.isAlive(identity.sessionId))) connection.end();
  }

  return {
    stop() {
      sockets.close();
      for (const socket of sockets.clients) socket.close(CLOSE.goingAway);
      setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), LAST_WORDS).unref();
    },
  };
}

const over = (socket: WebSocket, { sessionId }: Identity): LiveConnection => ({
  sessionId,
  send: (text) => socket.send(text),
  backlog: () => socket.bufferedAmount,
  end: () => socket.close(CLOSE.goingAway),
  cut: () => socket.terminate(),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
