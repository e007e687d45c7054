import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
