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

const fromHtml = (text: string) =>
  /[&<]/.test(text)
    ? parse(text)
        .slice(0, 1)
        .map((root) => lineOf(root))
        .join('')
    : text;

/** What an item of microdata says. Being modified, or changed since, isn't being published. */
export function itemSaid(thing: Thing, resolve: Resolve = () => undefined): Said {
  const texts = (...properties: string[]) => properties.flatMap((property) => textsOf(thing[property], resolve));
  const addresses = (...properties: string[]) =>
    properties.flatMap((property) => addressesOf(thing[property], resolve));
  const publisher = texts('publisher', 'provider', 'sourceOrganization')[0];
  return saying({
    title: namesOf(thing, resolve),
    description: texts('description', 'abstract'),
    image: addresses('image', 'thumbnailUrl', 'thumbnail', 'primaryImageOfPage'),
    author: makersOf(thing, resolve, publisher),
    siteName: publisher,
    publishedAt: texts('datePublished', 'uploadDate', 'dateCreated', 'releaseDate'),
    lang: texts('inLanguage'),
    canonical: addresses('url', 'mainEntityOfPage'),
    duration: texts('duration', 'timeRequired'),
    embedUrl: addresses('embedUrl'),
    kind: typesOf(thing),
    tags: texts('keywords', 'genre'),
  });
}

/** People before companies: a company is an author where nobody else is, and never of the pages that it publishes. */
function makersOf(thing: Thing, resolve: Resolve, publisher: string | undefined): { people: string[]; companies: string[] } {
  const makers = MAKERS.map((property) => list(thing[property])).find((some) => some.length > 0) ?? [];
  const { true: companies = [], false: people = [] } = Object.groupBy(makers, (maker) => String(isCompany(maker)));
  return {
    people: textsOf(people, resolve),
    companies: textsOf(companies, resolve).filter((name) => name !== publisher),
  };
}
