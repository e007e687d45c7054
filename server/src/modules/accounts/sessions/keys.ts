import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
import { writeSecretOnce } from '../../../kernel/secret-file.ts';

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
  if (!existsSync(file)) writeSecretOnce(file, await newKeys());
  try {
    return Keys.parse(JSON.parse(readFileSync(file, 'utf8'))).keys;
  } catch (cause) {
    throw new Error(`${file} holds no signing keys. Restore it, or delete it: then everybody signs in again.`, {
      cause,
    });
  }
}

async function newKeys(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key: JWK = await exportJWK(privateKey);
  key.kid = await calculateJwkThumbprint(key);
  return JSON.stringify({ keys: [key] });
}
