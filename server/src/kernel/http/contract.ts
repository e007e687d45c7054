import { z, type RouteConfig } from '@hono/zod-openapi';
import { problems, type ProblemCode } from '#shared/problems.ts';
import type { Check, LimitKind, VersionKind } from './environment.ts';
import { admin, bearer, cookie, either, limited, metrics, sameOrigin, unchanged } from './guards.ts';
import type { Scope } from './scopes.ts';

/** The shapes that every route shares: envelope, ids, times, pages, problems. Modules' `schema.ts` are built from these. */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUIDv7 in lower case. Anything else is 400 `INVALID_ID`. */
export const Id = z.string(problemIs('INVALID_ID')).regex(UUID, problemIs('INVALID_ID')).openapi({ format: 'uuid' });

/** ISO-8601, UTC, milliseconds. */
export const Time = z.string().openapi({ format: 'date-time', example: '2026-11-25T09:30:00.000Z' });

/** A moment that a client names; any offset is welcome and is turned into UTC. */
export const TimeInput = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .openapi({ type: 'string', format: 'date-time' });

export const Seconds = z.number().openapi({ description: 'Seconds.' });

/** Controls (PostgreSQL keeps no NUL), and what turns the direction of the text around it. */
const HARMLESS = /^[^\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]*$/u;

/** Something that can be seen: no spaces, joiners or fillers alone. */
const VISIBLE = /[[\p{L}\p{N}\p{P}\p{S}]--[\u115F\u1160\u2800\u3164\uFFA0]]/v;

const wellFormed = z.string().overwrite((value) => value.toWellFormed());

/** One line, whatever it is for. */
export const line = (max: number) => wellFormed.max(max).regex(HARMLESS, 'no control characters');

/** One line that people typed for others to read: trimmed, and something to see. */
export const text = (max: number) =>
  wellFormed.trim().max(max).regex(VISIBLE, 'nothing to see').regex(HARMLESS, 'no control characters');

/** As the message of an issue, makes that issue answer with its own code instead of `VALIDATION_ERROR`. */
export function problemIs(code: ProblemCode): string {
  return `problem:${code}`;
}

const ErrorBody = z
  .object({
    success: z.literal(false),
    error: z.object({ code: z.string(), message: z.string(), details: z.unknown().optional() }),
  })
  .openapi('Error');

const Pagination = z
  .object({ hasNext: z.boolean(), cursor: z.string().optional(), total: z.number().int().optional() })
  .openapi('Pagination');

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

const envelope = <T extends z.ZodType>(data: T) => z.object({ success: z.literal(true), data });

/** `{ success: true, data }`. */
export const answers = <T extends z.ZodType>(data: T, description = 'Done.') => json(envelope(data), description);

/** `{ success: true, data: [...], pagination }`. */
export const answersPage = <T extends z.ZodType>(item: T, description = 'One page, newest first.') =>
  json(envelope(z.array(item)).extend({ pagination: Pagination }), description);

/** For what has nothing to say but that it is done. */
export const done = () => answers(z.object({}).openapi('Nothing'));

export const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

/** A body that is a file of one of these types; read it with `fileOf`. */
export const file = (...types: string[]) => ({
  body: {
    required: true,
    content: Object.fromEntries(types.map((type) => [type, { schema: z.string().openapi({ format: 'binary' }) }])),
  },
});

/** For routes that can be asked without saying anything. */
export const optionalBody = <T extends z.ZodType>(schema: T) => ({
  body: { required: false, content: { 'application/json': { schema } } },
});

export const byId = { params: z.object({ id: Id.openapi({ param: { name: 'id', in: 'path' } }) }) };

export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(200).optional(),
});

/** A page of a list as a door gives it; `cursor` is there when there is more. */
export interface Page<T> {
  items: T[];
  cursor?: string | undefined;
  total?: number;
}

