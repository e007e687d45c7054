import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webPush from 'web-push';
import { z } from 'zod';
import { writeSecretOnce } from '../../../kernel/secret-file.ts';

const VapidKeys = z.object({ publicKey: z.string().length(87), privateKey: z.string().length(43) });

/** The keys by which push services know this server (RFC 8292), kept in `dataDir`, made at the first start. */
export function readVapidKeys(dataDir: string): z.infer<typeof VapidKeys> {
  const file = join(dataDir, 'vapid.json');
  if (!existsSync(file)) writeSecretOnce(file, JSON.stringify(webPush.generateVAPIDKeys()));
  try {
    return VapidKeys.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`${file} holds no push keys. Restore it, or delete it: then browsers subscribe anew.`, { cause });
  }
}
