import { isElsewhere } from './region.ts';
import { lineOf, within } from './text-of.ts';
import type { Element } from './tree.ts';

const MIN_LENGTH = 80;
/** With fewer, a page is no article: its words aren't a summary of anything. */
const MIN_PARAGRAPHS = 3;

/** The first paragraph of an article: what has the length and the marks of a sentence, and isn't alone. */
export function firstParagraph(
  body: Element | undefined,
  elements: Element[],
  headline: Element | undefined,
): string | undefined {
  const from = headline?.index ?? 0;
  const paragraphs = (body ? within(body, elements) : []).filter(({ name, index }) => name === 'p' && index > from);
  const telling = paragraphs
    .slice(0, 60)
    .map((paragraph) => ({ paragraph, text: lineOf(paragraph, 1000) }))
    .filter(({ text }) => text.length >= MIN_LENGTH && /[.!?。！？…:]/.test(text))
    .filter(({ paragraph }) => !isElsewhere(paragraph, headline));
  return telling.length < MIN_PARAGRAPHS ? undefined : telling[0]?.text;
}
