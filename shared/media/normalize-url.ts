import { platforms, type MediaKind } from './platforms.ts';

/** What a link is: one identity for all its spellings, and what can be known of it without asking anybody. */
export interface Identified {
  /** The link as a person would open it: tidy, but nothing taken away. */
  url: string;
  /** Equal for two links exactly when they are known to name the same thing. */
  normalizedUrl: string;
  platform: string;
  kind: MediaKind;
  /** The thing's id on its platform. */
  id: string | undefined;
  embedUrl: string | undefined;
  /** Where its platform describes it as oEmbed. */
  oembed: string | undefined;
  /** A picture that follows from the link alone. */
  thumbnail: string | undefined;
  /** Seconds, when the link says where to start. */
  startAt: number | undefined;
}

/** Why a text is no link that can be shared. */
export type Refusal = 'not a link' | 'not a web address' | 'carries a password' | 'too long';

const MAX_LENGTH = 8192;

/**
 * Parameters that say where a reader came from, and never what is shown. Sources: the advertisers' and newsletter
 * services' own documentation of their link tagging.
 */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|yclid|_openstat|vero_id|oly_(?:anon|enc)_id|_hs(?:enc|mi)|hsctatracking|mkt_tok|epik|srsltid|ref_src|ref_url|s_cid|wickedid|rb_clickid|guccounter|guce_referrer(?:_sig)?)$/i;

/**
 * Identifies a link. Never throws.
 * @returns what it is, or why it can't be shared
 * @example identify('https://youtu.be/dQw4w9WgXcQ?si=x') // normalizedUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'
 */
export function identify(text: string): Identified | Refusal {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return 'too long';
  const url = URL.parse(trimmed);
  if (!url) return 'not a link';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not a web address';
  if (url.username || url.password) return 'carries a password';
  if (!url.hostname.includes('.') && !url.hostname.includes(':') && url.hostname !== 'localhost') return 'not a link';
  for (const platform of platforms) {
    const found = platform.hosts.test(url.hostname) ? platform.match(url) : undefined;
    if (found) {
      return {
        url: url.href,
        normalizedUrl: found.canonical,
        platform: platform.name,
        kind: found.kind,
        id: found.id,
        embedUrl: found.embed,
        oembed: found.oembed,
        thumbnail: found.thumbnail,
        startAt: startOf(url),
      };
    }
  }
  return {
    url: url.href,
    normalizedUrl: generic(url),
    platform: 'web',
    kind: kindOfFile(url.pathname) ?? 'article',
    id: undefined,
    embedUrl: undefined,
    oembed: undefined,
    thumbnail: kindOfFile(url.pathname) === 'image' ? url.href : undefined,
    startAt: undefined,
  };
}

/** A page of any site: without what only says where the reader came from. Hash routes are part of what is shown. */
function generic(url: URL): string {
  const copy = new URL(url);
  for (const name of new Set(copy.searchParams.keys())) if (TRACKING.test(name)) copy.searchParams.delete(name);
  copy.searchParams.sort();
  if (!/^#!?\//.test(copy.hash)) copy.hash = '';
  return copy.href.replace(/\?(?=#|$)/, '');
}

const FILES: Record<string, MediaKind> = {
  mp4: 'video', webm: 'video', mov: 'video', m4v: 'video', ogv: 'video',
  mp3: 'music', m4a: 'music', flac: 'music', ogg: 'music', opus: 'music', wav: 'music',
  jpg: 'image', jpeg: 'image', png: 'image', gif: 'image', webp: 'image', avif: 'image',
}; // prettier-ignore

function kindOfFile(path: string): MediaKind | undefined {
  const extension = /\.([a-z0-9]{3,4})$/i.exec(path)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(FILES, extension) ? FILES[extension] : undefined;
}

/** `t=95`, `start=95`, `t=1h2m3s`, `#t=95`. */
function startOf(url: URL): number | undefined {
  const value = url.searchParams.get('t') ?? url.searchParams.get('start') ?? /^#t=([\dhms]{1,12})/.exec(url.hash)?.[1];
  if (value === undefined || value.length > 12) return undefined;
  const parts = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(value);
  if (!parts || value === '') return undefined;
  const [hours, minutes, seconds] = [parts[1], parts[2], parts[3]].map((part) => Number(part ?? 0));
  const total = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return total > 0 ? total : undefined;
}
