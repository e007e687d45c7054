import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Agent } from 'undici';
import { program } from '../program.ts';
import { isPublic } from './addresses.ts';
import { connectorTo, type Target } from './connector.ts';
import { hostOf, refusalOf } from './names.ts';
import { FetchRefused } from './refused.ts';
import { resolveName } from './resolve.ts';

export interface WayOutOptions {
  /** Names that lead back to this server. */
  ownHosts?: readonly string[];
  allowNat64?: boolean;
  /** Where those whose site is asked can read who asks. */
  about?: string;
  /** All addresses of a name. Another one than the real one is for tests alone, which dial nobody. */
  resolve?: (name: string, signal: AbortSignal) => Promise<string[]>;
  /** Where a connection to a vetted address goes instead. For tests alone: no configuration sets it. */
  dial?: (to: Target) => Target;
  /** The addresses of this machine: what listens on them is often meant for it alone. */
  ownAddresses?: () => readonly string[];
  /** Milliseconds. */
  patience?: { connect: number; headers: number; total: number };
}

const MAX_HEADERS = 16_384;

/**
 * The only way out to hosts that a stranger can name. Every address of a name must be public, the name is looked up
 * once, and only what was vetted is dialled. It carries no cookies, no credentials and no referrer, and heeds no proxy:
 * that would look names up anew.
 */
export function createWayOut({
  ownHosts = [],
  allowNat64 = false,
  about,
  resolve = resolveName,
  dial = (to) => to,
  ownAddresses = machineAddresses,
  patience = { connect: 5000, headers: 5000, total: 10_000 },
}: WayOutOptions) {
  const own = new Set(ownHosts);

  async function vetted(url: URL, signal: AbortSignal): Promise<string[]> {
    const refusal = refusalOf(url, own);
    if (refusal) throw new FetchRefused(refusal);
    const host = hostOf(url);
    const addresses = isIP(host) === 0 ? await resolve(host, signal) : [host];
    if (addresses.length === 0) throw new FetchRefused('unreachable');
    if (!addresses.every((address) => isPublic(address, { allowNat64 }))) throw new FetchRefused('not public');
    const ours = ownAddresses();
    if (addresses.some((address) => ours.includes(address))) throw new FetchRefused('own address');
    return addresses;
  }

  return {
    /** Milliseconds. */
    patience,
    userAgent: `WatchThis/${program.version}${about === undefined ? '' : ` (+${about})`}`,

    /** Leads to one host and nowhere else. Whoever asks for it destroys it. Throws `FetchRefused`. */
    async agentFor(url: URL, { maxBytes, signal }: { maxBytes: number; signal: AbortSignal }): Promise<Agent> {
      signal.throwIfAborted();
      const addresses = await vetted(url, signal);
      const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
      const targets = addresses.map((host) => dial({ host, port }));
      return new Agent({
        connect: connectorTo(targets, patience.connect),
        headersTimeout: patience.headers,
        bodyTimeout: patience.total,
        maxHeaderSize: MAX_HEADERS,
        maxResponseSize: maxBytes,
      });
    },
  };
}

const machineAddresses = (): string[] =>
  Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? []);
