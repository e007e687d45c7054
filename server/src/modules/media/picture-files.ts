import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that is still being written, or was when the process ended. */
const UNFINISHED = '.tmp';

/**
 * Small pictures on disk, by name, together no larger than `maxBytes`: when there are more, those go that nobody has
 * looked at for longest. Everything here can be deleted at any time.
 */
export function createPictureFiles({ directory, maxBytes }: { directory: string; maxBytes: number }) {
  /** Bytes by name; what was used last stands last. */
  const sizes = new Map<string, number>();
  let total = 0;
  let listed: Promise<void> | undefined;

  /** What earlier processes left, in the order in which the system says that it was read. */
  async function list(): Promise<void> {
    const found: { name: string; size: number; usedAt: number }[] = [];
    for (const name of await readdir(directory).catch(() => [])) {
      const file = await stat(join(directory, name)).catch(() => undefined);
      if (name.endsWith(UNFINISHED)) await rm(join(directory, name), { force: true });
      else if (file) found.push({ name, size: file.size, usedAt: file.atimeMs });
    }
    for (const { name, size } of found.toSorted((a, b) => a.usedAt - b.usedAt)) use(name, size);
  }

  function use(name: string, size: number): void {
    forget(name);
    sizes.set(name, size);
    total += size;
  }

  function forget(name: string): void {
    total -= sizes.get(name) ?? 0;
    sizes.delete(name);
  }

  async function makeRoom(): Promise<void> {
    for (const name of sizes.keys()) {
      if (total <= maxBytes) return;
      forget(name);
      await rm(join(directory, name), { force: true });
    }
  }

  return {
    /** Nothing when it isn't there, or no longer. */
    async read(name: string): Promise<Buffer | undefined> {
      await (listed ??= list());
      try {
        const bytes = await readFile(join(directory, name));
        use(name, bytes.length);
        return bytes;
      } catch {
        forget(name);
        return undefined;
      }
    },

    async keep(name: string, bytes: Buffer): Promise<void> {
      await (listed ??= list());
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const unfinished = join(directory, `${name}.${randomUUID()}${UNFINISHED}`);
      await writeFile(unfinished, bytes, { mode: 0o600, flag: 'wx', flush: true });
      await rename(unfinished, join(directory, name));
      use(name, bytes.length);
      await makeRoom();
    },
  };
}
