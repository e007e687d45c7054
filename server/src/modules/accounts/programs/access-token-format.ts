import { crc32 } from 'node:zlib';
import { newSecret } from '../../../kernel/id.ts';

/** Tells it from other secrets, for people and for programs that look for leaked ones. */
const PREFIX = 'wt_';
const FORMAT = /^wt_([\w-]{43})([\da-f]{8})$/;

const checksumOf = (secret: string) => crc32(secret).toString(16).padStart(8, '0');

/** `wt_`, 256 random bits, and a checksum by which a misspelled or made-up one is known without a database. */
export function newAccessToken(): string {
  const secret = newSecret();
  return PREFIX + secret + checksumOf(secret);
}

/** Whether a text can be a personal access token. */
export function isAccessToken(text: string): boolean {
  const [, secret, checksum] = FORMAT.exec(text) ?? [];
  return secret !== undefined && checksumOf(secret) === checksum;
}
