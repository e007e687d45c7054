import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** UUIDv7 (RFC 9562 §5.7): sorts by the time it was made, also within one millisecond. */
export const newId = (): string => v7();

/** An unguessable text of 256 bits, URL-safe: cookies, device codes, invite codes. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
