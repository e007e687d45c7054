import { wordsOf } from './text-of.ts';
import type { Element } from './tree.ts';

/** Elements. Larger parts of a page are about its subject, whatever else they link to. */
const MAX_SIZE = 80;

/** Headings that are links to other pages, remembered by what they stand in. */
const known = new WeakMap<Element, Element[]>();

/** Whether the part of a page in which an element stands announces another page: a heading beside it leads there. */
export const isCard = (part: Element, element: Element): boolean =>
  part.end - part.index <= MAX_SIZE &&
  headingsIn(part).some((heading) => element.index < heading.index || element.index >= heading.end);

function headingsIn(part: Element): Element[] {
  const headings = known.get(part) ?? part.children.filter(isElement).flatMap(linkedHeadings);
  known.set(part, headings);
  return headings;
}

function linkedHeadings(element: Element): Element[] {
  if (!/^h[1-4]$/.test(element.name)) return headingsIn(element);
  return leadsElsewhere(element) ? [element] : [];
}

const isElement = (one: Element | string | undefined): one is Element => typeof one === 'object';

/** Anchors lead to the same page; the names of authors are headings in some themes. */
function leadsElsewhere(heading: Element): boolean {
  const around = [heading, heading.parent].filter(isElement);
  const isName = around.flatMap(wordsOf).some((word) => /^(?:authors?|byline|name|user)$/.test(word));
  const links = [heading.parent, ...heading.children].filter(isElement).filter(({ name }) => name === 'a');
  return !isName && links.some(({ attributes }) => isAddress(attributes['href']));
}

const isAddress = (href: string | undefined) =>
  href !== undefined && !href.includes('#') && !/^(?:javascript|mailto):/i.test(href);
