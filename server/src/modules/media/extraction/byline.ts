import { hasLabel, isLoneLabel } from './byline-labels.ts';
import {
  isCalledAsItsAddress,
  isCalledByline,
  isInProse,
  isLinkToProfile,
  isMaker,
  NAMES,
  SURE,
  type Test,
} from './byline-marks.ts';
import { valueOf } from './microdata.ts';
import { byNearness, isNear } from './nearest.ts';
import { namesInByline } from './person-names.ts';
import { isElsewhere } from './region.ts';
import { lineOf, textOf, within } from './text-of.ts';
import type { Element } from './tree.ts';

const MAX_CANDIDATES = 100;
/** A byline is short; longer elements are about an author, or hold the article. */
const MAX_BYLINE = 300;
const MAX_NAMES = 4;
const MAX_LABEL = 30;

/** Who wrote a page, by what it shows near its headline: lists of names, of which the first is the most credible. */
export function bylines(elements: Element[], headline: Element | undefined): string[] {
  const visible = elements.filter(({ name }) => !/^(?:meta|link|body|html|#root)$/.test(name));
  const find = (isMarked: Test, isSure = false) => {
    const marked = visible.filter(isMarked).slice(0, MAX_CANDIDATES);
    const here = byNearness(marked, headline).filter((element) => !isElsewhere(element, headline));
    const first = here.find((element) => namesIn(element, elements, isSure).length > 0);
    if (!first) return [];
    const names = here
      .filter((element) => element === first || standBeside(first, element))
      .flatMap((element) => namesIn(element, elements, isSure));
    return [...new Set(names)].slice(0, MAX_NAMES).join(', ');
  };
  const near = (isMarked: Test) => find((element) => isNear(element, headline) && isMarked(element));
  return [
    SURE.map((isMarked) => find(isMarked, true)),
    find(isCalledByline),
    near((element) => isLinkToProfile(element) && !isInProse(element)),
    near((element) => hasLabel(lineOf(element, MAX_BYLINE))),
    near((element) => isLoneLabel(labelBefore(element))),
    near(isMaker),
  ].flat(2);
}

function namesIn(element: Element, elements: Element[], isSure: boolean): string[] {
  const inner = within(element, elements).slice(0, 100);
  const read = (one: Element, line: string) => namesInByline(line, isSure || isCalledAsItsAddress(one, line));
  for (const isName of NAMES) {
    const names = inner.filter(isName).flatMap((one) => read(one, valueOf(one)));
    if (names.length > 0) return [...new Set(names)].slice(0, MAX_NAMES);
  }
  const text = element.attributes['content'] ?? textOf(element, MAX_BYLINE + 1);
  const lines = text.length > MAX_BYLINE ? [] : text.split('\n');
  // A job or a badge may stand behind the name, in an element of its own.
  const parts = text.length > MAX_BYLINE ? [] : inner.filter(isInnermost).map((one) => lineOf(one, MAX_BYLINE));
  const foremost = parts.filter((part) => part !== '').slice(0, 1);
  const named = [...lines, ...foremost].map((line) => read(element, line)).find((names) => names.length > 0) ?? [];
  return named.slice(0, MAX_NAMES);
}

const isInnermost = ({ index, end }: Element) => end === index + 1;

/** Whether two people are named in one list: beside each other, or each in an element of its own. */
function standBeside(one: Element, other: Element): boolean {
  if (one.name !== other.name || other.index < one.index) return false;
  const [parent, otherParent] = [one.parent, other.parent];
  const isAlone = (element: Element | undefined) =>
    element?.children.filter((child) => typeof child !== 'string').length === 1;
  return parent === otherParent || (isAlone(parent) && isAlone(otherParent) && parent?.parent === otherParent?.parent);
}

/** What the element before this one says, or before what holds nothing but this one. */
function labelBefore(element: Element): string {
  const siblings = element.parent?.children.filter((child) => typeof child !== 'string' || child.trim() !== '') ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  return typeof before === 'object' ? lineOf(before, MAX_LABEL) : '';
}
