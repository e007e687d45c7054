import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from '@hono/zod-openapi';
import { Groups } from '../groups.ts';
import { LAST_WORDS, type LiveConnection } from '../live.ts';
import { callerOf, type TrustedProxies } from './caller-address.ts';
import type { Authenticator, Identity } from './environment.ts';
import { stateOf, type LiveNeeds } from './live-routes.ts';
import { LIVE_SCOPES, reaches } from './scopes.ts';

interface Needs extends LiveNeeds {
  authenticator: Authenticator;
  trustProxy: TrustedProxies;
}

const Hello = z.object({ type: z.literal('auth'), token: z.string().max(4096) });
const HELLO_WITHIN = 10_000;
/** Connections of one household that have not said yet whose they are. */
const MOST_UNKNOWN = 50;
/** Closing codes: RFC 6455 §7.4.1, 1013 of IANA's registry, and our own 4401 for "sign in again", 4403 for
 * "this token may not". */
const CLOSE = { goingAway: 1001, badMessage: 1008, tryAgainLater: 1013, signedOut: 4401, notAllowed: 4403 };

// Apart from the call, because the types of ws do not know `closeTimeout` yet: without it whoever does not say goodbye
// is kept for thirty seconds.
const OPTIONS = { noServer: true, maxPayload: 8192, perMessageDeflate: false, closeTimeout: LAST_WORDS };

/** The WebSocket at `/api/v1/live`. The first message of the client carries its token. */
export function acceptWebSockets(server: Server, { live, state, authenticator, trustProxy }: Needs) {
  /** Those that have not said yet whose they are, by household. */
  const unknown = new Groups<string, WebSocket>();
  const sockets = new WebSocketServer(OPTIONS);

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if ((request.url ?? '').split('?', 1)[0] !== '/api/v1/live') return refuse(socket, '404 Not Found');
    const caller = callerOf(request.headers['x-forwarded-for']?.toString(), request.socket.remoteAddress, trustProxy);
    // Before there is a WebSocket, which would have to be closed politely: that takes as long as waiting for its token.
    if (unknown.size(caller) >= MOST_UNKNOWN) return refuse(socket, '429 Too Many Requests');
    sockets.handleUpgrade(request, socket, head, (webSocket) => greet(webSocket, caller));
  });

  function greet(socket: WebSocket, caller: string) {
    unknown.add(caller, socket);
    const impatience = setTimeout(() => socket.close(CLOSE.badMessage, 'no token'), HELLO_WITHIN);
    socket.on('error', () => socket.terminate());
    socket.once('close', () => {
      clearTimeout(impatience);
      unknown.remove(caller, socket);
    });
    socket.once('message', (message: Buffer) => {
      clearTimeout(impatience);
      welcome(socket, message.toString()).then(
        (isKnown) => isKnown && unknown.remove(caller, socket),
        () => socket.terminate(),
      );
    });
  }

  /** Says whether it is somebody's now. */
  async function welcome(socket: WebSocket, message: string): Promise<boolean> {
    const refused = (code: number, reason: string) => {
      socket.close(code, reason);
      return false;
    };
    const hello = Hello.safeParse(parsed(message));
    if (!hello.success) return refused(CLOSE.badMessage, 'the first message carries the token');
    const identity = await authenticator.byToken(hello.data.token);
    if (!identity) return refused(CLOSE.signedOut, 'sign in again');
    if (!reaches(identity, LIVE_SCOPES)) return refused(CLOSE.notAllowed, 'the token lacks a scope');
    if (socket.readyState !== socket.OPEN) return false;
    const leave = live.join(identity.userId, over(socket, identity), () => stateOf(identity, authenticator, state));
    if (!leave) return refused(CLOSE.tryAgainLater, 'too many connections');
    socket.once('close', leave);
    return true;
  }

  return {
    stop() {
      sockets.close();
      for (const socket of sockets.clients) socket.close(CLOSE.goingAway);
    },
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, () => socket.destroy());
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
