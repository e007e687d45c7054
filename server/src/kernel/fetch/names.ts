import { isIP } from 'node:net';

/** Why an address is not even looked up. */
export type NameRefusal = 'not a web address' | 'not public' | 'own address';

const PORTS = new Set(['', '80', '443', '8080', '8443']);

/** Names of at least two labels that a public name server could know; longer ones don't fit into a question. */
const PUBLIC = /^(?=.{1,253}$)(?:[\w-]{1,63}\.)+[\w-]{1,63}$/;
/** Names that mean something on one network only, or nothing at all (RFC 6761, RFC 8375, and what is in use). */
const LOCAL =
  /\.(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|test|invalid|example|onion|i2p|alt|svc|arpa)$/;

/** The host of an address as it is dialled: IPv6 without brackets, names without the dot of the root. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$|\.$/g, '');

/** Says what is wrong with an address by its spelling alone, if anything is. */
export function refusalOf(url: URL, ownHosts: ReadonlySet<string>): NameRefusal | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not a web address';
  if (url.username !== '' || url.password !== '' || !PORTS.has(url.port)) return 'not a web address';
  const host = hostOf(url);
  if (ownHosts.has(host)) return 'own address';
  if (isIP(host) === 0 && (!PUBLIC.test(host) || LOCAL.test(host))) return 'not public';
  return undefined;
}
