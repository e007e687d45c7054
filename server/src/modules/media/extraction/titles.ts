import { textKey } from './text-key.ts';

const BORDER = /\s[|•·–—»«:-]\s|[|»«]|:\s/g;

/** A title without the name of its site, wherever that stands: only where it provably is the site's name. */
export function withoutSite(title: string, isSite: (text: string) => boolean): string {
  const borders = [...title.matchAll(BORDER)];
  for (const { index } of borders) {
    const rest = title.slice(index).replace(/^[\s|•·–—»«:-]+/, '');
    if (isSite(rest)) return title.slice(0, index).trim();
  }
  for (const { 0: mark, index } of borders.toReversed()) {
    if (isSite(title.slice(0, index))) return title.slice(index + mark.length).trim();
  }
  return title;
}

/** What may be a site's name at the end of a title. */
export function suffixOf(title: string): string | undefined {
  const last = [...title.matchAll(/\s[|•·–—»-]\s/g)].at(-1);
  return last && title.slice(last.index + last[0].length).trim();
}

/** Whether two titles name one thing: one may have the site's name around it, or be cut. */
export function agree(one: string, other: string): boolean {
  const [long = '', short = ''] = [one, other].toSorted((a, b) => textKey(b).length - textKey(a).length);
  const [longKey, shortKey] = [textKey(long), textKey(short)];
  if (shortKey === '') return false;
  const [longestPart] = long
    .split(BORDER)
    .map(textKey)
    .toSorted((a, b) => b.length - a.length);
  return longestPart === shortKey || (longKey.startsWith(shortKey) && shortKey.length > longKey.length / 2);
}

/** Cards of posts are titled with whoever posts, "Ana Kowalska (@ana)", those of music with a byline: "Meanders, by The Bends". */
export const authorInTitle = (title: string): string | undefined =>
  (/^(\S.{0,60}?)\s\(@[\w.@-]+\)(?:$|\s)/.exec(title) ?? /,\sby\s(\p{Lu}.{1,60})$/u.exec(title))?.[1];
