import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The only coding that is asked for. Not brotli: its decoder in Node has had holes that a site could use. */
export const CODING = 'gzip';

/** What was sent, unpacked once: what is packed twice is a trap. Nothing for a coding that nobody asked for. */
export function decoded(body: Readable, coding: string): Readable | undefined {
  const name = coding.trim().toLowerCase();
  if (name === '' || name === 'identity') return body;
  if (name !== CODING && name !== `x-${CODING}`) return undefined;
  const stream = createGunzip();
  body.once('error', (error) => stream.destroy(error));
  return body.pipe(stream);
}

/** At most so many bytes, and whether there were more. */
export async function readUpTo(stream: Readable, maxBytes: number): Promise<{ bytes: Buffer; isCut: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop destroys the stream: what is endless, or grows without end, is not waited for.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) break;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), isCut: size > maxBytes };
}
