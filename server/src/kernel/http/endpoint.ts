import type { RouteConfig, z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { BoundedMap } from '../bounded-map.ts';
import { isProblemCode, Problem } from '../problem.ts';
import type { Check, Environment, HttpContext } from './environment.ts';

/** What a route takes and what stands before it; `contract.ts` makes it. */
export interface Guarded {
  request?: RouteConfig['request'] | undefined;
  checks: readonly Check[];
}

export type Handler = (c: HttpContext) => Response | Promise<Response>;

/** Bytes. */
const BODY_LIMIT = 100_000;
/** For each route. */
const QUERIES_KNOWN = 200;
/** Characters. */
const QUERY_REMEMBERED = 200;

/**
 * One function for all that happens to a request of one route: who asks, is it well-formed, what is the answer. Hono's
 * own way, a middleware for each, costs a third of a short answer.
 */
export function endpoint({ request, checks }: Guarded, handle: Handler): Handler {
  const steps = [...checks, ...checksOf(request)];
  return async (c) => {
    for (const step of steps) {
      const early = await step(c);
      if (early) return early;
    }
    return handle(c);
  };
}

function checksOf(request: RouteConfig['request']): Check[] {
  const json = request?.body?.content['application/json'];
  const body = json && 'schema' in json ? json.schema : undefined;
  return [
    ...(request?.query ? [checkQuery(request.query as z.ZodType<object>)] : []),
    ...(request?.params ? [checkParams(request.params as z.ZodType<object>)] : []),
    ...(body ? [checkBody(body as z.ZodType<object>, request?.body?.required ?? false)] : []),
  ];
}

/** Queries repeat: what was valid is remembered, so that most requests find theirs read and checked. */
function checkQuery(schema: z.ZodType<object>): Check {
  const known = new BoundedMap<string, object>(QUERIES_KNOWN);
  return (c) => {
    const { url } = c.req;
    const at = url.indexOf('?');
    const text = at < 0 ? '' : url.slice(at);
    let query = known.get(text);
    if (!query) {
      query = Object.freeze(parsed(schema, queryOf(c)));
      if (text.length <= QUERY_REMEMBERED) known.set(text, query);
    }
    c.req.addValidatedData('query', query);
  };
}

function checkParams(schema: z.ZodType<object>): Check {
  return (c) => {
    c.req.addValidatedData('param', parsed(schema, c.req.param()));
  };
}

function checkBody(schema: z.ZodType<object>, isRequired: boolean): Check {
  return async (c) => {
    const isThere = isRequired || c.req.header('content-type') !== undefined;
    c.req.addValidatedData('json', parsed(schema, isThere ? await bodyOf(c) : {}));
  };
}

/** Not `safeParseAsync`: only without promises does zod run compiled code. */
function parsed(schema: z.ZodType<object>, input: unknown): object {
  const result = schema.safeParse(input);
  if (!result.success) throw invalid(result.error.issues);
  return result.data;
}

/** A parameter that comes twice is a list, which no schema takes for a text. */
const queryOf = (c: HttpContext): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );

async function bodyOf(c: HttpContext): Promise<unknown> {
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) throw new Problem('INVALID_JSON');
  const length = c.req.header('content-length');
  if (length === undefined) await limitStream(c as Context<Environment, string>, () => Promise.resolve());
  else if (Number(length) > BODY_LIMIT) tooLarge();
  try {
    return await c.req.json();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('INVALID_JSON', { cause });
  }
}

const tooLarge = () => {
  throw new Problem('PAYLOAD_TOO_LARGE');
};
const limitStream: MiddlewareHandler<Environment> = bodyLimit({ maxSize: BODY_LIMIT, onError: tooLarge });

function invalid(issues: readonly { path: PropertyKey[]; message: string }[]): Problem {
  for (const { message } of issues) {
    const code = message.startsWith('problem:') ? message.slice('problem:'.length) : undefined;
    if (isProblemCode(code)) return new Problem(code);
  }
  return new Problem('VALIDATION_ERROR', {
    details: issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  });
}
