import { randomBytes } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { Log } from '../log.ts';
import { isProblemCode, Problem } from '../problem.ts';
import { problem } from './answer.ts';
import type { Environment, GatewayState, HttpContext } from './environment.ts';

/** Bytes. */
const BODY_LIMIT = 100_000;

/** A router whose routes are checked against their schema: what is wrong becomes a `Problem`. */
export const api = () =>
  new OpenAPIHono<Environment>({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error.issues);
    },
  });

interface Issue {
  path: PropertyKey[];
  message: string;
}

function invalid(issues: Issue[]): Problem {
  for (const { message } of issues) {
    const code = message.startsWith('problem:') ? message.slice('problem:'.length) : undefined;
    if (isProblemCode(code)) return new Problem(code);
  }
  return new Problem('VALIDATION_ERROR', {
    details: issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  });
}

/** The whole server's router: request ids, size limits, CORS, errors. Routes are added by `app.ts`. */
export function createGateway(state: GatewayState, log: Log) {
  const app = api();
  app.use(begin(state));
  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', sizeLimit);
  app.options('/api/*', preflight);
  app.notFound((c) => problem(c, new Problem('NOT_FOUND')));
  app.onError((error, c) => {
    const known = asProblem(error);
    if (known) return problem(c, known);
    log.error(
      { err: error, requestId: c.get('requestId'), method: c.req.method, path: c.req.path },
      'unexpected error',
    );
    return problem(c, new Problem('INTERNAL_ERROR'));
  });
  return app;
}

const process = randomBytes(4).toString('hex');
let requests = 0;

const begin =
  (state: GatewayState): MiddlewareHandler<Environment> =>
  (c, next) => {
    requests += 1;
    c.set('requestId', `${process}-${requests.toString(36)}`);
    c.set('gateway', state);
    return next();
  };

const tooLarge = () => {
  throw new Problem('PAYLOAD_TOO_LARGE');
};
const limitStream = bodyLimit({ maxSize: BODY_LIMIT, onError: tooLarge });

const sizeLimit: MiddlewareHandler<Environment> = (c, next) => {
  const length = c.req.header('content-length');
  if (length === undefined) return limitStream(c, next);
  return Number(length) > BODY_LIMIT ? tooLarge() : next();
};

const preflight = (c: HttpContext) =>
  c.body(null, 204, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': 'Authorization, Content-Type, If-None-Match, Idempotency-Key',
    'access-control-max-age': '86400',
  });

function asProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  // Hono's own: a body that is no JSON.
  if (error instanceof HTTPException && error.status === 400) return new Problem('INVALID_JSON', { cause: error });
  return undefined;
}
