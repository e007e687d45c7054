import type { MediaKind } from '#shared/media/kinds.ts';
import { ACCEPT, type Context } from './acceptance.ts';
import { resolved } from './addresses.ts';
import { decode } from './decode.ts';
import type { Said } from './said.ts';
import { hear } from './sources.ts';
import { parse } from './tree.ts';
import { TRUST, type Source } from './trust.ts';

export interface Page {
  bytes: Uint8Array;
  /** The address that it was fetched from, after redirects. */
  url: string;
  contentType?: string;
  /** ISO-8601. */
  now: string;
}

/** What is known of a page. Text is on one line and tidy, addresses are absolute and of the web. */
export interface Description {
  title?: string;
  description?: string;
  image?: string;
  author?: string;
  siteName?: string;
  /** ISO-8601, UTC. */
  publishedAt?: string;
  /** BCP 47. */
  lang?: string;
  canonical?: string;
  favicon?: string;
  /** Seconds. */
  duration?: number;
  kind?: MediaKind;
  /** Where the page's oEmbed description is. */
  oembed?: string;
}

const MAX_BYTES = 2 * 1024 * 1024;

/** Reads what a page says of itself: at most 2 MiB of it. */
export async function readPage({ bytes, url, contentType, now }: Page): Promise<Description> {
  const elements = parse(decode(bytes.subarray(0, MAX_BYTES), contentType));
  const { sources, base, oEmbed } = await hear(elements, url);
  const siteNames = TRUST.siteName
    .filter((source) => source !== 'titleTag')
    .flatMap((source) => sources[source].siteName ?? []);
  const known = { url, base, siteNames, now, lang: undefined };
  const context = { ...known, lang: settle('lang', sources, known) };
  const duration = settle('duration', sources, context);
  return present({
    ...Object.fromEntries(TEXTS.map((field) => [field, settle(field, sources, context)])),
    duration: duration === undefined ? undefined : Number(duration),
    oembed: oEmbed && resolved(oEmbed, base),
  });
}

const TEXTS = ['title', 'description', 'image', 'author', 'siteName', 'publishedAt', 'lang', 'canonical', 'favicon', 'kind'] as const; // prettier-ignore

/** The first acceptable value, in the order of trust. */
function settle(field: keyof typeof ACCEPT, sources: Record<Source, Said>, context: Context): string | undefined {
  for (const source of TRUST[field]) {
    const accepted = ACCEPT[field](sources[source][field] ?? [], context, source);
    if (accepted !== undefined) return accepted;
  }
  return undefined;
}

const present = (description: Record<string, unknown>): Description =>
  Object.fromEntries(Object.entries(description).filter(([, value]) => value !== undefined));
