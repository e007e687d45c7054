import { namesInTag } from './person-names.ts';
import { isElsewhere } from './region.ts';
import type { Said } from './said.ts';
import type { Element } from './tree.ts';

const MAX_AUTHORS = 5;

/** An author whom a page names nowhere but in its tags, or at its foot, is often its publisher. */
export function bySight(
  plain: Said,
  elements: Element[],
  headline: Element | undefined,
): { plain: Said; unseen: Said } {
  const shows = (element: Element, name: string) =>
    !/^(?:title|script|style)$/.test(element.name) &&
    element.children.some((child) => typeof child === 'string' && child.toLowerCase().includes(name)) &&
    !isElsewhere(element, headline);
  const isSeen = (author: string) =>
    namesInTag(author).some((name) => elements.some((element) => shows(element, name.toLowerCase())));
  const { seen = [], unseen = [] } = Object.groupBy(plain.author?.slice(0, MAX_AUTHORS) ?? [], (author) =>
    isSeen(author) ? 'seen' : 'unseen',
  );
  return { plain: { ...plain, author: seen }, unseen: { author: unseen } };
}
