import { describe, expect, it } from 'vitest';
import { microdata } from './microdata.ts';
import { itemSaid } from './thing-said.ts';
import { parse } from './tree.ts';

describe('microdata', () => {
  it('reads an article, and what is inside of it', () => {
    const { things } = microdata(
      parse(`<article itemscope itemtype="https://schema.org/Article">
        <h1 itemprop="headline name">How rivers bend</h1>
        <p itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name" href="/ana">Ana Kowalska</a></p>
        <time itemprop="datePublished" datetime="2016-05-03">yesterday</time>
        <img itemprop="image" src="/bend.jpg"><meta itemprop="inLanguage" content="en">
        <div itemprop="comment" itemscope><b itemprop="author">Troll</b></div>
      </article>`),
    );
    expect(things).toHaveLength(1);
    expect(itemSaid(things[0]!)).toEqual({
      title: ['How rivers bend', 'How rivers bend'],
      author: ['Ana Kowalska'],
      publishedAt: ['2016-05-03'],
      image: ['/bend.jpg'],
      lang: ['en'],
      kind: ['Article'],
    });
  });

  it('finds what a page is about inside of the page', () => {
    const { things } = microdata(
      parse('<body itemscope itemtype="WebPage"><p itemprop="mainEntity" itemscope itemtype="Book"></p></body>'),
    );
    expect(things.map((thing) => thing['@type'])).toEqual([['WebPage'], ['Book']]);
  });

  it('gives the page the properties that belong to nothing, unless they are those of a list', () => {
    const { loose } = microdata(
      parse(`<meta itemprop="name" content="A">${'<time itemprop="datePublished" datetime="2016-05-03">'.repeat(4)}`),
    );
    expect(loose).toEqual({ name: 'A' });
  });
});
