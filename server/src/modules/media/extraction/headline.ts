import { isElsewhere } from './region.ts';
import { lineOf, outward } from './text-of.ts';
import type { Element } from './tree.ts';

/** The headline over what a page is about: the largest heading that says what the title says, or the first large one. */
export function headlineOf(elements: Element[], isCalled: (title: string) => boolean): Element | undefined {
  const headings = elements.filter(({ name }) => /^h[1-3]$/.test(name)).slice(0, 60);
  const called = headings.filter((heading) => isCalled(lineOf(heading, 500)));
  const large = headings.find((one) => one.name === 'h1' && !isElsewhere(one) && lineOf(one, 500) !== '');
  return called.toSorted((a, b) => a.name.localeCompare(b.name))[0] ?? large;
}

/** What a headline stands over: the article around it, or the page. */
export function bodyOf(headline: Element | undefined, elements: Element[]): Element | undefined {
  const around = outward(headline);
  return (
    around.find(({ name }) => name === 'article') ??
    around.find(({ name, attributes }) => name === 'main' || attributes['role'] === 'main') ??
    elements[0]
  );
}
