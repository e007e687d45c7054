import { hash, randomBytes, randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';
import { systemClock } from './clock.ts';

const pool = Buffer.alloc(4096);
let taken = pool.length;

/** 16 bytes. Asking the system for so few costs more than all the rest of an id. */
function someRandom(): Buffer {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += 16;
  return pool.subarray(taken - 16, taken);
}

const SEQUENCES = 2 ** 32;
let last = { msecs: 0, seq: 0 };

/** UUIDv7 (RFC 9562 §5.7): sorts by the time it was made, also within one millisecond. */
export function newId(): string {
  const random = someRandom();
  const now = systemClock.ms();
  if (now > last.msecs) last = { msecs: now, seq: random.readUInt32BE(6) >>> 1 };
  // A clock that was set back, or more ids than a millisecond has: time goes on from the last id.
  else if (last.seq + 1 < SEQUENCES) last.seq += 1;
  else last = { msecs: last.msecs + 1, seq: 0 };
  return v7({ random, ...last });
}

/** An unguessable text of 256 bits, URL-safe: cookies, device codes, invite codes. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret, and what stands for a text that is too long to be looked up by. */
export const hashOf = (text: string): string => hash('sha256', text, 'base64url');

/** Sorts before all ids that were made in this millisecond or later, and after all older ones. */
export const firstIdAt = (ms: number): string =>
  ms
    .toString(16)
    .padStart(12, '0')
    .replace(/^(.{8})(.{4})$/, '$1-$2-7000-8000-000000000000');
