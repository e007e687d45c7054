import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { decoded, readUpTo } from '../fetch/body.ts';
import { Problem } from '../problem.ts';
import type { HttpContext } from './environment.ts';

/** The body as it is, whatever it says that it is. Throws `PAYLOAD_TOO_LARGE`, if it can before anything is read. */
export async function fileOf(c: HttpContext, maxBytes: number): Promise<Buffer> {
  const body = bodyOf(c, maxBytes);
  if (!body) return Buffer.alloc(0);
  const { bytes, isCut } = await readUpTo(body, maxBytes);
  if (isCut) throw new Problem('PAYLOAD_TOO_LARGE');
  return bytes;
}

/**
 * The same piece by piece, for files that are too large to be held at once: plain or as gzip, and as large as it is
 * unpacked. Throws `PAYLOAD_TOO_LARGE`, also while it is read.
 */
export async function* piecesOf(c: HttpContext, maxBytes: number): AsyncGenerator<Buffer> {
  const body = bodyOf(c, maxBytes);
  const stream = body && decoded(body, c.req.header('content-encoding') ?? '');
  if (!stream) return;
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > maxBytes) throw new Problem('PAYLOAD_TOO_LARGE');
    yield piece;
  }
}

/** Throws `PAYLOAD_TOO_LARGE` when it says itself that it is. */
function bodyOf(c: HttpContext, maxBytes: number): Readable | undefined {
  if (Number(c.req.header('content-length') ?? 0) > maxBytes) throw new Problem('PAYLOAD_TOO_LARGE');
  const { body } = c.req.raw;
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- the tests see the DOM's type instead of Node's
  return body ? Readable.fromWeb(body as ReadableStream) : undefined;
}
