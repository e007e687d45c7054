import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

type Append = (piece: string | Uint8Array) => Promise<void>;

export type Files = ReturnType<typeof createFiles>;

/** Milliseconds for which a file may be written that nobody has noted yet. */
const BEING_WRITTEN = 3_600_000;

/** Files of exports and imports, by the ids of these. Readable by the owner of the process only. */
export function createFiles(dataDir: string) {
  const directory = join(dataDir, 'takeout');
  const pathOf = (id: string) => join(directory, `${id}.json`);
  const unfinished = (id: string) => join(directory, `${id}.part`);

  const remove = async (id: string): Promise<void> => {
    await rm(pathOf(id), { force: true });
    await rm(unfinished(id), { force: true });
  };

  return {
    remove,

    /** Is there under its name once it is whole. Returns its bytes. */
    async write(id: string, fill: (append: Append) => Promise<void>): Promise<number> {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const file = await open(unfinished(id), 'w', 0o600);
      try {
        await fill(async (piece) => {
          await file.appendFile(piece);
        });
        await file.sync();
        const { size } = await file.stat();
        await rename(unfinished(id), pathOf(id));
        return size;
      } catch (error) {
        await rm(unfinished(id), { force: true });
        throw error;
      } finally {
        await file.close();
      }
    },

    read: (id: string): ReadStream => createReadStream(pathOf(id)),

    /** Deletes those of which nobody knows: their process ended before it could. */
    async sweep(known: ReadonlySet<string>, now: number): Promise<void> {
      const names = await readdir(directory).catch(() => []);
      for (const name of names) {
        const [id = ''] = name.split('.');
        if (known.has(id)) continue;
        const { mtimeMs } = await stat(join(directory, name));
        if (mtimeMs < now - BEING_WRITTEN) await rm(join(directory, name), { force: true });
      }
    },
  };
}
