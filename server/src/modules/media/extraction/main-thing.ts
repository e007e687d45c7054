import type { Subject } from './subject.ts';
import { kindOfTypes } from './thing-kinds.ts';
import { addressesOf, textsOf, typesOf, type Resolve, type Thing } from './thing.ts';

const ADDRESSES = ['url', 'mainEntityOfPage', '@id', 'sameAs'];
/** What illustrates an article more often than a page is about it. */
const ILLUSTRATIONS = new Set(['video', 'music', 'image']);

/**
 * The thing that a page is about. Of several of equal rank it is the one with the page's address or title; when none
 * has either they are a list of other things, unless all have one name.
 */
export function mainThing(things: Thing[], resolve: Resolve, subject: Subject): Thing | undefined {
  const ranked = things
    .map((thing) => ({ thing, rank: rankOf(thing, resolve, subject) }))
    .filter(({ rank }) => rank > 0);
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  const candidates = ranked.filter(({ rank }) => rank === best).map(({ thing }) => thing);
  const names = new Set(candidates.flatMap((thing) => namesOf(thing, resolve)[0] ?? ''));
  return names.size > 1 && best < MATCHES ? undefined : candidates[0];
}

const MATCHES = 10;

function rankOf(thing: Thing, resolve: Resolve, subject: Subject): number {
  const kind = kindOfTypes(typesOf(thing));
  if (kind === undefined) return 0;
  const isHere = ADDRESSES.some((property) => addressesOf(thing[property], resolve).some(subject.isAt));
  const isNamed = namesOf(thing, resolve).some(subject.isCalled);
  if (ILLUSTRATIONS.has(kind) && subject.isArticle && !isHere && !isNamed) return 0;
  const isProper = kind === 'other' || ILLUSTRATIONS.has(kind) ? 1 : 2;
  return isProper + (isHere ? MATCHES : 0) + (isNamed ? MATCHES : 0);
}

export const namesOf = (thing: Thing, resolve: Resolve): string[] =>
  ['headline', 'name', 'alternativeHeadline'].flatMap((property) => textsOf(thing[property], resolve));

/** The page as such, which knows less than what it is about. */
export const pageThing = (things: Thing[]): Thing | undefined =>
  things.find((thing) =>
    typesOf(thing).some((type) => /^(?:Web|Item|About|Contact|Collection|Medical\w*)Page$/.test(type)),
  );

export const siteThing = (things: Thing[]): Thing | undefined =>
  things.find((thing) => typesOf(thing).includes('WebSite'));
