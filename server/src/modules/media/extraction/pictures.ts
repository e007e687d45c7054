import { isElsewhere } from './region.ts';
import { outward, within } from './text-of.ts';
import type { Element } from './tree.ts';

/** Smaller pictures decorate. Pixels. */
const MIN_SIDE = 150;
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'src'];

/** Pictures that a page shows in what stands under its headline, in the order in which they stand. */
export function shownPictures(body: Element | undefined, elements: Element[], headline: Element | undefined): string[] {
  const inside = body ? within(body, elements) : [];
  const posters = inside.filter(({ name, attributes }) => name === 'video' && attributes['poster']);
  const isArticle = body?.name === 'article';
  const pictures = inside
    .filter(({ name }) => name === 'img')
    .slice(0, 50)
    .filter((one) => isLarge(one) && (isArticle || isFigure(one)) && !isElsewhere(one, headline));
  return [
    ...posters.map(({ attributes }) => attributes['poster'] ?? ''),
    ...pictures.flatMap((one) => addressOf(one) ?? []),
  ];
}

const addressOf = ({ attributes }: Element) =>
  LAZY.map((name) => attributes[name]).find((address) => address !== undefined && !address.startsWith('data:'));

const isLarge = ({ attributes: { width, height } }: Element) =>
  [width, height].every((side) => side === undefined || !(Number.parseInt(side) < MIN_SIDE));

const isFigure = (element: Element) =>
  outward(element)
    .slice(0, 4)
    .some(({ name }) => name === 'figure');
