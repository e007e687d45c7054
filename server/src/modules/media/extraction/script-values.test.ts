import { describe, expect, it } from 'vitest';
import { scriptsSaid } from './script-values.ts';
import { parse } from './tree.ts';

const read = (...scripts: string[]) =>
  scriptsSaid(parse(scripts.map((script) => `<script>${script}</script>`).join('')));

describe('scriptsSaid', () => {
  it.each([
    ['an object', 'dataLayer = [{"author":"Ana Kowalska","publishDate":"2016-05-03"}]'],
    ['an object of JavaScript', "page = {author: 'Ana Kowalska', publishedAt: '2016-05-03'}"],
    ['a list', '{"authors": ["Ana Kowalska"], "date_published": "2016-05-03"}'],
    ['assignments', "s.article_author = 'By Ana Kowalska'; s.pubDate = '2016-05-03'"],
  ])('reads %s', (_, script) => {
    expect(read(script)).toEqual({ author: ['Ana Kowalska'], publishedAt: ['2016-05-03'] });
  });

  it('reads what several scripts agree on, and nothing that they do not', () => {
    expect(read('a={"author":"Ana Kowalska"}', 'b={"byline":"Ana Kowalska"}')).toEqual({ author: ['Ana Kowalska'] });
    expect(read('a=[{"author":"Ana Kowalska"},{"author":"Bo Lindqvist"}]')).toEqual({});
  });

  it.each(['{"author":"https://example.org"}', '{"author":""}', 'author = name()', '{"coauthor":"Ana Kowalska"}'])(
    'reads nothing in %s',
    (script) => {
      expect(read(script)).toEqual({});
    },
  );

  it('reads dates whose slashes are escaped', () => {
    expect(read(String.raw`{"pubDate":"2016\/05\/03"}`)).toEqual({ publishedAt: ['2016/05/03'] });
  });
});
