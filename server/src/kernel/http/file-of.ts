import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { decoded, readUpTo } from '../fetch/body.ts';
import { Problem } from '../problem.ts';
import type { HttpContext } from './environment.ts';

/** The body as it is, whatever it says that it is. Throws `PAYLOAD_TOO_LARGE`, if it can before anything is read. */
export async function fileOf(c: HttpContext, maxBytes: number): Promise<Buffer> {
  if (Number(c.req.header('content-length') ?? 0) > maxBytes) throw new Problem('PAYLOAD_TOO_LARGE');
  const { body } = c.req.raw;
  if (!body) return Buffer.alloc(0);
  const { bytes, isCut } = await readUpTo(Readable.fromWeb(body as ReadableStream), maxBytes);
  if (isCut) throw new Problem('PAYLOAD_TOO_LARGE');
  return bytes;
}

/**
 * The same piece by piece, for files that are too large to be held at once: plain or as gzip, and as large as it is
 * unpacked. Throws `PAYLOAD_TOO_LARGE`, also while it is read.
 */
export async function* piecesOf(c: HttpContext, maxBytes: number): AsyncGenerator<Buffer> {
  if (Number(c.req.header('content-length') ?? 0) > maxBytes) throw new Problem('PAYLOAD_TOO_LARGE');
  const { body } = c.req.raw;
  const stream = body && decoded(Readable.fromWeb(body as ReadableStream), c.req.header('content-encoding') ?? '');
  if (!stream) return;
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > maxBytes) throw new Problem('PAYLOAD_TOO_LARGE');
    yield piece;
  }
}
