import { parseTolerantly } from './json-repair.ts';
import { isThing, list, type Resolve, type Thing } from './thing.ts';
import type { Element } from './tree.ts';

const MAX_BLOCKS = 60;
const MAX_CHARACTERS = 500_000;
const MAX_THINGS = 5000;
const MAX_DEPTH = 12;

/** The things that a page describes on the first level of its JSON-LD, and how to find those that are only named. */
export function jsonLd(elements: Element[]): { things: Thing[]; resolve: Resolve } {
  const blocks = elements.filter(isBlock).slice(0, MAX_BLOCKS);
  let left = MAX_CHARACTERS;
  const values = blocks.map(({ children }) => {
    const text = children.filter((child) => typeof child === 'string').join('');
    left -= text.length;
    return left < 0 ? undefined : parseTolerantly(text);
  });
  const byId = indexOf(values);
  return { things: values.flatMap((value) => firstLevel(value)), resolve: (id) => byId.get(id) };
}

const isBlock = ({ name, attributes }: Element) =>
  name === 'script' && /^\s*application\/ld\+json/i.test(attributes['type'] ?? '');

/** Arrays, graphs and what a page says that it is about are opened; lists of other pages' things aren't. */
function firstLevel(value: unknown, depth = 0): Thing[] {
  if (depth > 4) return [];
  return list(value).flatMap((one) => {
    if (Array.isArray(one)) return firstLevel(one, depth + 1);
    if (!isThing(one)) return [];
    const inside = firstLevel([one['@graph'], one['mainEntity']].flat(), depth + 1);
    return one['@type'] === undefined ? inside : [one, ...inside];
  });
}

function indexOf(values: unknown[]): Map<string, Thing> {
  const byId = new Map<string, Thing>();
  let seen = 0;
  const visit = (value: unknown, depth: number) => {
    if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
    seen += 1;
    if (seen > MAX_THINGS) return;
    const id = isThing(value) ? value['@id'] : undefined;
    if (isThing(value) && typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, byId.get(id) ?? value);
    for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  visit(values, 0);
  return byId;
}
