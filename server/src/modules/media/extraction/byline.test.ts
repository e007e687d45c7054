import { describe, expect, it } from 'vitest';
import { bylines } from './byline.ts';
import { headlineOf } from './headline.ts';
import { parse } from './tree.ts';

/** Reads a page with one article, which has this under its headline. */
function read(byline: string, elsewhere = '') {
  const story =
    '<p>Rivers bend because water that flows outside is faster, and takes the bank with it, year by year.</p>';
  const elements = parse(
    `<body class="single has-sidebar"><div id="content"><article><header><h1>How rivers bend</h1></header>${byline}${story}</article></div>${elsewhere}</body>`,
  );
  return bylines(
    elements,
    headlineOf(elements, (title) => title === 'How rivers bend'),
  );
}

describe('bylines', () => {
  it.each([
    ['a class', '<p class="byline">By Ana Kowalska</p>'],
    ['a class in capitals', '<div class="ArticleHeader_authorName">Ana Kowalska</div>'],
    ['a class of several words', '<span class="c-by-line__text">Written by Ana Kowalska</span>'],
    ['a relation', '<a rel="author" href="/x">Ana Kowalska</a>'],
    ['a profile', '<div>Text: <a href="https://example.org/authors/ana-kowalska/">Ana Kowalska</a></div>'],
    ['microdata', '<span itemprop="author">Ana Kowalska</span>'],
    ['microdata that nests', '<span itemprop="author" itemscope><b itemprop="name">Ana Kowalska</b>, reporter</span>'],
    ['RDFa', '<span rel="sioc:has_creator">Submitted by <a class="username" href="/u/7">Ana Kowalska</a></span>'],
    ['an hCard', '<span class="author vcard">Author <a class="url fn n" href="/?author=7">Ana Kowalska</a></span>'],
    ['an hEntry', '<span class="p-author h-card">Ana Kowalska</span>'],
    ['a label', '<div class="meta">By Ana Kowalska</div>'],
    ['a German label', '<div class="info">Von Ana Kowalska</div>'],
    ['a French label', '<span>Par Ana Kowalska</span>'],
    ['a date after it', '<p class="byline">By Ana Kowalska on May 3, 2016</p>'],
    ['a date below it', '<div class="byline">By Ana Kowalska<br>May 3, 2016 at 7:15 am</div>'],
    ['a date beside it', '<div class="byline"><span>By Ana Kowalska</span><span>3 May 2016</span></div>'],
    ['a bar', '<p class="byline">Ana Kowalska | Senior Editor</p>'],
    ['a job', '<p class="byline">By Ana Kowalska, Staff Writer</p>'],
    [
      'a job without a comma',
      '<p class="byline">By <a href="/x">Ana Kowalska</a> <span>Science Correspondent</span></p>',
    ],
    ['a place', '<p class="byline">Ana Kowalska in Warsaw</p>'],
    ['a paper', '<p class="byline">By Ana Kowalska for The Daily Example</p>'],
    ['a handle', '<p class="byline">By Ana Kowalska @anakow</p>'],
    ['a button', '<p class="author">Ana Kowalska <button>Follow</button></p>'],
    ['an address', '<p class="author">Ana Kowalska (ana@example.org)</p>'],
    ['a picture', '<p class="author with-avatar"><img alt="x"> Ana Kowalska</p>'],
    ['who took the pictures', '<p class="byline">Words by Ana Kowalska, Photos by Bo Lindqvist</p>'],
    ['an agency', '<p class="byline">By Ana Kowalska, Associated Press</p>'],
    ['an offer', '<p class="author">More by Ana Kowalska</p>'],
    ['itself twice', '<p class="byline"><span>Ana Kowalska</span><span>Ana Kowalska</span></p>'],
  ])('finds a name by %s', (_, html) => {
    expect(read(html)[0]).toBe('Ana Kowalska');
  });

  it.each([
    ['By Ana Kowalska and Bo Lindqvist', 'Ana Kowalska, Bo Lindqvist'],
    ['Ana Kowalska, Bo Lindqvist & Chiara de’ Rossi', 'Ana Kowalska, Bo Lindqvist, Chiara de’ Rossi'],
    ['von Ana Kowalska und Jürgen von der Heide', 'Ana Kowalska, Jürgen von der Heide'],
    ['山田太郎', '山田太郎'],
    ['Автор: Анна Ковальская', 'Анна Ковальская'],
    ['J. R. O’Neill', 'J. R. O’Neill'],
    ['Our Foreign Staff', 'Our Foreign Staff'],
    ['By The Associated Press', 'The Associated Press'],
  ])('reads "%s"', (line, names) => {
    expect(read(`<p class="byline">${line}</p>`)[0]).toBe(names);
  });

  it.each([
    [
      'a comment',
      '',
      '<section id="comments"><div class="comment-author vcard"><b class="fn">Troll</b></div></section>',
    ],
    ['a list of other pages', '', '<aside><p class="byline">By Someone Else</p></aside>'],
    ['what is said about an author', '<div class="author-bio">Likes rivers</div>', ''],
    ['an address', '<p class="author">https://example.org/ana</p>', ''],
    ['a handle alone', '<p class="author">@anakow</p>', ''],
    ['a role alone', '<p class="byline">Posted by admin</p>', ''],
    ['a sentence', '<p class="byline">by the time the river had reached the sea</p>', ''],
    ['a badge', '<div class="author"><span>anak</span> <span>Verified</span></div>', ''],
    ['a date alone', '<p class="byline">May 3, 2016</p>', ''],
  ])('takes no name from %s', (_, inside, elsewhere) => {
    expect(read(inside, elsewhere)).toEqual([]);
  });
});
