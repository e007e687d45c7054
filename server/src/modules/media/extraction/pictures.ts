import { isNear } from './nearest.ts';
import { addressesOf } from './picture-addresses.ts';
import { isElsewhere } from './region.ts';
import { outward, within, wordsOf } from './text-of.ts';
import type { Element } from './tree.ts';

/** Smaller pictures decorate. Pixels. */
const MIN_SIDE = 150;
const MAX_CANDIDATES = 100;
/** Elements. A larger part of a page isn't a headline with its picture. */
const MAX_HEAD = 40;

/** What the picture that stands for a whole page is called. */
const LEAD =
  /(?:^| )(?:featured|hero|lead|cover|u photo|(?:wp )?post (?:image|thumbnail)|(?:header|main|article|entry|title) (?:image|img|photo|picture))(?:$| )/;
/** What pictures of people and of the site are called. */
const OTHERS =
  /(?:^| )(?:authors?|avatars?|byline|bio|profile|h card|vcard|logo|brand|icons?|emoji|gravatar|user|ads?|badges?|share|social)(?:$| )/;

interface Place {
  body: Element | undefined;
  headline: Element | undefined;
  /** Whether it reads as an article, however it is marked. */
  isArticle: boolean;
}

/** Pictures that a page shows in what stands under its headline, the likeliest to stand for all of it first. */
export function shownPictures(elements: Element[], { body, headline, isArticle }: Place): string[] {
  const inside = body ? within(body, elements) : [];
  const posters = inside.filter(({ name, attributes }) => name === 'video' && attributes['poster']);
  const isCalled = (one: Element, names: RegExp) => namesAround(one, headline).some((words) => names.test(words));
  const pictures = elements
    .filter((one) => isPicture(one) && isLarge(one))
    .slice(0, MAX_CANDIDATES)
    .filter((one) => !isCalled(one, OTHERS) && !isElsewhere(one, headline));
  const leading = pictures.filter((one) => isCalled(one, LEAD) && (!headline || isNear(one, headline)));
  const above = pictures.filter((one) => isArticle && isImage(one) && standsOver(one, headline));
  const below = pictures.filter((one) => isImage(one) && inside.includes(one) && (isArticle || isFigure(one)));
  return [
    ...posters.map(({ attributes }) => attributes['poster'] ?? ''),
    ...[...leading, ...above, ...below].flatMap((one) => addressesOf(one, elements)),
  ];
}

const isImage = ({ name }: Element) => name === 'img' || name === 'amp-img';

/** Themes paint pictures behind headlines. */
const isPicture = (element: Element) =>
  isImage(element) || /background[^;]{0,100}url\(/i.test(element.attributes['style'] ?? '');

const isLarge = ({ attributes: { width, height } }: Element) =>
  [width, height].every((side) => side === undefined || !(Number.parseInt(side) < MIN_SIDE));

const isFigure = (element: Element) =>
  outward(element)
    .slice(0, 4)
    .some(({ name }) => name === 'figure');

/** What the picture and what is closely around it are called, as far as the headline isn't in it. */
function namesAround(picture: Element, headline: Element | undefined): string[] {
  const around = outward(picture).slice(0, 4);
  const shared = around.findIndex((one) => one !== picture && headline && holds(one, headline));
  return around.slice(0, shared < 0 ? undefined : shared).map((one) => wordsOf(one).join(' '));
}

/** Marks of sites stand there, too: they are links. */
const standsOver = (picture: Element, headline: Element | undefined): boolean =>
  headline !== undefined &&
  picture.index < headline.index &&
  !outward(picture).some(({ name }) => name === 'a') &&
  outward(headline)
    .slice(1, 5)
    .some((head) => head.end - head.index <= MAX_HEAD && head.name !== 'body' && holds(head, picture));

const holds = (one: Element, other: Element): boolean => one.index <= other.index && other.index < one.end;
