import { namesOf } from './main-thing.ts';
import { saying, type Said } from './said.ts';
import { lineOf } from './text-of.ts';
import { addressesOf, isThing, list, textsOf, typesOf, type Resolve, type Thing } from './thing.ts';
import { parse } from './tree.ts';

/** Who made it, by what the property is called for each kind of thing. The first that is there counts. */
const MAKERS = ['author', 'creator', 'byArtist', 'artist', 'director', 'editor'];

/** What a thing of JSON-LD says: its texts are often written as HTML. */
export function thingSaid(thing: Thing, resolve: Resolve): Said {
  const said = itemSaid(thing, resolve);
  const { title, description, author, siteName } = said;
  const texts = Object.entries({ title, description, author, siteName });
  return { ...said, ...saying(Object.fromEntries(texts.map(([field, values]) => [field, values?.map(fromHtml)]))) };
}

function fromHtml(text: string): string {
  const [root] = /[&<]/.test(text) ? parse(text) : [];
  return root ? lineOf(root) : text;
}

/** What an item of microdata says. Being modified, or changed since, isn't being published. */
export function itemSaid(thing: Thing, resolve: Resolve = () => undefined): Said {
  const texts = (...properties: string[]) => properties.flatMap((property) => textsOf(thing[property], resolve));
  const addresses = (...properties: string[]) =>
    properties.flatMap((property) => addressesOf(thing[property], resolve));
  const makers = makersOf(thing).filter((maker) => !isCompany(maker, resolve));
  return saying({
    title: namesOf(thing, resolve),
    description: texts('description', 'abstract'),
    image: addresses('image', 'thumbnailUrl', 'thumbnail', 'primaryImageOfPage'),
    author: textsOf(makers, resolve),
    siteName: publishersOf(thing)
      .filter((one) => !isPerson(one, resolve))
      .flatMap((one) => textsOf(one, resolve))[0],
    publishedAt: texts('datePublished', 'uploadDate', 'dateCreated', 'releaseDate'),
    lang: texts('inLanguage'),
    canonical: addresses('url', 'mainEntityOfPage'),
    duration: texts('duration', 'timeRequired'),
    kind: typesOf(thing),
  });
}

const publishersOf = (thing: Thing): unknown[] =>
  ['publisher', 'provider', 'sourceOrganization'].flatMap((property) => list(thing[property]));

/** Companies that made it. They are less likely to have written it than people, and never what they publish themselves. */
export function companiesBehind(thing: Thing, resolve: Resolve): string[] {
  const publishers = textsOf(publishersOf(thing), resolve);
  const companies = makersOf(thing).filter((maker) => isCompany(maker, resolve));
  return textsOf(companies, resolve).filter((name) => !publishers.includes(name));
}

/** Who performs it: their own site is called after them. */
export const artistsBehind = (thing: Thing, resolve: Resolve): string[] =>
  [thing['byArtist'], thing['artist']].flatMap((artist) => textsOf(artist, resolve));

const makersOf = (thing: Thing): unknown[] =>
  MAKERS.map((property) => list(thing[property])).find((makers) => makers.length > 0) ?? [];

/** Whoever blogs alone is described as a company, too. */
const isCompany = (maker: unknown, resolve: Resolve): boolean =>
  !isPerson(maker, resolve) &&
  typesFor(maker, resolve).some((type) => type.endsWith('Organization') || type === 'Corporation');

const isPerson = (maker: unknown, resolve: Resolve): boolean => typesFor(maker, resolve).includes('Person');

function typesFor(maker: unknown, resolve: Resolve): string[] {
  if (!isThing(maker)) return [];
  const id = maker['@id'];
  return typesOf(maker['@type'] === undefined && typeof id === 'string' ? (resolve(id) ?? maker) : maker);
}
