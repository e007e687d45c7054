import type { Element } from './tree.ts';

/** Addresses by relation: `<link>` tags may have several relations, and several tags the same one. */
export type Links = Map<string, Element[]>;

export function linksOf(elements: Element[]): Links {
  const links: Links = new Map();
  for (const element of elements.filter(({ name }) => name === 'link').slice(0, 300)) {
    if (!element.attributes['href']?.trim()) continue;
    for (const relation of element.attributes['rel']?.toLowerCase().trim().split(/\s+/) ?? []) {
      const known = links.get(relation);
      if (known) known.push(element);
      else links.set(relation, [element]);
    }
  }
  return links;
}

export const hrefsOf = (links: Links, ...relations: string[]): string[] =>
  relations.flatMap((relation) => links.get(relation) ?? []).map(({ attributes }) => attributes['href'] ?? '');

/** The site's icon. Masks are shapes without colour; touch icons are large, and better than nothing. */
export const favicons = (links: Links): string[] =>
  hrefsOf(links, 'icon', 'apple-touch-icon', 'apple-touch-icon-precomposed', 'fluid-icon').filter(
    (href) => !href.startsWith('data:'),
  );

/** Where a page says that its oEmbed description is (https://oembed.com/#section4). */
export const oEmbedLinks = (links: Links): string[] =>
  (links.get('alternate') ?? [])
    .filter(({ attributes }) => /^(?:application|text)\/json\+oembed$/i.test(attributes['type'] ?? ''))
    .map(({ attributes }) => attributes['href'] ?? '');
