import { tidyLine } from '#shared/media/tidy-text.ts';
import { resolved } from './addresses.ts';
import { readDate } from './dates.ts';
import { secondsOf } from './durations.ts';
import { isDoubtfulPicture, isJunkPicture, isJunkTitle } from './junk.ts';
import { isPersonal, namesInTag, turned } from './person-names.ts';
import type { Field } from './said.ts';
import { isNameOf } from './site-name.ts';
import { kindOfOpenGraph, kindOfTypes } from './thing-kinds.ts';
import { withoutSite } from './titles.ts';
import type { Source } from './trust.ts';

/** What has to be known of a page to judge what it says. */
export interface Context {
  url: string;
  base: string;
  /** Everything that the page calls its site. */
  siteNames: string[];
  lang: string | undefined;
  now: string;
}

/** Makes of what one source says a value that can be shown, or nothing when it isn't one. */
type Accept = (values: string[], context: Context, source: Source) => string | undefined;

const MAX_TITLE = 300;
const MAX_DESCRIPTION = 1000;
const MAX_PEOPLE = 4;

export const ACCEPT: Record<Field, Accept> = {
  title: first(titleIn),
  description: first((text) => tidyLine(withoutTags(text), MAX_DESCRIPTION)),
  image: first((address, { base }, source) => {
    const picture = resolved(address, base);
    return picture && !isJunkPicture(picture) && !(source === 'shown' && isDoubtfulPicture(picture))
      ? picture
      : undefined;
  }),
  author(values, context, source) {
    const isOwn = (part: string) =>
      source !== 'artists' && isSite(part, context) && !(source === 'shown' && isPersonal(part));
    const lists = namedBy(values, source).map((names) =>
      names.map((name) => withoutParts(name, isOwn)).filter(Boolean),
    );
    const people = lists.find((names) => names.length > 0);
    return people && [...new Set(people)].slice(0, MAX_PEOPLE).join(', ');
  },
  siteName: first((name, context, source) => {
    const isKnown = source !== 'titleTag' || isSite(name, { ...context, siteNames: [] });
    return isKnown && !/^https?:/.test(name) ? tidyLine(name, 100) : undefined;
  }),
  publishedAt: first((text, { lang = 'en', now }) => readDate(text, { now, isMonthFirst: /^en(?:-US)?$/.test(lang) })),
  lang: first(languageOf),
  canonical: first((address, { base }) => resolved(address, base)),
  favicon: first((address, { base }) => resolved(address, base)),
  kind: (types, _, source) => (source === 'openGraph' ? kindOfOpenGraph(types[0]) : kindOfTypes(types)),
  duration: first((text) => secondsOf(text)?.toString()),
};

function first(accept: (value: string, context: Context, source: Source) => string | undefined): Accept {
  return (values, context, source) =>
    values.map((value) => accept(value, context, source)).find((accepted) => accepted !== undefined);
}

/** Of bylines each is a list of its own, and one is enough; of tags each adds a name. */
function namedBy(values: string[], source: Source): string[][] {
  if (source === 'shown') return values.map(namesInTag);
  const isLibrary = source === 'scholarly' || source === 'dublinCore';
  return [
    isLibrary
      ? values.flatMap((value) => value.split(';').flatMap(namesInTag)).map(turned)
      : values.flatMap(namesInTag),
  ];
}

/** The name of the site is the title of its front page alone, or of a page that shows it as its headline. */
function titleIn(text: string, context: Context, source: Source): string | undefined {
  const whole = tidyLine(withoutTags(text), MAX_TITLE);
  if (whole === undefined || isJunkTitle(whole)) return undefined;
  const title = withoutSite(whole, (name) => isSite(name, context));
  const mayBeSite = source === 'shown' || new URL(context.url).pathname === '/';
  return isJunkTitle(title) || (isSite(title, context) && !mayBeSite) ? undefined : title;
}

const isSite = (text: string, { siteNames, url }: Context) =>
  isNameOf(text, { siteNames, hostname: new URL(url).hostname });

/** "Ana Kowalska, Example News" is of Example News. */
const withoutParts = (name: string, isPart: (part: string) => boolean) =>
  name
    .split(/,\s*/)
    .filter((part) => !isPart(part))
    .join(', ');

/** Markup that editors leave in titles; a story may be about other tags. */
const withoutTags = (text: string) =>
  text.replace(/<\/?(?:[abipqu]|br|cite|em|span|strong|sub|sup)(?:\s[^<>]*)?\/?>/gi, ' ');

/** BCP 47, from what pages write: `en_US`, `EN`. */
function languageOf(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
