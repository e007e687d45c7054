import { saying, type Said } from './said.ts';
import { namesInByline } from './person-names.ts';
import type { Element } from './tree.ts';

const MAX_CHARACTERS = 500_000;

const AUTHOR =
  /\b(?:(?:article|page|content)_?)?(?:authors?|author_?name|byline)["']?\s*[:=][\s[]*["']([^"'<>{}]{3,80})["']/gi;
const DATE =
  /\b(?:date_?published|pub_?date|(?:first_?)?publish(?:ed|ing)?_?(?:date|time|at|on)|publication_?date)["']?\s*[:=]\s*["']([^"'<>{}]{8,40})["']/gi;

/**
 * What a page tells the analytics that run on it, in scripts that assign it by name: `"author": "Ana Kowalska"`.
 * Nothing where the scripts speak of several: then they also list other pages.
 */
export function scriptsSaid(elements: Element[]): Said {
  const code = elements
    .filter(({ name, attributes }) => name === 'script' && !/json$/i.test(attributes['type'] ?? ''))
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
    .join('\n')
    .slice(0, MAX_CHARACTERS);
  return saying({
    author: only(valuesOf(code, AUTHOR).map((value) => namesInByline(value).join(', '))),
    publishedAt: only(valuesOf(code, DATE)),
  });
}

const valuesOf = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].map(([, value = '']) => value.replaceAll('\\/', '/'));

function only(values: string[]): string | undefined {
  const distinct = [...new Set(values.filter((value) => value !== ''))];
  return distinct.length === 1 ? distinct[0] : undefined;
}
