import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { z } from '@hono/zod-openapi';
import { LAST_WORDS, type Live, type LiveConnection } from '../live.ts';
import { Problem } from '../problem.ts';
import { route } from './contract.ts';
import type { Authenticator, HttpContext, Identity } from './environment.ts';
import { api } from './gateway.ts';
import { LIVE_SCOPES } from './scopes.ts';

export interface LiveNeeds {
  live: Live;
  /** The absolute state that every connection begins with. */
  state: (userId: string) => Promise<object>;
}

/** Seconds. */
const TRY_AGAIN_IN = 30;

const events = route({
  method: 'get',
  path: '/api/v1/events',
  auth: 'either',
  scope: LIVE_SCOPES,
  tags: ['Live'],
  summary: 'Server-sent events: first the state, then every change',
  responses: {
    200: { description: 'A stream without end.', content: { 'text/event-stream': { schema: z.string() } } },
  },
});

/** Server-sent events, written to the socket itself: a third of the memory of a stream object. */
export const liveRoutes = ({ live, state }: LiveNeeds) =>
  api().openapi(events, (c) => {
    // Hono answers HEAD by running GET, and a stream has no end to wait for.
    if (c.req.method === 'HEAD') return c.body(null, 200, streamHeaders(c));
    const identity = c.get('identity');
    const { outgoing, gateway } = c.env;
    // A reader that went while we looked must not be kept.
    if (outgoing.destroyed) return RESPONSE_ALREADY_SENT;
    const first = () => stateOf(identity, gateway.authenticator, state);
    const leave = live.join(identity.userId, over(outgoing, identity), first);
    if (!leave) throw new Problem('RATE_LIMITED', { retryAfter: TRY_AGAIN_IN });
    outgoing.once('close', leave);
    outgoing.on('error', () => outgoing.destroy());
    outgoing.writeHead(200, streamHeaders(c));
    outgoing.write('retry: 2000\n\n');
    return RESPONSE_ALREADY_SENT;
  });

/**
 * What a connection begins with. Asked for when its end would be heard already: the session may have ended between the
 * look at its token and then. Throws `AUTHENTICATION_REQUIRED`.
 */
export async function stateOf(
  { userId, sessionId }: Identity,
  authenticator: Pick<Authenticator, 'isAlive'>,
  state: LiveNeeds['state'],
): Promise<object> {
  if (!(await authenticator.isAlive(sessionId))) throw new Problem('AUTHENTICATION_REQUIRED');
  return state(userId);
}

const streamHeaders = (c: HttpContext) => ({
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
  'x-request-id': c.env.requestId,
  ...(c.get('sameOriginOnly')
    ? { 'cross-origin-resource-policy': 'same-origin' }
    : { 'access-control-allow-origin': '*' }),
});

const over = (outgoing: ServerResponse, { sessionId }: Identity): LiveConnection => ({
  sessionId,
  send(text) {
    if (!outgoing.writableEnded) outgoing.write(`data: ${text}\n\n`);
  },
  backlog: () => outgoing.writableLength,
  end() {
    outgoing.end();
    setTimeout(() => outgoing.destroy(), LAST_WORDS).unref();
  },
  cut: () => void outgoing.destroy(),
});
