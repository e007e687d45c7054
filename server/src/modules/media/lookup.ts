import { identify } from '#shared/media/normalize-url.ts';
import type { Clock } from '../../kernel/clock.ts';
import { FetchRefused, type SafeFetch } from '../../kernel/safe-fetch.ts';
import { readOEmbed } from './extraction/o-embed.ts';
import { Unread, type Reader } from './extraction/reader.ts';
import type { Description } from './extraction/read-page.ts';

interface Needs {
  safeFetch: SafeFetch;
  reader: Pick<Reader, 'read'>;
  clock: Clock;
}

/** Why nothing was found, whether that may pass, and the seconds that the site asked to wait. */
export interface Refused {
  refusal: string;
  mayPass: boolean;
  retryAfter?: number | undefined;
}

export type Found = { description: Description } | Refused;
/** Throws when `signal` says that nobody waits for it any more. */
export type LookUp = (url: string, signal: AbortSignal) => Promise<Found>;

const PAGE = { accept: ['text/html', 'application/xhtml+xml'], maxBytes: 1_048_576 };
const OEMBED = { accept: ['application/json', 'text/json'], maxBytes: 131_072 };

/** Asks the web what a link names: the page itself, and its platform's oEmbed where there is one. */
export function createLookUp({ safeFetch, reader, clock }: Needs): LookUp {
  return async (url, signal) => {
    const link = identify(url);
    if (typeof link === 'string') return { refusal: link, mayPass: false };
    // A file says nothing that its link doesn't.
    if (link.platform === 'web' && link.kind !== 'article') return { description: {} };
    const [page, platform] = await Promise.all([
      readPage(url, signal),
      link.oembed ? askOEmbed(link.oembed, signal) : undefined,
    ]);
    if ('refusal' in page) return platform ? { description: platform } : page;
    const { description } = page;
    // What a platform says of its own things it says for being shown elsewhere.
    if (platform) return { description: { ...description, ...platform } };
    const said = lacks(description) && description.oembed ? await askOEmbed(description.oembed, signal) : undefined;
    return { description: { ...said, ...description } };
  };

  async function readPage(url: string, signal: AbortSignal): Promise<Found> {
    try {
      const { body, url: address, contentType } = await safeFetch(url, { ...PAGE, signal });
      return { description: await reader.read({ bytes: body, url: address, contentType, now: clock.now() }) };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof FetchRefused) {
        return { refusal: error.reason, mayPass: error.mayPass, retryAfter: error.retryAfter };
      }
      if (error instanceof Unread) return { refusal: error.reason, mayPass: error.reason === 'too many' };
      throw error;
    }
  }

  /** Nothing when it does not answer: the page is the better source to wait for. */
  async function askOEmbed(address: string, signal: AbortSignal): Promise<Description | undefined> {
    try {
      const { body, url } = await safeFetch(address, { ...OEMBED, signal });
      return readOEmbed(body, url);
    } catch (error) {
      if (error instanceof FetchRefused) return undefined;
      throw error;
    }
  }
}

const lacks = ({ title, author, image }: Description): boolean => [title, author, image].includes(undefined);
