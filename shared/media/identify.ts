import type { MediaKind } from './kinds.ts';
import type { LinkTables } from './link-tables.ts';
import { findOn } from './platform.ts';
import { createPlatformsAt } from './platforms-at.ts';
import { createTargetOf } from './redirects.ts';
import { createTrackingAt } from './tracking.ts';
import { webLink, type Refusal } from './web-link.ts';

/** What a link is: one identity for all its spellings, and what can be known of it without asking anybody. */
export interface Identified {
  /** The link as a person would open it: tidy, but nothing taken away. */
  url: string;
  /** Equal for two links exactly when they are known to name the same thing. A link itself, always of https. */
  normalizedUrl: string;
  /** `web` where it is none that is known. */
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

/** Wrappers around wrappers. */
const MAX_UNWRAPPED = 4;

/**
 * Identifies a link. Never throws.
 * @returns what it is, or why it can't be shared
 * @example identify('https://youtu.be/dQw4w9WgXcQ?si=x') // normalizedUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'
 */
export type Identify = (text: string) => Identified | Refusal;

/** Makes what identifies links by the given tables. */
export function createIdentify(tables: LinkTables): Identify {
  const platformsAt = createPlatformsAt(tables.platforms, tables.elsewhere);
  const targetOf = createTargetOf(tables.redirects);
  const trackingAt = createTrackingAt(tables.tracking);

  function identify(text: string): Identified | Refusal {
    const url = webLink(text);
    if (typeof url === 'string') return url;
    const { href } = url;
    const meant = unwrapped(url);
    const host = meant.hostname.replace(/\.$/, '');
    if (host !== meant.hostname) meant.hostname = host;
    const known = platformsAt(host);
    for (const platform of known) {
      const found = findOn(platform, meant);
      if (!found) continue;
      const { kind, id, canonical, embed, thumbnail, oembed } = found;
      return {
        url: href,
        normalizedUrl: generic(URL.parse(canonical) ?? meant),
        platform: platform.name,
        kind,
        id,
        embedUrl: embed,
        oembed,
        thumbnail,
        startAt: startOf(meant),
      };
    }
    const file = kindOfFile(meant.pathname);
    return {
      url: href,
      normalizedUrl: generic(meant),
      platform: known.find(({ domains }) => domains.length > 0)?.name ?? 'web',
      kind: file ?? 'article',
      id: undefined,
      embedUrl: undefined,
      oembed: undefined,
      thumbnail: file === 'image' ? meant.href : undefined,
      startAt: startOf(meant),
    };
  }

  /** What a link leads to, as far as that stands in the link. */
  function unwrapped(url: URL): URL {
    let here = url;
    for (let depth = 0; depth < MAX_UNWRAPPED; depth += 1) {
      const address = targetOf(here);
      const target = address === undefined ? null : URL.parse(address);
      if (!target || !/^https?:$/.test(target.protocol)) break;
      here = target;
    }
    return here;
  }

  /**
   * A page of any site: without what only says where the reader came from, its parameters in one order, its escapes in one
   * spelling. Hash routes are part of what is shown; marked text and moments are not.
   */
  function generic(url: URL): string {
    const { hostname, port, pathname, search, hash } = url;
    // Which of the two schemes a link has says nothing of what it names.
    const at = port === '' || port === '443' || port === '80' ? '' : `:${port}`;
    const query = search === '' ? '' : withoutTracking(search, hostname);
    return `https://${hostname}${at}${inOneSpelling(pathname).replace(/(?<=.)\/+$/, '')}${query}${isRoute(hash) ? withoutMarks(hash) : ''}`;
  }

  function withoutTracking(search: string, host: string): string {
    const isTracking = trackingAt(host);
    const kept = search
      .slice(1)
      .split('&')
      .filter((part) => {
        const [name = '', value = ''] = part.split('=', 2);
        return part !== '' && !isTracking(name.replaceAll('%24', '$'), value);
      });
    return kept.length === 0 ? '' : `?${kept.map(inOneSpelling).toSorted().join('&')}`;
  }

  return identify;
}

/** Routes of pages that are one program: `#/a`, `#!/a`. */
const isRoute = (hash: string): boolean => /^#!?\//.test(hash);
const withoutMarks = (hash: string): string => hash.replace(/:~:.*$/, '');

/** Escapes that need not be are undone, the others are written with capitals (RFC 3986 §6.2.2). */
function inOneSpelling(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%([\dA-F]{2})/gi, (_, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w\-.~]/.test(character) ? character : `%${hex.toUpperCase()}`;
  });
}

const FILES: Record<string, MediaKind> = {
  mp4: 'video', webm: 'video', mov: 'video', m4v: 'video', ogv: 'video', mkv: 'video', m3u8: 'video',
  mp3: 'music', m4a: 'music', flac: 'music', ogg: 'music', oga: 'music', opus: 'music', wav: 'music', aac: 'music',
  jpg: 'image', jpeg: 'image', png: 'image', gif: 'image', webp: 'image', avif: 'image', svg: 'image',
  epub: 'book',
}; // prettier-ignore

function kindOfFile(path: string): MediaKind | undefined {
  const extension = /\.([a-z0-9]{3,4})$/i.exec(path)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(FILES, extension) ? FILES[extension] : undefined;
}

const MAY_START = /[?&#](?:t|start|time_continue|ts)=/;

/** `t=95`, `start=95`, `time_continue=95`, `t=1h2m3s`, `#t=95`, `#t=1:35`. */
function startOf(url: URL): number | undefined {
  const { search, hash } = url;
  // Most links name no moment, and to take a query apart is costly.
  if (!MAY_START.test(search + hash)) return undefined;
  const named = ['t', 'start', 'time_continue', 'ts']
    .map((name) => url.searchParams.get(name))
    .find((value) => value !== null);
  const value = named ?? /^#t=([\d.:hms]{1,14})/.exec(hash)?.[1];
  if (value === undefined || value === '' || value.length > 14) return undefined;
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(value);
  const parts = clock ?? /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})(?:\.\d{1,3})?s?)?$/.exec(value);
  if (!parts) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = [parts[1], parts[2], parts[3]].map((part) => Number(part ?? 0));
  const total = hours * 3600 + minutes * 60 + seconds;
  return total > 0 ? total : undefined;
}
