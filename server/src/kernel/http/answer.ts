import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from '../problem.ts';
import { program } from '../program.ts';
import type { Page } from './contract.ts';
import type { Allowance, HttpContext } from './environment.ts';
import { rateLimitHeaders } from './limits.ts';

/**
 * Every JSON answer leaves through here. Headers are one plain object, because that is what the Node adapter can write
 * without building a `Response` first.
 */

/** Nobody keeps what carries no ETag: tokens, refusals, answers to changes (RFC 6749 §5.1). */
const ANYWHERE = {
  'content-type': 'application/json',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
  vary: 'Authorization',
};

const SAME_ORIGIN = {
  'content-type': 'application/json',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  vary: 'Cookie, Origin, Sec-Fetch-Site',
};

/** Kept by its own browser alone, and asked about each time. */
const TAGGED = 'private, no-cache';

type Headers = Record<string, string>;

/**
 * Not `c.body()`, which copies every header into a `Headers` object and back. Cookies are the only headers that are set
 * on the context before.
 */
function respond(c: HttpContext, body: string | null, status: ContentfulStatusCode | 304, headers: Headers): Response {
  if (c.get('sameOriginOnly')) return c.newResponse(body, status, headers);
  return new Response(body, { status, headers });
}

function send(c: HttpContext, status: ContentfulStatusCode, text: string, extra?: Headers): Response {
  const base = c.get('sameOriginOnly') ? SAME_ORIGIN : ANYWHERE;
  const allowance = c.get('allowance') as Allowance | undefined;
  return respond(c, text, status, {
    ...base,
    'x-request-id': c.env.requestId,
    ...(allowance && rateLimitHeaders(allowance)),
    ...extra,
  });
}

/** 200 with an ETag of its content; 304 when the caller has it already. */
export function ok(c: HttpContext, data: unknown): never {
  return tagged(c, JSON.stringify({ success: true, data })) as never;
}

/** 200 with nothing to say, once it is done. */
export async function done(c: HttpContext, work: Promise<void>): Promise<never> {
  await work;
  return ok(c, {});
}

/** 201. */
export function created(c: HttpContext, data: unknown): never {
  return send(c, 201, JSON.stringify({ success: true, data })) as never;
}

/** 202. */
export function accepted(c: HttpContext, data: unknown): never {
  return send(c, 202, JSON.stringify({ success: true, data })) as never;
}

/** Text for programs. */
export const text = (c: HttpContext, content: string, contentType: string): never =>
  send(c, 200, content, { 'content-type': contentType }) as never;

interface WebP {
  bytes: Buffer;
  etag: string;
  /** Whether its path will never lead to another. */
  isLasting?: boolean;
}

/** A small WebP that any page may show; nothing in it can run. Where there is none, pages show another sign. */
export function picture(c: HttpContext, found: WebP | undefined): never {
  // No error: a browser would complain of it to people who can't do anything about somebody else's picture.
  if (!found) return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } }) as never;
  const { bytes, etag, isLasting = false } = found;
  const headers = {
    'content-type': 'image/webp',
    'content-disposition': 'inline',
    'cache-control': isLasting ? 'public, max-age=31536000, immutable' : 'public, max-age=86400',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    etag,
  };
  const response = isKnown(c, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(new Uint8Array(bytes), { headers });
  return response as never;
}

interface File {
  stream: Readable;
  bytes: number;
  fileName: string;
}

const FILE = {
  'content-type': 'application/octet-stream',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** A file to keep, which no browser shows or runs. `take` may use up what leads to it. */
export async function download(c: HttpContext, take: () => Promise<File>): Promise<never> {
  // Hono answers HEAD by running GET: whoever looks takes nothing, and learns nothing.
  if (c.req.method === 'HEAD') return new Response(null, { headers: FILE }) as never;
  const { stream, bytes, fileName } = await take();
  const headers = {
    ...FILE,
    'content-length': String(bytes),
    'content-disposition': `attachment; filename="${fileName}"`,
  };
  return new Response(Readable.toWeb(stream) as ReadableStream, { headers }) as never;
}

/** A page of a list. */
export const page = (c: HttpContext, shown: Page<unknown>): never =>
  tagged(c, `{"success":true,"data":${JSON.stringify(shown.items)},${paginationOf(shown)}}`) as never;

const paginationOf = ({ cursor, total }: Page<unknown>) =>
  `"pagination":${JSON.stringify({ hasNext: cursor !== undefined, cursor, total })}`;

function tagged(c: HttpContext, text: string): Response {
  if (c.req.method !== 'GET' || c.get('sameOriginOnly')) return send(c, 200, text);
  const etag = `"${hash('sha1', text, 'base64url')}"`;
  return isKnown(c, etag) ? notModified(c, etag) : send(c, 200, text, { etag, 'cache-control': TAGGED });
}

/** A page of a list that carries a version (see `route()`). Each item is JSON already. */
export const versionedPage = (c: HttpContext, shown: Page<string>): never =>
  send(c, 200, `{"success":true,"data":[${shown.items.join(',')}],${paginationOf(shown)}}`, {
    etag: c.get('etag'),
    'cache-control': TAGGED,
  }) as never;

/** 304 when the caller has this version of a list; else it is kept for the answer. */
export function unlessChanged(c: HttpContext, version: number): Response | undefined {
  const etag = `"${program.version}-${version}"`;
  if (isKnown(c, etag)) return notModified(c, etag);
  c.set('etag', etag);
  return undefined;
}

function isKnown(c: HttpContext, etag: string): boolean {
  const known = c.req.header('if-none-match');
  // A proxy that compresses weakens the tag; for a GET that is as good (RFC 9110 §13.1.2).
  return (
    known !== undefined && (known === etag || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
  );
}

/** With what a cache must know, and nothing else (RFC 9110 §15.4.5). */
const notModified = (c: HttpContext, etag: string): Response =>
  respond(c, null, 304, {
    'cache-control': TAGGED,
    'access-control-allow-origin': '*',
    vary: ANYWHERE.vary,
    etag,
  });

export function problem(c: HttpContext, { code, status, message, details, retryAfter }: Problem): Response {
  const error = { code, message, ...(details === undefined ? {} : { details }) };
  return send(c, status, JSON.stringify({ success: false, error }), {
    ...(retryAfter === undefined ? {} : { 'retry-after': String(Math.max(1, Math.ceil(retryAfter))) }),
    ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
  });
}
