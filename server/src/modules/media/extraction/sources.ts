import { addressKey, baseOf, resolved } from './addresses.ts';
import { bylines } from './byline.ts';
import { bodyOf, headlineOf } from './headline.ts';
import { jsonLd } from './json-ld.ts';
import { favicons, hrefsOf, linksOf, oEmbedLinks } from './links.ts';
import { mainThing, pageThing, siteThing, type Subject } from './main-thing.ts';
import { metaSaid } from './meta-names.ts';
import { metaTags } from './meta-tags.ts';
import { microdata } from './microdata.ts';
import { openGraph } from './open-graph.ts';
import { firstParagraph } from './paragraphs.ts';
import { nameInProfile, namesInTag } from './person-names.ts';
import { shownPictures } from './pictures.ts';
import { dateInAddress, shownDates } from './published.ts';
import { saying, type Said } from './said.ts';
import { scriptsSaid } from './script-values.ts';
import { nameOfHost } from './site-name.ts';
import { lineOf } from './text-of.ts';
import { itemSaid, thingSaid } from './thing-said.ts';
import { agree, suffixOf } from './titles.ts';
import type { Element } from './tree.ts';
import type { Source } from './trust.ts';

export interface Heard {
  sources: Record<Source, Said>;
  /** What relative addresses are relative to. */
  base: string;
  oEmbed: string | undefined;
}

/** Everything that a page says, by where it says it. */
export async function hear(elements: Element[], url: string): Promise<Heard> {
  const tags = metaTags(elements);
  const links = linksOf(elements);
  const base = baseOf(url, elements.find(({ name }) => name === 'base')?.attributes['href']);
  const title = titleOf(elements);
  const cards = await openGraph(tags);
  const meta = metaSaid(tags);
  const canonical = hrefsOf(links, 'canonical');
  const subject = subjectOf({
    addresses: [url, ...canonical, ...(cards.openGraph.canonical ?? [])].map((address) => resolved(address, base)),
    titles: [title, ...(cards.openGraph.title ?? []), ...(cards.twitter.title ?? [])],
    type: cards.openGraph.kind?.[0],
    base,
  });
  return {
    base,
    oEmbed: oEmbedLinks(links)[0],
    sources: {
      ...cards,
      ...meta,
      ...bySight(meta.plain, elements),
      ...thingsSaid(elements, subject),
      links: saying({
        image: hrefsOf(links, 'image_src'),
        author: [...(cards.openGraph.author ?? []), ...hrefsOf(links, 'author')].map(nameInProfile),
        canonical,
        favicon: favicons(links),
      }),
      shown: shownOn(elements, subject),
      scripts: scriptsSaid(elements),
      titleTag: saying({ title, siteName: suffixOf(title) }),
      address: saying({
        publishedAt: dateInAddress(url),
        favicon: '/favicon.ico',
        siteName: nameOfHost(new URL(url).hostname),
      }),
    },
  };
}

/** An author whom a page names nowhere but in its tags is often its publisher. */
function bySight(plain: Said, elements: Element[]): { plain: Said; unseen: Said } {
  const text = elements
    .filter(({ name }) => !/^(?:title|script|style)$/.test(name))
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
    .join(' ')
    .toLowerCase();
  const isSeen = (author: string) => namesInTag(author).some((name) => text.includes(name.toLowerCase()));
  const authors = Map.groupBy(plain.author ?? [], (author) => isSeen(author));
  return {
    plain: { ...plain, author: authors.get(true) ?? [] },
    unseen: { author: authors.get(false) ?? [] },
  };
}

/** Drawings have titles too. */
function titleOf(elements: Element[]): string {
  const tag = elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg');
  return tag ? lineOf(tag, 1000) : '';
}

interface Known {
  addresses: (string | undefined)[];
  titles: string[];
  type: string | undefined;
  base: string;
}

function subjectOf({ addresses, titles, type = '', base }: Known): Subject {
  const keys = new Set(addresses.flatMap((address) => (address === undefined ? [] : addressKey(address))));
  return {
    isAt: (address) => keys.has(addressKey(resolved(address, base) ?? '')),
    isCalled: (text) => titles.some((title) => agree(title, text)),
    isArticle: /article/i.test(type),
  };
}

function thingsSaid(elements: Element[], subject: Subject) {
  const { things, resolve } = jsonLd(elements);
  const marked = microdata(elements);
  const main = mainThing(things, resolve, subject);
  const item = mainThing(marked.things, () => undefined, subject);
  const page = pageThing(things);
  const site = siteThing(things);
  return {
    jsonLd: main ? thingSaid(main, resolve) : {},
    jsonLdPage: page ? thingSaid(page, resolve) : {},
    jsonLdSite: site ? saying({ siteName: thingSaid(site, resolve).title }) : {},
    microdata: item ? itemSaid(item) : {},
    itemprops: itemSaid({ ...pageThing(marked.things), ...marked.loose }),
  };
}

function shownOn(elements: Element[], subject: Subject): Said {
  const headline = headlineOf(elements, subject.isCalled);
  const body = bodyOf(headline, elements);
  return saying({
    title: headline && lineOf(headline, 500),
    description: firstParagraph(body, elements, headline),
    image: shownPictures(body, elements, headline),
    author: bylines(elements, headline),
    publishedAt: shownDates(elements, headline),
    lang: elements.find(({ name }) => name === 'html')?.attributes['lang'],
  });
}
