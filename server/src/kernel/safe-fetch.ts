import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import pLimit, { type LimitFunction } from 'p-limit';
import { Agent, request } from 'undici';
import { isPublic } from './fetch/addresses.ts';
import { decoded, readUpTo } from './fetch/body.ts';
import { connectorTo, type Target } from './fetch/connector.ts';
import { hostOf, refusalOf, type NameRefusal } from './fetch/names.ts';
import { program } from './program.ts';

/** Why nothing was fetched. */
export type Reason =
  | NameRefusal
  | 'unreachable'
  | 'too slow'
  | 'too many redirects'
  | 'unsafe redirect'
  | 'wrong type'
  | 'too large'
  | 'unreadable'
  | `status ${number}`;

export class FetchRefused extends Error {
  readonly reason: Reason;
  /** Seconds that the site asked to wait. */
  readonly retryAfter: number | undefined;

  constructor(reason: Reason, options: { retryAfter?: number | undefined; cause?: unknown } = {}) {
    super(`not fetched: ${reason}`, { cause: options.cause });
    this.name = 'FetchRefused';
    this.reason = reason;
    this.retryAfter = options.retryAfter;
  }

  /** Whether the same may be fetched later. */
  get mayPass(): boolean {
    return /^(?:unreachable|too slow|status (?:408|425|429|5\d\d))$/.test(this.reason);
  }
}

/** What a caller is ready to take. */
export interface Use {
  /** Media types; `image/*` is all of a kind. */
  accept: readonly string[];
  /** Of the body, decompressed. */
  maxBytes: number;
  /** Whether a body that is longer is cut, or refused. */
  whole?: boolean;
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
  /** Names and addresses that lead back to this server. */
  ownHosts?: readonly string[];
  allowNat64?: boolean;
  /** All addresses of a name. Another one than the system's is for tests alone, which dial nobody. */
  resolve?: (name: string) => Promise<string[]>;
  /** Where a connection to a vetted address goes instead. For tests alone: no configuration sets it. */
  dial?: (to: Target) => Target;
  /** Milliseconds. */
  patience?: { connect: number; headers: number; total: number };
}

const AT_ONCE = 8;
const REDIRECTS = 3;
const MAX_HEADERS = 16_384;
const MAX_RETRY_AFTER = 86_400;

/**
 * The only way out to hosts that a stranger can name. Every address of a name must be public, the name is looked up
 * once, and only what was vetted is dialled, on every redirect anew. It carries no cookies, no credentials and no referrer.
 */
export function createSafeFetch({
  ownHosts = [],
  allowNat64 = false,
  resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
  dial = (to) => to,
  patience = { connect: 5000, headers: 5000, total: 10_000 },
}: SafeFetchOptions = {}): SafeFetch {
  const own = new Set(ownHosts);
  const all = pLimit(AT_ONCE);
  const byHost = new Map<string, LimitFunction>();

  /** One at a time for each host, so that nobody's site is hammered in our name. */
  async function inTurn<T>(host: string, job: () => Promise<T>): Promise<T> {
    const turn = byHost.get(host) ?? pLimit(1);
    byHost.set(host, turn);
    try {
      return await turn(() => all(job));
    } finally {
      if (turn.activeCount + turn.pendingCount === 0) byHost.delete(host);
    }
  }

  async function vetted(url: URL, signal: AbortSignal): Promise<string[]> {
    const refusal = refusalOf(url, own);
    if (refusal) throw new FetchRefused(refusal);
    const host = hostOf(url);
    const addresses = isIP(host) === 0 ? await within(signal, resolve(host)) : [host];
    if (addresses.length === 0) throw new FetchRefused('unreachable');
    if (addresses.some((address) => own.has(address))) throw new FetchRefused('own address');
    if (!addresses.every((address) => isPublic(address, { allowNat64 }))) throw new FetchRefused('not public');
    return addresses;
  }

  async function hop(url: URL, use: Use, signal: AbortSignal): Promise<Fetched | { location: string }> {
    const addresses = await vetted(url, signal);
    const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
    const agent = new Agent({
      connect: connectorTo(
        addresses.map((host) => dial({ host, port })),
        patience.connect,
      ),
      headersTimeout: patience.headers,
      bodyTimeout: patience.total,
      maxHeaderSize: MAX_HEADERS,
    });
    try {
      const { statusCode, headers, body } = await request(url, {
        dispatcher: agent,
        signal,
        headers: {
          'user-agent': `WatchThis/${program.version} (link preview)`,
          accept: use.accept.join(', '),
          'accept-encoding': 'gzip, deflate, br',
          'accept-language': 'en;q=0.9, *;q=0.5',
        },
      });
      // It is read to its end, or destroyed below; what is thrown away must not throw.
      body.on('error', () => undefined);
      const header = (name: string) => [headers[name] ?? []].flat()[0] ?? '';
      if (statusCode >= 300 && statusCode < 400 && header('location') !== '') return { location: header('location') };
      if (statusCode < 200 || statusCode > 299) {
        throw new FetchRefused(`status ${statusCode}`, { retryAfter: secondsOf(header('retry-after')) });
      }
      const contentType = header('content-type');
      if (!isAccepted(contentType, use.accept)) throw new FetchRefused('wrong type');
      const stream = decoded(body, header('content-encoding'));
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
    const signal = AbortSignal.timeout(patience.total);
    for (let hops = 0; url; hops += 1) {
      const here: URL = url;
      const outcome = await inTurn(hostOf(here), () => hop(here, use, signal)).catch((cause: unknown) => {
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

/** Seconds, or a date (RFC 9110 §10.2.3). */
function secondsOf(retryAfter: string): number | undefined {
  const seconds = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : undefined;
  return seconds === undefined ? undefined : Math.min(seconds, MAX_RETRY_AFTER);
}

async function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(new FetchRefused('too slow'));
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function refusalFor(cause: unknown, signal: AbortSignal): FetchRefused {
  if (cause instanceof FetchRefused) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (signal.aborted || /TIMEOUT/.test(code)) return new FetchRefused('too slow', { cause });
  if (/^(?:Z_|ERR_|HPE_|UND_ERR_HEADERS_OVERFLOW)/.test(code)) return new FetchRefused('unreadable', { cause });
  return new FetchRefused('unreachable', { cause });
}
