import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';

const PrivateKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: z.string(),
  x: z.string(),
  d: z.string(),
});
const Keys = z.object({ keys: z.tuple([PrivateKey]).rest(PrivateKey) });

/** The signing keys kept in `dataDir`, made at the first start. The first signs; all of them verify. */
export async function readKeys(dataDir: string): Promise<z.infer<typeof Keys>['keys']> {
  const file = join(dataDir, 'keys.json');
  if (!existsSync(file)) await makeKeys(dataDir, file);
  try {
    return Keys.parse(JSON.parse(readFileSync(file, 'utf8'))).keys;
  } catch (cause) {
    throw new Error(`${file} holds no signing keys. Restore it, or delete it: then everybody signs in again.`, {
      cause,
    });
  }
}

async function makeKeys(dataDir: string, file: string): Promise<void> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key: JWK = await exportJWK(privateKey);
  key.kid = await calculateJwkThumbprint(key);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const whole = `${file}.${randomUUID()}`;
  writeFileSync(whole, JSON.stringify({ keys: [key] }), { mode: 0o600, flag: 'wx', flush: true });
  putInPlace(whole, file);
}

/** Never half a file; and of two processes that start together, the second uses the keys of the first. */
function putInPlace(whole: string, file: string): void {
  try {
    linkSync(whole, file);
    rmSync(whole);
  } catch {
    // Either the other process was first, or this file system knows no links.
    if (existsSync(file)) rmSync(whole);
    else renameSync(whole, file);
  }
}