interface Definition extends Omit<RouteConfig, 'security' | 'middleware'> {
  /** Who may ask: `bearer` (the default), `admin` (for others there is nothing), `metrics`, `cookie`, `either`, `anyone`, or any page of ours (`sameOrigin`). */
  auth?: 'bearer' | 'admin' | 'metrics' | 'cookie' | 'either' | 'anyone' | 'sameOrigin';
  /** All that a personal access token must be allowed to do. Without it the route takes none of them. */
  scope?: Scope | readonly Scope[];
  /** What it is counted as (see `limits.ts`): a change as `write` if nothing else is said. */
  limit?: LimitKind | 'none';
  /** The version that a list carries as its ETag. */
  version?: VersionKind;
  /** The codes that this route has of its own; those of its kind are added. */
  problems?: readonly ProblemCode[];
}

type Kind = NonNullable<Definition['auth']>;
type Security = NonNullable<RouteConfig['security']>;

/** With the scopes of a bearer, which OpenAPI 3.1 lets any scheme name. */
const SECURITY: Record<Kind, (scopes: Scope[]) => Security> = {
  bearer: (scopes) => [{ bearer: scopes }],
  admin: () => [{ bearer: [] }],
  metrics: () => [{ bearer: [] }],
  cookie: () => [{ session: [] }],
  either: (scopes) => [{ bearer: scopes }, { session: [] }],
  anyone: () => [],
  sameOrigin: () => [],
};

const GUARDS: Record<Kind, (scopes: Scope[]) => Check[]> = {
  bearer: (scopes) => [bearer(scopes)],
  admin: () => [bearer([]), admin],
  metrics: () => [metrics],
  cookie: () => [cookie],
  either: (scopes) => [either(scopes)],
  anyone: () => [],
  sameOrigin: () => [sameOrigin],
};

const REFUSALS: Record<Kind, ProblemCode[]> = {
  bearer: ['AUTHENTICATION_REQUIRED', 'INSUFFICIENT_SCOPE'],
  admin: ['AUTHENTICATION_REQUIRED', 'INSUFFICIENT_SCOPE', 'NOT_FOUND'],
  metrics: ['AUTHENTICATION_REQUIRED', 'INSUFFICIENT_SCOPE', 'FORBIDDEN'],
  cookie: ['NO_SESSION', 'CROSS_SITE'],
  either: ['AUTHENTICATION_REQUIRED', 'INSUFFICIENT_SCOPE', 'NO_SESSION', 'CROSS_SITE'],
  anyone: [],
  sameOrigin: ['CROSS_SITE'],
};

type Route<D extends Definition> = Omit<D, 'auth' | 'scope' | 'limit' | 'version' | 'problems'> & {
  checks: readonly Check[];
};

/** An OpenAPI route with its guards, and with every problem that it can answer written down. */
export function route<const D extends Definition>({
  auth = 'bearer',
  scope = [],
  limit: counted,
  version,
  problems: own = [],
  ...definition
}: D): Route<D> {
  const limit = counted ?? (definition.method !== 'get' && auth === 'bearer' ? 'write' : 'none');
  const scopes = [scope].flat();
  const codes = new Set<ProblemCode>([...own, ...REFUSALS[auth]]);
  if (limit !== 'none') codes.add('RATE_LIMITED');
  if (/\{(?:id|userId)\}/.test(definition.path)) codes.add('INVALID_ID');
  const hasJson = definition.request?.body?.content['application/json'] !== undefined;
  if (definition.request?.query || hasJson) codes.add('VALIDATION_ERROR');
  if (hasJson) codes.add('INVALID_JSON');
  if (definition.request?.body) codes.add('PAYLOAD_TOO_LARGE');
  const byStatus = Map.groupBy(codes, (code) => problems[code].status);
  const errors = Object.fromEntries(
    [...byStatus].map(([status, all]) => [status, json(ErrorBody, all.map((code) => `\`${code}\``).join(', '))]),
  );
  return {
    ...definition,
    security: SECURITY[auth](scopes),
    checks: [
      ...GUARDS[auth](scopes),
      ...(limit === 'none' ? [] : [limited(limit)]),
      ...(version ? [unchanged(version)] : []),
    ],
    responses: { ...errors, ...definition.responses },
    'x-problems': [...codes],
  };
}
