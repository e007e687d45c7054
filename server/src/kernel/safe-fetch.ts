import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Agent, request } from 'undici';
import { isPublic } from './fetch/addresses.ts';
import { CODING, decoded, readUpTo } from './fetch/body.ts';
import { connectorTo, type Target } from './fetch/connector.ts';
import { hostOf, refusalOf } from './fetch/names.ts';
import { FetchRefused, refusalFor } from './fetch/refused.ts';
import { resolveName } from './fetch/resolve.ts';
import { retryAfterOf } from './fetch/retry-after.ts';
import { createTurns } from './fetch/turns.ts';
import { program } from './program.ts';

export { FetchRefused };

/** What a caller is ready to take. */
export interface Use {
  /** Media types; `image/*` is all of a kind. */
  accept: readonly string[];
  /** Of the body, decompressed. */
  maxBytes: number;
  /** Whether a body that is longer is cut, or refused. */
  whole?: boolean;
  /** Ends it early, as too slow. */
  signal?: AbortSignal;
}

export interface Fetched {
  /** Where it was in the end, after redirects. */
  url: string;
  contentType: string;
  body: Buffer;
  isCut: boolean;
}

/** Fetches what a stranger's link names. Throws `FetchRefused`. */
export type SafeFetch = (url: string, use: Use) => Promise<Fetched>;

export interface SafeFetchOptions {
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

const REDIRECTS = 3;
const MAX_HEADERS = 16_384;
/** What comes in may be so much larger than what is asked for: there is gzip that holds nothing, and no end of it. */
const MAX_OVERHEAD = 4;

/**
 * The only way out to hosts that a stranger can name. Every address of a name must be public, the name is looked up
 * once, and only what was vetted is dialled, on every redirect anew. It carries no cookies, no credentials and no
 * referrer, and heeds no proxy: that would look names up anew.
 */
export function createSafeFetch({
  ownHosts = [],
  allowNat64 = false,
  about,
  resolve = resolveName,
  dial = (to) => to,
  ownAddresses = machineAddresses,
  patience = { connect: 5000, headers: 5000, total: 10_000 },
}: SafeFetchOptions = {}): SafeFetch {
  const own = new Set(ownHosts);
  const inTurn = createTurns();
  const userAgent = `WatchThis/${program.version}${about === undefined ? '' : ` (+${about})`}`;

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

  async function hop(url: URL, use: Use, signal: AbortSignal): Promise<Fetched | { location: string }> {
    signal.throwIfAborted();
    const addresses = await vetted(url, signal);
    const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
    const targets = addresses.map((host) => dial({ host, port }));
    const agent = new Agent({
      connect: connectorTo(targets, patience.connect),
      headersTimeout: patience.headers,
      bodyTimeout: patience.total,
      maxHeaderSize: MAX_HEADERS,
      maxResponseSize: MAX_OVERHEAD * use.maxBytes,
    });
    try {
      const { statusCode, headers, body } = await request(url, {
        dispatcher: agent,
        signal,
        headers: {
          'user-agent': userAgent,
          accept: use.accept.join(', '),
          'accept-encoding': CODING,
          'accept-language': 'en;q=0.9, *;q=0.5',
        },
      });
      // It is read to its end, or destroyed below; what is thrown away must not throw.
      body.on('error', () => undefined);
      const header = (name: string) => [headers[name] ?? []].flat()[0] ?? '';
      if (statusCode >= 300 && statusCode < 400 && header('location') !== '') return { location: header('location') };
      if (statusCode < 200 || statusCode > 299) {
        throw new FetchRefused(`status ${statusCode}`, { retryAfter: retryAfterOf(header) });
      }
      const contentType = header('content-type');
      if (!isAccepted(contentType, use.accept)) throw new FetchRefused('wrong type');
      if (use.whole && Number(header('content-length')) > use.maxBytes) throw new FetchRefused('too large');
      const stream = decoded(body, [headers['content-encoding'] ?? []].flat().join());
      if (!stream) throw new FetchRefused('unreadable');
      const { bytes, isCut } = await readUpTo(stream, use.maxBytes);
      if (isCut && use.whole) throw new FetchRefused('too large');
      return { url: url.href, contentType, body: bytes, isCut };
    } finally {
      await agent.destroy();
    }
  }

  return async (address, use) => {
    let url = URL.parse(address);
    // Time runs from the first turn on: a site that is asked often would else look slow.
    let signal: AbortSignal | undefined;
    for (let hops = 0; url; hops += 1) {
      const here: URL = url;
      const outcome = await inTurn(hostOf(here), () => {
        signal ??= AbortSignal.any([AbortSignal.timeout(patience.total), ...(use.signal ? [use.signal] : [])]);
        return hop(here, use, signal);
      }).catch((cause: unknown) => {
        throw refusalFor(cause, signal);
      });
      if (!('location' in outcome)) return outcome;
      if (hops === REDIRECTS) throw new FetchRefused('too many redirects');
      url = URL.parse(outcome.location, here.href);
      if (here.protocol === 'https:' && url?.protocol === 'http:') throw new FetchRefused('unsafe redirect');
    }
    throw new FetchRefused('not a web address');
  };
}

const machineAddresses = (): string[] =>
  Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? []);

function isAccepted(contentType: string, accept: readonly string[]): boolean {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return accept.some((one) => one === type || (one.endsWith('/*') && type.startsWith(one.slice(0, -1))));
}
