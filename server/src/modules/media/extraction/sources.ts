import { baseOf } from './addresses.ts';
import { bylines } from './byline.ts';
import { bodyOf, headlineOf } from './headline.ts';
import { jsonLd } from './json-ld.ts';
import { favicons, hrefsOf, linksOf, oEmbedLinks } from './links.ts';
import { mainThing, pageThing, siteThing } from './main-thing.ts';
import { metaSaid } from './meta-names.ts';
import { metaTags } from './meta-tags.ts';
import { microdata } from './microdata.ts';
import { openGraph } from './open-graph.ts';
import { firstParagraph } from './paragraphs.ts';
import { nameInProfile } from './person-names.ts';
import { shownPictures } from './pictures.ts';
import { dateInAddress, shownDates } from './published.ts';
import { saying, type Said } from './said.ts';
import { bySight } from './seen-authors.ts';
import { scriptsSaid } from './script-values.ts';
import { nameOfHost } from './site-name.ts';
import { lineOf } from './text-of.ts';
import { subjectOf, type Subject } from './subject.ts';
import { artistsBehind, companiesBehind, itemSaid, thingSaid } from './thing-said.ts';
import { authorInTitle, suffixOf } from './titles.ts';
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
    addresses: [url, ...canonical, ...(cards.openGraph.canonical ?? [])],
    titles: [title, ...(cards.openGraph.title ?? []), ...(cards.twitter.title ?? [])],
    type: cards.openGraph.kind?.[0],
    base,
  });
  const headline = headlineOf(elements, subject.isCalled);
  const things = thingsSaid(elements, subject);
  return {
    base,
    oEmbed: oEmbedLinks(links)[0],
    sources: {
      ...cards,
      ...meta,
      ...bySight(meta.plain, elements, headline),
      ...things,
      links: saying({
        image: hrefsOf(links, 'image_src'),
        author: [...(cards.openGraph.author ?? []), ...hrefsOf(links, 'author')].map(nameInProfile),
        canonical,
        favicon: favicons(links),
      }),
      cardTitle: saying({ author: cards.openGraph.title?.map(authorInTitle) }),
      shown: { ...shownOn(elements, headline), ...(isOfEvent(things) && { publishedAt: [] }) },
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

/** The dates that are shown with an event are its own. */
const isOfEvent = (things: { jsonLd: Said; microdata: Said }) =>
  [things.jsonLd, things.microdata].some(({ kind }) => kind?.some((type) => type.endsWith('Event')));

/** Drawings have titles too. */
function titleOf(elements: Element[]): string {
  const tag = elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg');
  return tag ? lineOf(tag, 1000) : '';
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
    artists: saying({ author: [main, item].flatMap((one) => (one ? artistsBehind(one, resolve) : [])) }),
    companies: saying({ author: [main, item].flatMap((one) => (one ? companiesBehind(one, resolve) : [])) }),
    itemprops: itemSaid({ ...pageThing(marked.things), ...marked.loose }),
  };
}

function shownOn(elements: Element[], headline: Element | undefined): Said {
  const body = bodyOf(headline, elements);
  const description = firstParagraph(body, elements, headline);
  const isArticle = body?.name === 'article' || description !== undefined;
  return saying({
    title: headline && lineOf(headline, 500),
    description,
    image: shownPictures(elements, { body, headline, isArticle }),
    author: bylines(elements, headline),
    publishedAt: shownDates(elements, headline),
    lang: elements.find(({ name }) => name === 'html')?.attributes['lang'],
  });
}
