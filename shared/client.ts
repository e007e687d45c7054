import createOpenApiClient, { type Client as OpenApiClient } from 'openapi-fetch';
import type { components, paths } from './openapi.d.ts';
import type { ProblemCode } from './problems.ts';

/** The API's shapes by name: `Schema<'InboxItem'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
export type Person = Schema<'Person'>;
export type Friend = Schema<'Friend'>;
export type Card = Schema<'Card'>;
export type Share = Schema<'Share'>;
export type NewShares = Schema<'NewShares'>;
export type PageSnapshot = Schema<'PageSnapshot'>;
export type InboxItem = Schema<'InboxItem'>;
export type TokenPair = Schema<'TokenPair'>;
export type Sync = Schema<'Sync'>;

/** A message of `/api/v1/live` and `/api/v1/events`. The first is `state`; one more follows each change. */
export type LiveMessage = { at: string } & (
  | { type: 'state'; data: { unread: number; latestAt: string | null } }
  | { type: 'share.created' | 'share.updated'; data: InboxItem | Share }
  /** By the sender; by oneself, on this device or another. */
  | { type: 'share.withdrawn' | 'share.removed'; data: { id: string } }
  | { type: 'friend.requested'; data: { id: string; user: Person } }
  | { type: 'friend.accepted' | 'friend.ended' | 'friend.updated'; data: { user: Person } }
  | { type: 'takeout.updated'; data: Schema<'Takeout'> }
  /** Something new, or something that there is more of by now. */
  | { type: 'notification'; data: { notification: Schema<'Notification'>; unseen: number } }
  | { type: 'notifications.seen'; data: { ids: string[]; unseen: number } }
  | { type: 'heartbeat' | 'bye'; data: Record<string, never> }
);

/** Why no answer came: nothing was reached, or something that is no WatchThis server answered. */
export type NoAnswer = 'OFFLINE' | 'UNREACHABLE' | 'NOT_WATCHTHIS';

/** What a call throws when it was not answered as hoped. Switch on `code`, never on the text. */
export class ApiError extends Error {
  readonly code: ProblemCode | NoAnswer;
  /** HTTP status; 0 when nothing answered. */
  readonly status: number;
  /** Seconds to wait, when the server said so. */
  readonly retryAfter: number | undefined;
  readonly details: unknown;

  constructor(
    code: ProblemCode | NoAnswer,
    options: { status?: number; retryAfter?: number | undefined; details?: unknown; cause?: unknown } = {},
  ) {
    super(code, { cause: options.cause });
    this.name = 'ApiError';
    this.code = code;
    this.status = options.status ?? 0;
    this.retryAfter = options.retryAfter;
    this.details = options.details;
  }

  /** Whether the same request may succeed later: no answer, too many requests, or an error of the server's. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export interface ClientOptions {
  /** The server's address without a trailing slash, `https://watch.example.org`. */
  server: string;
  /** The access token to send, if there is one. */
  token?: () => Promise<string | undefined>;
  /** Called once when a token was refused; gives a fresh one, or nothing when the session has ended. */
  renew?: (refused: string) => Promise<string | undefined>;
  fetch?: (request: Request) => Promise<Response>;
}

export type Client = OpenApiClient<paths>;

/**
 * A typed client of one server.
 * @example const inbox = await data(createClient({ server, token }).GET('/api/v1/inbox'));
 */
export function createClient({
  server,
  token,
  renew,
  fetch: send = (request) => fetch(request),
}: ClientOptions): Client {
  const authorized = async (request: Request): Promise<Response> => {
    const access = await token?.();
    if (access === undefined) return reach(send, request);
    const response = await reach(send, bearing(request.clone(), access));
    if (response.status !== 401) return response;
    const fresh = await renew?.(access);
    return fresh === undefined ? response : reach(send, bearing(request, fresh));
  };
  return createOpenApiClient<paths>({ baseUrl: server, fetch: authorized });
}

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The `data` of an answer. Throws `ApiError`. */
export async function data<R extends Result>(call: Promise<R>): Promise<DataOf<R>> {
  const body: unknown = await answer(call);
  return (body as { data: DataOf<R> }).data;
}

/** The whole envelope of a list: `data` and `pagination`. Throws `ApiError`. */
export async function answer<R extends Result>(call: Promise<R>): Promise<NonNullable<R['data']>> {
  const {
    data: body,
    error,
    response,
  } = await call.catch((cause: unknown) => {
    // openapi-fetch reads the body as JSON: what isn't, isn't ours.
    throw cause instanceof ApiError ? cause : new ApiError('NOT_WATCHTHIS', { cause });
  });
  if (response.ok && isEnvelope(body)) return body as NonNullable<R['data']>;
  const { status } = response;
  if (!isEnvelope(error)) {
    throw new ApiError(status === 429 ? 'RATE_LIMITED' : status >= 500 ? 'INTERNAL_ERROR' : 'NOT_WATCHTHIS', {
      status,
    });
  }
  const { code, details } = (error as { error: { code: ProblemCode; details?: unknown } }).error;
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  throw new ApiError(code, { status, details, retryAfter: Number.isFinite(wait) ? wait : undefined });
}

type DataOf<R extends Result> = NonNullable<R['data']> extends { data: infer D } ? D : never;

const isEnvelope = (value: unknown): boolean => typeof value === 'object' && value !== null && 'success' in value;

async function reach(send: NonNullable<ClientOptions['fetch']>, request: Request): Promise<Response> {
  try {
    return await send(request);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    // Node has a navigator too, which does not know.
    const offline = 'navigator' in globalThis && 'onLine' in globalThis.navigator && !globalThis.navigator.onLine;
    throw new ApiError(offline ? 'OFFLINE' : 'UNREACHABLE', { cause });
  }
}

function bearing(request: Request, token: string): Request {
  request.headers.set('authorization', `Bearer ${token}`);
  return request;
}
