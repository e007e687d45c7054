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
    siteName: texts(...PUBLISHERS)[0],
    publishedAt: texts('datePublished', 'uploadDate', 'dateCreated', 'releaseDate'),
    lang: texts('inLanguage'),
    canonical: addresses('url', 'mainEntityOfPage'),
    duration: texts('duration', 'timeRequired'),
    embedUrl: addresses('embedUrl'),
    kind: typesOf(thing),
    tags: texts('keywords', 'genre'),
  });
}

const PUBLISHERS = ['publisher', 'provider', 'sourceOrganization'];

/** Companies that made it. They are less likely to have written it than people, and never what they publish themselves. */
export function companiesBehind(thing: Thing, resolve: Resolve): string[] {
  const publishers = PUBLISHERS.flatMap((property) => textsOf(thing[property], resolve));
  const companies = makersOf(thing).filter((maker) => isCompany(maker, resolve));
  return textsOf(companies, resolve).filter((name) => !publishers.includes(name));
}

const makersOf = (thing: Thing): unknown[] =>
  MAKERS.map((property) => list(thing[property])).find((makers) => makers.length > 0) ?? [];

function isCompany(maker: unknown, resolve: Resolve): boolean {
  if (!isThing(maker)) return false;
  const id = maker['@id'];
  const known = maker['@type'] === undefined && typeof id === 'string' ? (resolve(id) ?? maker) : maker;
  return typesOf(known).some((type) => type.endsWith('Organization') || type === 'Corporation');
}
