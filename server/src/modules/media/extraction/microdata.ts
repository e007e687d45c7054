import { lineOf, outward } from './text-of.ts';
import type { Thing } from './thing.ts';
import type { Element } from './tree.ts';

const MAX_PROPERTIES = 2000;
/** A property that a page has more often is one of the things in a list. */
const MAX_LOOSE = 3;

/** Properties through which a page names what it is about. */
const ABOUT = new Set(['mainentity', 'mainentityofpage', 'maincontentofpage', 'blogpost', 'blogposts', 'video']);

/**
 * What a page describes in microdata (HTML, "microdata"): the things that are no part of another, and the properties
 * that belong to nothing, which are the page's own.
 */
export function microdata(elements: Element[]): { things: Thing[]; loose: Thing } {
  const thingOf = new Map<Element, Thing>();
  const things: Thing[] = [];
  const loose: Thing = {};
  const marked = elements.filter(({ attributes: { itemscope, itemprop } }) => (itemscope ?? itemprop) !== undefined);
  for (const element of marked.slice(0, MAX_PROPERTIES)) {
    const { itemscope, itemtype, itemprop } = element.attributes;
    const names = itemprop?.split(/\s+/).filter((name) => name !== '') ?? [];
    const own = itemscope === undefined ? undefined : { '@type': itemtype?.trim().split(/\s+/) ?? [] };
    if (own) thingOf.set(element, own);
    const owner = outward(element.parent)
      .map((one) => thingOf.get(one))
      .find((thing) => thing !== undefined);
    for (const name of names) add(owner ?? loose, name, own ?? valueOf(element));
    if (own && (!owner || names.length === 0 || names.some((name) => ABOUT.has(name.toLowerCase())))) things.push(own);
  }
  const single = Object.entries(loose).filter(([, value]) => !Array.isArray(value) || value.length <= MAX_LOOSE);
  return { things, loose: Object.fromEntries(single) };
}

function add(thing: Thing, name: string, value: unknown) {
  const before = thing[name];
  thing[name] = before === undefined ? value : [before, value].flat();
}

/** A link is worth its text where its text is a name: pages mark up authors so. */
export function valueOf(element: Element): string {
  const { name, attributes } = element;
  const { content, datetime, href, src } = attributes;
  if (content !== undefined) return content;
  if (name === 'time' && datetime !== undefined) return datetime;
  if (name === 'img') return src ?? attributes['data-src'] ?? '';
  if (name === 'link' || (name === 'a' && /\b(?:url|image|video|embedUrl)\b/i.test(attributes['itemprop'] ?? '')))
    return href ?? '';
  return src ?? lineOf(element, 1000);
}
