import { describe, expect, it } from 'vitest';
import { lineOf, textOf, within, wordsOf } from './text-of.ts';
import { parse } from './tree.ts';

const find = (html: string, name: string) => parse(html).find((element) => element.name === name)!;

describe('parse', () => {
  it('keeps the order of the document, and where each element ends', () => {
    const elements = parse('<div><p>a<b>b</b></p><i>c</i></div><u>d</u>');
    expect(elements.map(({ name }) => name)).toEqual(['#root', 'div', 'p', 'b', 'i', 'u']);
    expect(within(elements[2]!, elements).map(({ name }) => name)).toEqual(['b']);
    expect(elements.map(({ end }) => end)).toEqual([6, 5, 4, 4, 5, 6]);
  });

  it('decodes entities once', () => {
    expect(lineOf(find('<p>Tom &amp; Jerry &amp;amp; co &#8211; &eacute;</p>', 'p'))).toBe('Tom & Jerry &amp; co – é');
    expect(find('<meta content="a &quot;b&quot; &amp;lt;">', 'meta').attributes['content']).toBe('a "b" &lt;');
  });

  it('reads what follows an element that was never closed', () => {
    expect(lineOf(find('<h1>One<p>two', 'p'))).toBe('two');
  });

  it.each([
    ['deep', '<div>'.repeat(400_000)],
    ['deep, and closed in the wrong order', '<a><b>'.repeat(100_000) + '</c>'.repeat(100_000)],
    ['wide', '<i></i>'.repeat(300_000)],
  ])('reads no further than is reasonable into a page that is %s', (_, html) => {
    expect(parse(html).length).toBeLessThan(60_000);
  });

  it('cuts attributes that hold more than a page could need', () => {
    expect(find(`<a title="${'x'.repeat(100_000)}">`, 'a').attributes['title']).toHaveLength(8192);
  });
});

describe('textOf', () => {
  it.each([
    ['<div>By <a>Ana</a><br>May 3</div>', 'By Ana\nMay 3'],
    ['<div><p>One</p><p>two</p></div>', 'One\ntwo'],
    ['<div><span>Ana</span><span>May 3</span></div>', 'Ana May 3'],
    ['<div>un<b>believ</b>able</div>', 'unbelievable'],
    ['<div>a <button>Follow</button><svg><title>x</title></svg><script>a</script><style>b</style>\n\t b</div>', 'a b'],
  ])('reads %s as a person would', (html, text) => {
    expect(textOf(find(html, 'div'))).toBe(text);
  });

  it('stops where it was told to', () => {
    expect(textOf(find(`<p>${'word '.repeat(100_000)}</p>`, 'p'), 9)).toBe('word word');
  });
});

it.each([
  ['ArticleHeader__by-line', ['article', 'header', 'by', 'line']],
  ['entry-date published', ['entry', 'date', 'published']],
  ['c_dateÉtoile', ['c', 'date', 'étoile']],
])('wordsOf reads "%s"', (name, words) => {
  expect(wordsOf(find(`<p class="${name}">`, 'p'))).toEqual(words);
});
