import type { z } from '@hono/zod-openapi';
import { tidyLine, tidyPicture, tidyText } from '#shared/media/tidy-text.ts';
import type { MediaRecord } from '../media/media.ts';
import type { Pictures } from '../media/pictures.ts';
import type { Card, PageSnapshot } from './schema.ts';
import { wordsOf } from './search/search-words.ts';

export type CardView = z.infer<typeof Card>;
export type Snapshot = z.infer<typeof PageSnapshot>;

/** What the sender's browser saw, fit to be kept. */
export function tidySnapshot(page: Snapshot): Snapshot {
  const kept = {
    title: tidyLine(page.title, 300),
    description: tidyText(page.description, 500),
    image: tidyPicture(page.image),
    siteName: tidyLine(page.siteName, 100),
    author: tidyLine(page.author, 200),
    duration: page.duration,
    lang: tidyLine(page.lang, 35),
    selection: tidyText(page.selection, 1000),
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

/** One media as one recipient sees it: what the server found out, and the sender's snapshot for what it lacks. */
export function cardOf(
  media: MediaRecord,
  url: string,
  page: Snapshot | undefined,
  pathOf: Pictures['pathOf'],
): CardView {
  const thumbnail = media.thumbnail ?? page?.image ?? null;
  return {
    id: media.id,
    url,
    platform: media.platform,
    kind: media.kind,
    title: media.title ?? page?.title ?? nameOf(url),
    description: media.description ?? page?.description ?? null,
    thumbnail,
    picture: pathOf(thumbnail),
    siteName: media.site_name ?? page?.siteName ?? new URL(url).hostname.replace(/^www\./, ''),
    author: media.author ?? page?.author ?? null,
    duration: media.duration ?? page?.duration ?? null,
  };
}

/** A link without a title is called by what it says of itself: its last word, else its site. */
function nameOf(link: string): string {
  const { hostname, pathname } = new URL(link);
  const site = hostname.replace(/^www\./, '');
  return tidyLine(`${site}${decoded(pathname).replace(/\/$/, '')}`, 120) ?? site;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const LONGEST_SEARCH_TEXT = 1200;

/** What a search of it looks through. */
export const searchTextOf = (card: CardView, message: string | null): string =>
  wordsOf(
    [card.title, card.author, card.siteName, message, card.description].filter(Boolean).join('\n'),
    LONGEST_SEARCH_TEXT,
  );
