import type { Element } from './tree.ts';

/** Candidates in the order in which they are likely to belong to a headline: what follows it, then what stands before. */
export function byNearness(candidates: Element[], headline: Element | undefined): Element[] {
  if (!headline) return candidates;
  const after = candidates.filter(({ index }) => index >= headline.index);
  const before = candidates.filter(({ index }) => index < headline.index);
  return [...after, ...before.toReversed()];
}

/** Whether an element stands so close to a headline that a line of it may say by whom and when. */
export const isNear = ({ index }: Element, headline: Element | undefined): boolean =>
  headline !== undefined && Math.abs(index - headline.index) < 100;
