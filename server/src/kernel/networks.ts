import { BlockList, isIP, isIPv6 } from 'node:net';

/** Addresses and networks (`10.0.0.0/8`, `::1`), of both families. Throws when one of them is neither. */
export function networksOf(written: readonly string[]): BlockList {
  const networks = new BlockList();
  for (const network of written) {
    const [address = '', bits] = network.split('/');
    const family = familyOf(address);
    if (bits === undefined) networks.addAddress(address, family);
    else networks.addSubnet(address, /^\d+$/.test(bits) ? Number(bits) : Number.NaN, family);
  }
  return networks;
}

export function isWithin(networks: BlockList, address: string): boolean {
  // The zone says which of our own cards it came through.
  const [plain = ''] = address.split('%');
  return isIP(plain) !== 0 && networks.check(plain, familyOf(plain));
}

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');
