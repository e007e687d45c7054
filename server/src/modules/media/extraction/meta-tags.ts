import type { Element } from './tree.ts';

/** All that `<meta>` tags say: contents by name in lower case, in the order of the page. */
export type MetaTags = Map<string, string[]>;

const MAX_TAGS = 500;

/** Reads `name`, `property` and `http-equiv` alike: pages mix them up. */
export function metaTags(elements: Element[]): MetaTags {
  const tags: MetaTags = new Map();
  const metas = elements.filter(({ name }) => name === 'meta').slice(0, MAX_TAGS);
  for (const { attributes } of metas) {
    const content = (attributes['content'] ?? attributes['value'])?.trim();
    if (content === undefined || content === '') continue;
    const names = [attributes['property'], attributes['name'], attributes['http-equiv']];
    for (const name of new Set(names.flatMap(namesIn))) {
      const known = tags.get(name);
      if (known) known.push(content);
      else tags.set(name, [content]);
    }
  }
  return tags;
}

/** RDFa lets one tag say several things (`dc:title og:title`); in other vocabularies a space is part of a name. */
function namesIn(names: string | undefined): string[] {
  const whole = names?.toLowerCase().trim() ?? '';
  const parts = whole.split(/\s+/);
  return parts.every((part) => part.includes(':')) ? parts : [whole];
}
