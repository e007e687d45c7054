import { describe, expect, it } from 'vitest';
import { jsonLd } from './json-ld.ts';
import { parseTolerantly } from './json-repair.ts';
import { mainThing } from './main-thing.ts';
import type { Subject } from './subject.ts';
import { companiesBehind, thingSaid } from './thing-said.ts';
import { parse } from './tree.ts';

const HERE = 'https://example.org/rivers';
const subject = (changes: Partial<Subject> = {}): Subject => ({
  isAt: (address) => address === HERE,
  isCalled: (title) => title === 'How rivers bend',
  isArticle: true,
  ...changes,
});

const page = (...blocks: unknown[]) =>
  parse(blocks.map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`).join(''));

function read(blocks: unknown[], changes?: Partial<Subject>) {
  const { things, resolve } = jsonLd(page(...blocks));
  const thing = mainThing(things, resolve, subject(changes));
  return thing && thingSaid(thing, resolve);
}

describe('parseTolerantly', () => {
  it.each([
    ['comments', '<!-- {"a":1} -->'],
    ['CDATA', '//<![CDATA[\n{"a":1}\n//]]>'],
    ['commented CDATA', '/*<![CDATA[*/{"a":1}/*]]>*/'],
    ['a semicolon', ' {"a":1};\n'],
    ['trailing commas', '{"a":1, }'],
    ['entities', '{&quot;a&quot;:1}'],
  ])('reads JSON with %s', (_, text) => {
    expect([parseTolerantly(text)].flat()).toEqual([{ a: 1 }]);
  });

  it.each([
    ['a line break', '{"a":"x\ny"}', 'x\ny'],
    ['a tab', '{"a":"x\ty"}', 'x\ty'],
    ['another control character', '{"a":"x\u0007y"}', 'xy'],
    ['quotes', '{"a":"the "bend" of it"}', 'the "bend" of it'],
    ['an escape of JavaScript', String.raw`{"a":"it\'s"}`, "it's"],
    ['a comma before a bracket', '{"a":"x,]}",}', 'x,]}'],
  ])('reads a string that has %s in it', (_, text, a) => {
    expect([parseTolerantly(text)].flat()).toEqual([{ a }]);
  });

  it('reads several values in a row', () => {
    expect(parseTolerantly('{"a":1}\n{"a":2}')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it.each(['', 'nothing', '{"a":', '[[[[', '{]}'])('makes nothing of %j', (text) => {
    expect(parseTolerantly(text)).toBeUndefined();
  });
});

describe('mainThing', () => {
  const article = (name: string, more = {}) => ({ '@type': 'NewsArticle', headline: name, ...more });

  it.each([
    ['alone', [article('Other words')]],
    ['in an array', [[{ '@type': 'Organization' }, article('Other words')]]],
    ['in a graph', [{ '@graph': [{ '@type': 'WebSite' }, article('Other words')] }]],
    ['as what a page is about', [{ '@type': 'WebPage', mainEntity: article('Other words') }]],
    ['with several types', [{ '@type': ['Thing', 'https://schema.org/BlogPosting'], headline: 'Other words' }]],
  ])('finds an article %s', (_, blocks) => {
    expect(read(blocks)?.title).toEqual(['Other words']);
  });

  it('takes the one with the address or the title of the page', () => {
    expect(read([article('A'), article('B', { url: HERE }), article('C')])?.title).toEqual(['B']);
    expect(read([article('A'), article('B', { mainEntityOfPage: { '@id': HERE } })])?.title).toEqual(['B']);
    expect(read([article('A'), article('How rivers bend')])?.title).toEqual(['How rivers bend']);
  });

  it('takes none of several that are other pages', () => {
    expect(read([article('A'), article('B')])).toBeUndefined();
    expect(read([{ '@type': 'ItemList', itemListElement: [article('A')] }])).toBeUndefined();
  });

  it('takes a video in an article for an illustration, and elsewhere for what the page is about', () => {
    const video = { '@type': 'VideoObject', name: 'A river' };
    expect(read([video])).toBeUndefined();
    expect(read([video], { isArticle: false })?.title).toEqual(['A river']);
    expect(read([video, article('Words')], { isArticle: false })?.title).toEqual(['Words']);
  });

  it.each(['Organization', 'BreadcrumbList', 'WebSite', 'Person', 'SearchAction'])('takes no %s', (type) => {
    expect(read([{ '@type': type, name: 'How rivers bend', url: HERE }])).toBeUndefined();
  });
});

describe('thingSaid', () => {
  it('reads an article with things inside of it', () => {
    const said = read([
      {
        '@type': 'Article',
        headline: 'How rivers bend',
        description: 'Water &amp; <b>time</b>',
        image: [{ '@type': 'ImageObject', url: '/bend.jpg' }, '/other.jpg'],
        author: [{ '@type': 'Person', name: 'Ana Kowalska' }, { name: ['Bo Lindqvist'] }],
        publisher: { '@type': 'Organization', name: 'Example' },
        datePublished: '2016-05-03',
        dateModified: '2020-01-01',
        inLanguage: 'en',
      },
    ]);
    expect(said).toEqual({
      title: ['How rivers bend'],
      description: ['Water & time'],
      image: ['/bend.jpg', '/other.jpg'],
      author: ['Ana Kowalska', 'Bo Lindqvist'],
      siteName: ['Example'],
      publishedAt: ['2016-05-03'],
      lang: ['en'],
      kind: ['Article'],
    });
  });

  it('follows names to the things that they stand for', () => {
    const said = read([
      {
        '@graph': [
          {
            '@type': 'Article',
            headline: 'A',
            author: { '@id': '#ana' },
            publisher: { '@id': '#us' },
            image: { '@id': '#i' },
          },
          { '@type': 'Person', '@id': '#ana', name: 'Ana Kowalska' },
          { '@type': 'Organization', '@id': '#us', name: 'Example' },
          { '@type': 'ImageObject', '@id': '#i', contentUrl: '/bend.jpg' },
        ],
      },
    ]);
    expect(said).toMatchObject({ author: ['Ana Kowalska'], siteName: ['Example'], image: ['/bend.jpg'] });
  });

  it('survives things that name each other', () => {
    const a = { '@type': 'Article', '@id': '#a', headline: 'A', author: { '@id': '#b' }, image: { '@id': '#a' } };
    expect(read([a, { '@id': '#b', '@type': 'Person', url: { '@id': '#a' } }])).toMatchObject({ title: ['A'] });
  });

  it.each([
    [
      { '@type': 'MusicRecording', byArtist: { name: 'Ana' }, duration: 'PT4M5S' },
      { author: ['Ana'], duration: ['PT4M5S'] },
    ],
    [{ '@type': 'VideoObject', uploadDate: '2016-05-03' }, { publishedAt: ['2016-05-03'] }],
    [
      { '@type': 'Book', author: 'Ana', thumbnailUrl: '/c.jpg' },
      { author: ['Ana'], image: ['/c.jpg'] },
    ],
  ])('reads %j', (thing, said) => {
    expect(read([{ name: 'A', ...thing }], { isArticle: false })).toMatchObject(said);
  });

  it('tells people from companies, and takes no publisher for the author of its own pages', () => {
    const company = (name: string) => ({ '@type': 'NewsMediaOrganization', name });
    const article = (...author: unknown[]) => ({ '@type': 'Article', author, publisher: company('Example') });
    const both = article({ '@type': 'Person', name: 'Ana' }, company('Agency'), company('Example'));
    expect(read([both])?.author).toEqual(['Ana']);
    expect(companiesBehind(both, () => undefined)).toEqual(['Agency']);
  });
});
