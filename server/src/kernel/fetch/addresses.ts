import { isIP, isIPv6 } from 'node:net';
import { networksOf } from '../networks.ts';

/**
 * Addresses that are not the public internet: this machine, its network, its cloud's metadata, and what is reserved or
 * leads back (IANA special-purpose registries, RFC 6890; 168.63.129.16 is Azure's).
 */
const IPV4_REFUSED = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24',
  '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24',
  '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', '168.63.129.16/32',
]; // prettier-ignore
/** Of IPv6 only what is handed out as global unicast is public… */
const IPV6_GLOBAL = '2000::/3';
/** …without Teredo and its like, documentation, 6to4, and what was given back. */
const IPV6_REFUSED = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '3ffe::/16', '2620:4f:8000::/48'];
/** Where a network without IPv4 reaches it (RFC 6052 §2.1). */
const NAT64 = '64:ff9b::/96';

const refused4 = networksOf(IPV4_REFUSED);
const global6 = networksOf([IPV6_GLOBAL]);
const refused6 = networksOf(IPV6_REFUSED);
const nat64 = networksOf([NAT64]);

/** Whether an address is one of the public internet. `allowNat64`: judge by the IPv4 address within. */
export function isPublic(address: string, { allowNat64 = false } = {}): boolean {
  if (!isIPv6(address)) return isIP(address) === 4 && !refused4.check(address, 'ipv4');
  // With a zone it is meant for one link of this machine's.
  if (address.includes('%')) return false;
  if (allowNat64 && nat64.check(address, 'ipv6')) return isPublic(lastFourOf(address));
  return global6.check(address, 'ipv6') && !refused6.check(address, 'ipv6');
}

/** The IPv4 address in the last 32 bits of an IPv6 address. */
function lastFourOf(address: string): string {
  // The URL parser writes every IPv6 address in one way, its last groups in hexadecimal.
  const groups = (URL.parse(`http://[${address}]/`)?.hostname ?? '').replace(/[[\]]/g, '').split(':');
  return groups
    .slice(-2)
    .map((group) => Number.parseInt(group || '0', 16))
    .flatMap((value) => [value >> 8, value & 255])
    .join('.');
}
