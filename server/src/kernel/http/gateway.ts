import { randomBytes } from 'node:crypto';
import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import { isUnavailable } from '../database/database.ts';
import type { Log } from '../log.ts';
import { Problem } from '../problem.ts';
import { problem } from './answer.ts';
import { endpoint, type Guarded, type Handler } from './endpoint.ts';
import type { Environment, GatewayState, HttpContext } from './environment.ts';
import type { RequestCounts } from './request-counts.ts';
import type { Pages } from './static.ts';

/** What a request is counted as that is for no route. */
const OTHER = 'other';

/** A router of routes that `route()` made: each is described in the OpenAPI document, and served by one function. */
export class Api extends OpenAPIHono<Environment> {
  override openapi = (({ checks, ...described }: RouteConfig & Guarded, handle: Handler) => {
    this.openAPIRegistry.registerPath(described);
    const path = described.path.replaceAll(/\{(\w+)\}/g, ':$1');
    const answer = endpoint({ request: described.request, checks }, handle);
    const about = described.tags?.[0]?.toLowerCase() ?? OTHER;
    return this.on(described.method, path, (c: HttpContext) => {
      c.env.about = about;
      return answer(c);
    });
  }) as unknown as OpenAPIHono<Environment>['openapi'];
}

export const api = () => new Api();

interface Needs {
  log: Log;
  pages: Pages;
  requests: RequestCounts;
}

/** The whole server's router: request ids, size limits, CORS, errors. Routes are added by `app.ts`. */
export function createGateway(state: GatewayState, { log, pages, requests }: Needs) {
  const app = api();
  app.options('/api/*', preflight);
  app.notFound((c) => {
    const page = c.req.method === 'GET' || c.req.method === 'HEAD' ? pages(c) : undefined;
    if (page) c.env.about = 'pages';
    return page ?? problem(c, new Problem('NOT_FOUND'));
  });
  app.onError((error, c) => {
    if (error instanceof Problem) return problem(c, error);
    const code = isUnavailable(error) ? 'NOT_READY' : 'INTERNAL_ERROR';
    log.error({ err: error, requestId: c.env.requestId, method: c.req.method, path: c.req.path }, code);
    return problem(c, new Problem(code, code === 'NOT_READY' ? { retryAfter: 1 } : {}));
  });
  const { fetch } = app;
  app.fetch = async (request, env, context) => {
    const bindings = { ...env, gateway: state, requestId: newRequestId(), about: OTHER };
    const response = await fetch(request, bindings, context);
    requests.note(bindings.about, response.status);
    return response;
  };
  return app;
}

const boot = randomBytes(4).toString('hex');
let requestsSeen = 0;

/** Unique in all logs: of this process, and counted. */
function newRequestId(): string {
  requestsSeen += 1;
  return `${boot}-${requestsSeen.toString(36)}`;
}

const preflight = (c: HttpContext) =>
  c.body(null, 204, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': 'Authorization, Content-Type, If-None-Match, Idempotency-Key',
    'access-control-max-age': '86400',
  });
