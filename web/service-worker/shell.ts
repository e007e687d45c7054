/** The address of everything that the dashboard is made of; written by the build. */
declare const SHELL: string[];
/** A hash of all their contents. */
declare const VERSION: string;

const PREFIX = 'shell-';
/** The one in use, and the one that pages opened before it may still ask for. */
const KEPT = 2;

/** Answers every page. */
const PAGE = '/index.html';

const shell = new Set(SHELL);

export const isInShell = (path: string): boolean => shell.has(path);

/** Keeps all of it, or fails: half a shell would be found out offline. What is named by its content is fetched once. */
export async function keepShell(): Promise<void> {
  const cache = await caches.open(PREFIX + VERSION);
  await cache.addAll([...shell].map((path) => new Request(path, { cache: cacheMode(path) })));
}

const cacheMode = (path: string): RequestCache => (path.startsWith('/assets/') ? 'default' : 'reload');

/** From what is kept, else from the server. */
export async function ofShell(request: Request | string): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

export async function forgetOldShells(): Promise<void> {
  const shells = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const others = shells.filter((name) => name !== PREFIX + VERSION);
  await Promise.all(others.slice(0, Math.max(0, others.length - KEPT + 1)).map((name) => caches.delete(name)));
}

/** The page as this version has it. */
export const keptPage = (): Promise<Response | undefined> => kept(PAGE);

/** A file as this version has it, else from the server. */
export const fileOfShell = async (path: string): Promise<Response> => (await kept(path)) ?? fetch(path);

async function kept(path: string): Promise<Response | undefined> {
  const cache = await caches.open(PREFIX + VERSION);
  return cache.match(path);
}
