import { isIP, isIPv6, type BlockList } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import { isWithin } from '../networks.ts';
import type { HttpContext } from './environment.ts';

/** Whose word is taken on where a request came from: nobody's, that of whoever hands it to us, or of these proxies. */
export type TrustedProxies = 'nobody' | 'lastHop' | BlockList;

/** The household that asks. */
export function addressOf(c: HttpContext): string {
  // A request that came through no socket has none.
  const { incoming } = c.env as Partial<HttpBindings>;
  return callerOf(c.req.header('x-forwarded-for'), incoming?.socket.remoteAddress, c.env.gateway.trustProxy);
}

/**
 * The household that a request comes from. Each proxy adds to `X-Forwarded-For` whom it heard from: read from its end,
 * it is to be believed as far as those who wrote it are trusted.
 */
export function callerOf(forwarded = '', remote = 'unknown', trusted: TrustedProxies): string {
  let caller = remote;
  for (const hop of trusted === 'nobody' ? [] : forwarded.split(',').toReversed()) {
    const address = hop.trim();
    if (isIP(address) === 0 || (typeof trusted !== 'string' && !isWithin(trusted, caller))) break;
    caller = address;
    if (trusted === 'lastHop') break;
  }
  return householdOf(caller);
}

/** Of an IPv6 address the /64, which is what one household has. */
export function householdOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [before = '', after = ''] = address.replace(/%.*$/, '').split('::');
  const groups = (text: string) => text.split(':').filter((group) => group !== '');
  const missing = 8 - groups(before).length - groups(after).length;
  return [...groups(before), ...Array.from({ length: missing }, () => '0'), ...groups(after)]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
