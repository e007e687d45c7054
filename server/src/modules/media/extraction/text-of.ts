import type { Element } from './tree.ts';

/** Elements that a reader sees on the same line as the text around them. */
const INLINE =
  /^(?:[abiqsu]|abbr|acronym|bdi|bdo|big|cite|code|data|dfn|em|font|ins|kbd|mark|samp|small|span|strong|sub|sup|time|tt|var|wbr)$/;
const UNSEEN = /^(?:script|style|template|svg|noscript|button|select|textarea)$/;

/** More nodes than any headline, byline or paragraph has. */
const MAX_NODES = 1000;
/** Characters of classes and ids that are read. */
const MAX_NAMES = 500;

/** What a reader sees of an element: lines where its blocks end. Cut at about `max` characters. */
export function textOf(element: Element, max = 2000): string {
  let nodes = 0;
  let text = '';
  const read = (one: Element) => {
    for (const [place, child] of one.children.entries()) {
      nodes += 1;
      if (nodes > MAX_NODES || text.length > max) return;
      // More than is wanted, because spaces will be dropped.
      if (typeof child === 'string') text += child.slice(0, 2 * max).replace(/\s+/g, ' ');
      else if (child.name === 'br') text += '\n';
      else if (!UNSEEN.test(child.name) || child.name === element.name) {
        const border = INLINE.test(child.name) ? '' : '\n';
        // Neighbours that style alone sets apart still are words apart.
        const isNeighbour = place > 0 && typeof one.children[place - 1] !== 'string';
        text += border === '' && isNeighbour ? ' ' : border;
        read(child);
        text += border;
      }
    }
  };
  read(element);
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, max);
}

/** The same on one line. */
export const lineOf = (element: Element, max?: number): string => textOf(element, max).replaceAll('\n', ' ');

/** Pages whose classes are generated still call their parts by what they are, for tests. */
const NAMED_BY = ['class', 'id', 'data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-hook'];

/** Pages give the same names to many elements. */
const wordsByNames = new Map<string, string[]>([['', []]]);
const MAX_REMEMBERED = 10_000;

/** The words of its class, id and name in tests: `ArticleHeader__by-line` says article, header, by, line. */
export function wordsOf({ attributes }: Element): string[] {
  let all = '';
  for (const attribute of NAMED_BY) {
    const value = attributes[attribute];
    if (value) all += `${value} `;
  }
  const names = all.slice(0, MAX_NAMES);
  const known = wordsByNames.get(names);
  if (known) return known;
  const separated = names.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase();
  const words = separated.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  if (wordsByNames.size > MAX_REMEMBERED) wordsByNames.clear();
  wordsByNames.set(names, words);
  return words;
}

/** The element itself, then what it stands in, from the inside out. */
export function outward(element: Element | undefined): Element[] {
  const around: Element[] = [];
  for (let one = element; one; one = one.parent) around.push(one);
  return around;
}

/** Everything below an element, in the order of the document. */
export const within = (element: Element, elements: Element[]): Element[] =>
  elements.slice(element.index + 1, element.end);
