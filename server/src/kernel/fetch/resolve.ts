import { Resolver } from 'node:dns/promises';

/** Of one question, and how often it is put; a site whose name servers are slower is not fetched. */
const QUESTION = { timeout: 2000, tries: 2 };
const NOTHING = new Set(['ENODATA', 'ENOTFOUND']);

/**
 * All addresses of a name, of both families. Not `dns.lookup`: that waits for strangers' name servers in the few threads
 * in which passwords are hashed, and reads what `/etc/hosts` calls the machines of this network.
 * `servers`: other name servers than the system's.
 */
export async function resolveName(name: string, signal: AbortSignal, servers?: string[]): Promise<string[]> {
  const resolver = new Resolver(QUESTION);
  if (servers) resolver.setServers(servers);
  const cancel = () => resolver.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const families = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const addresses = families.flatMap((family) => (family.status === 'fulfilled' ? family.value : []));
    const failed = families.find((family) => family.status === 'rejected' && !NOTHING.has(codeOf(family.reason)));
    if (addresses.length === 0 && failed?.status === 'rejected') throw failed.reason;
    return addresses;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
