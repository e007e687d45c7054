import { hash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { HttpContext } from './environment.ts';

/**
 * What is the same for everybody, compressed once. Answers that are somebody's are not compressed at all: their length
 * would tell of what is in them (BREACH), and a page of an inbox fits into the first packets as it is
 * (`docs/decisions/0011-what-is-compressed.md`).
 */
export interface Compressed {
  body: Buffer;
  gzip: () => Buffer | undefined;
  brotli: () => Buffer | undefined;
  headers: Record<string, string>;
}

/** `isText`: whether it gets smaller. Each form is made when it is first asked for: a start need not wait for all. */
export function compressed(body: Buffer, isText: boolean, headers: Record<string, string>): Compressed {
  const once = (make: () => Buffer) => {
    let made: Buffer | undefined;
    return () => (isText ? (made ??= make()) : undefined);
  };
  return {
    body,
    gzip: once(() => gzipSync(body, { level: 9 })),
    brotli: once(() => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
    headers: { ...headers, etag: `"${hash('sha1', body, 'base64url')}"`, vary: 'Accept-Encoding' },
  };
}

/** In the smallest form that the caller takes; 304 when they have it already. */
export function serve(c: HttpContext, { body, gzip, brotli, headers }: Compressed): Response {
  if (c.req.header('if-none-match') === headers['etag']) return c.body(null, 304, headers);
  const accepted = c.req.header('accept-encoding') ?? '';
  for (const [coding, form] of [
    ['br', brotli],
    ['gzip', gzip],
  ] as const) {
    const packed = takes(accepted, coding) && form();
    if (packed) return c.body(bytes(packed), 200, { ...headers, 'content-encoding': coding });
  }
  return c.body(bytes(body), 200, headers);
}

/** By name, and not with a weight of nothing (RFC 9110 §12.5.3). */
const takes = (accepted: string, coding: string): boolean =>
  accepted.split(',').some((one) => {
    const [name = '', weight = ''] = one.split(';').map((part) => part.trim().toLowerCase());
    return name === coding && !/^q=0(?:\.0*)?$/.test(weight);
  });

const bytes = (buffer: Buffer) => new Uint8Array(buffer);
