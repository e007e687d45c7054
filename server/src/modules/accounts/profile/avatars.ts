import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outbox } from '../../../events.ts';
import { afterCommit, type Write } from '../../../kernel/database/database.ts';
import { newSecret } from '../../../kernel/id.ts';
import type { Log } from '../../../kernel/log.ts';
import { Problem } from '../../../kernel/problem.ts';
import { formatOf, shrunk } from '../../../kernel/shrink-picture.ts';
import * as store from './profile-store.ts';
import type { AccountsTables, Db } from '../store.ts';

interface Needs {
  write: Write<AccountsTables>;
  outbox: Outbox;
  log: Log;
  dataDir: string;
}

export type Avatars = ReturnType<typeof createAvatars>;

/** Bytes. */
export const MAX_UPLOAD = 2 * 1_048_576;
/** Pixels. */
const EDGE = 256;
const FORMATS = ['png', 'jpeg', 'webp', 'gif'];
const PREFIX = '/api/v1/avatars/';

/**
 * Pictures of people. `<img>` sends no token, so the path is the permission; each picture has one of its own, which can
 * be kept for ever. Unlike pictures of what was shared they can't be fetched again: each is there until it is replaced.
 */
export function createAvatars({ write, outbox, log, dataDir }: Needs) {
  const directory = join(dataDir, 'avatars');
  const fileNamed = (name: string) => join(directory, `${name}.webp`);

  async function discard(avatarUrl: string | null): Promise<void> {
    if (avatarUrl?.startsWith(PREFIX)) await rm(fileNamed(avatarUrl.slice(PREFIX.length)), { force: true });
  }

  /** Part of a transaction. The file of the former one goes once nobody is shown its path any more. */
  async function exchange(tx: Db, userId: string, avatarUrl: string | null): Promise<void> {
    const own = await store.hold(tx, userId);
    if (!own || own.avatar_url === avatarUrl) return;
    await store.change(tx, userId, { avatar_url: avatarUrl });
    await outbox.publish(tx, { type: 'USER_UPDATED', userId });
    afterCommit(tx, () => {
      discard(own.avatar_url).catch((err: unknown) => log.error({ err }, 'a former avatar is still on disk'));
    });
  }

  return {
    /** Shown from now on, cut to a square. Throws `NOT_A_PICTURE`. */
    async put(userId: string, upload: Buffer): Promise<void> {
      const square = FORMATS.includes(formatOf(upload) ?? '')
        ? await shrunk(upload, { width: EDGE, height: EDGE, fit: 'cover' })
        : undefined;
      if (!square) throw new Problem('NOT_A_PICTURE');
      const name = newSecret();
      await mkdir(directory, { recursive: true, mode: 0o700 });
      // Nobody knows the name before the file is whole.
      await writeFile(fileNamed(name), square, { mode: 0o600, flag: 'wx', flush: true });
      try {
        await write((tx) => exchange(tx, userId, PREFIX + name));
      } catch (error) {
        await discard(PREFIX + name);
        throw error;
      }
    },

    remove: (userId: string): Promise<void> => write((tx) => exchange(tx, userId, null)),

    /** Deletes the file behind a path of ours. */
    discard,

    /** The file behind a path of ours. Nothing when there is none. */
    async pictureAt(avatarUrl: string | null): Promise<Buffer | undefined> {
      if (!avatarUrl?.startsWith(PREFIX)) return undefined;
      return readFile(fileNamed(avatarUrl.slice(PREFIX.length))).catch(() => undefined);
    },

    /** By the last part of its path. Throws `NOT_FOUND`. */
    async read(name: string): Promise<{ bytes: Buffer; etag: string; isLasting: true }> {
      try {
        return { bytes: await readFile(fileNamed(name)), etag: `"${name}"`, isLasting: true };
      } catch (cause) {
        throw new Problem('NOT_FOUND', { cause });
      }
    },
  };
}
