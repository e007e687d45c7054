import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that only its owner reads, unless it is there already: never half a file, and of two processes that
 * start together, the second finds what the first has written.
 */
export function writeSecretOnce(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const whole = `${file}.${randomUUID()}`;
  writeFileSync(whole, content, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(whole, file);
    rmSync(whole);
  } catch {
    // Either the other process was first, or this file system knows no links.
    if (existsSync(file)) rmSync(whole);
    else renameSync(whole, file);
  }
}

const KEY_BYTES = 32;

/** The key of 256 bits in a file, made when it is first asked for. `lost` says what it costs to do without it. */
export function readKey(file: string, lost: string): Buffer {
  if (!existsSync(file)) writeSecretOnce(file, randomBytes(KEY_BYTES));
  const key = readFileSync(file);
  if (key.length !== KEY_BYTES) throw new Error(`${file} holds no key. Restore it, or delete it: ${lost}`);
  return key;
}
