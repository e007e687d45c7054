import { hasLabel } from './byline-labels.ts';
import { isCalledByline } from './byline-marks.ts';
import { byNearness, isNear } from './nearest.ts';
import { isElsewhere } from './region.ts';
import { lineOf, wordsOf } from './text-of.ts';
import type { Element } from './tree.ts';

const MAX_CANDIDATES = 100;
/** Dates stand in lines of their own; longer ones tell a story that may have dates in it. */
const MAX_LINE = 120;

const PUBLISHED = /(?:^|[\s:])(?:datePublished|published|pubdate|issued|created)(?:$|\s)/i;
const PUBLISHED_WORDS = new Set(['published', 'pubdate', 'publish', 'posted', 'created', 'dateline', 'publication']);
const DATE_WORDS = new Set(['date', 'dates', 'time', 'timestamp', 'datetime', 'datum', 'fecha', 'data', 'submitted']);
const CHANGED = /(?:last[ -]?)?(?:modif|updat|aktualis|edited|changed|expire|event|deadline)/i;
const ATTRIBUTES = [
  'datetime',
  'content',
  'title',
  'data-datetime',
  'data-timestamp',
  'data-seconds',
  'data-date',
  'data-tippy-content',
];

/** What a page shows as its date, the surest way first: texts that may hold one. */
export function shownDates(elements: Element[], headline: Element | undefined): string[] {
  const find = (is: (element: Element) => boolean) =>
    elements
      .filter((one) => one.name !== 'meta' && is(one) && !isOfChange(one))
      .slice(0, MAX_CANDIDATES)
      .filter((one) => !isElsewhere(one, headline));
  const says = (words: Set<string>) => (element: Element) => wordsOf(element).some((word) => words.has(word));
  const nearest = (is: (element: Element) => boolean) => byNearness(find(is), headline).slice(0, 3);
  const isTime = ({ name }: Element) => name === 'time';
  return [
    nearest(({ attributes }) => PUBLISHED.test(`${attributes['itemprop'] ?? ''} ${attributes['property'] ?? ''}`)),
    nearest((one) => isTime(one) && one.attributes['pubdate'] !== undefined),
    nearest(isTime),
    nearest(says(PUBLISHED_WORDS)),
    nearest(says(DATE_WORDS)),
    find((one) => isNear(one, headline) && (isDateline(one) || isCalledByline(one))),
  ]
    .flat()
    .flatMap(textsOf);
}

/** A line that begins with a date, or says that one follows. */
function isDateline(element: Element): boolean {
  const line = lineOf(element, MAX_LINE + 1);
  return DATELINE.test(line) || hasLabel(line);
}

const DATELINE =
  /^(?:(?:published|posted|created|date|on|am|vom|le|el|il|publié|publicado|pubblicato|veröffentlicht|erschienen|опубликовано)[\s:]+){0,3}(?:\p{L}{2,12}[\s.,]+){0,2}\d/iu;

function textsOf(element: Element): string[] {
  const line = lineOf(element, MAX_LINE + 1);
  const values = [...ATTRIBUTES.map((name) => element.attributes[name]), line.length > MAX_LINE ? undefined : line];
  return values.map((value) => value?.split(CHANGED)[0]?.trim() ?? '').filter((value) => value !== '');
}

/** Themes write "published updated" where both are the same. */
const isOfChange = (element: Element) =>
  [element, element.parent]
    .map((one) => `${one?.attributes['class'] ?? ''} ${one?.attributes['itemprop'] ?? ''}`)
    .some((names) => CHANGED.test(names) && !/publish/i.test(names));

/** The day in an address such as `/2016/12/19/`. */
export function dateInAddress(url: string): string | undefined {
  const [, year, month, day] = /[/-]((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/_\-.]|$)/.exec(url) ?? [];
  return year && `${year}-${month ?? ''}-${day ?? ''}`;
}
