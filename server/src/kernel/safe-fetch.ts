import { request } from 'undici';
import { CODING, decoded, readUpTo } from './fetch/body.ts';
import { hostOf } from './fetch/names.ts';
import { FetchRefused, refusalFor } from './fetch/refused.ts';
import { retryAfterOf } from './fetch/retry-after.ts';
import { createTurns } from './fetch/turns.ts';
import { createWayOut, type WayOutOptions } from './fetch/way-out.ts';

export { FetchRefused };
export type SafeFetchOptions = WayOutOptions;

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

const REDIRECTS = 3;
/** What comes in may be so much larger than what is asked for: there is gzip that holds nothing, and no end of it. */
const MAX_OVERHEAD = 4;

/** Fetches pages and pictures, and follows where they have gone: each hop is vetted anew. */
export function createSafeFetch(options: SafeFetchOptions = {}): SafeFetch {
  const { agentFor, userAgent, patience } = createWayOut(options);
  const inTurn = createTurns();

  async function hop(url: URL, use: Use, signal: AbortSignal): Promise<Fetched | { location: string }> {
    const agent = await agentFor(url, { maxBytes: MAX_OVERHEAD * use.maxBytes, signal });
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

function isAccepted(contentType: string, accept: readonly string[]): boolean {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return accept.some((one) => one === type || (one.endsWith('/*') && type.startsWith(one.slice(0, -1))));
}
