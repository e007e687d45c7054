import { expect, it } from 'vitest';
import { gist, story, type Row } from '../../../../test/page-gist.ts';

const rows: Row[] = [
  [
    'microdata of two authors',
    `<html><head><title>How rivers bend</title></head><body><main><article itemscope itemtype="https://schema.org/NewsArticle">
      <h1 itemprop="headline">How rivers bend</h1><div class="article-info">
      <span itemprop="author" itemscope itemtype="https://schema.org/Person">By <a href="/profile/ana" itemprop="url">
      <span itemprop="name">Ana Kowalska</span></a></span> and <span itemprop="author" itemscope itemtype="https://schema.org/Person">
      <span itemprop="name">Bo Lindqvist</span></span><time itemprop="datePublished" datetime="2016-05-03T10:00Z">3 May</time></div>
      <figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject">
      <img itemprop="url contentUrl" src="/bend.jpg"></figure>${story}</article></main></body>`,
    { author: 'Ana Kowalska, Bo Lindqvist', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'two links to authors',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><ul class="contribs"><li>
      <a rel="author" href="/people/ana">Ana Kowalska</a></li><li><a rel="author" href="/people/bo">Bo Lindqvist</a></li></ul>
      <time datetime="2016-05-03">3 May</time>${story}</article></body>`,
    { author: 'Ana Kowalska, Bo Lindqvist', date: '2016-05-03' },
  ],
  [
    'two bylines',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><div class="byline">
      <div class="byline__name">Ana Kowalska</div><div class="byline__title">Correspondent</div></div><div class="byline">
      <div class="byline__name">Bo Lindqvist</div></div>${story}</article></body>`,
    { author: 'Ana Kowalska, Bo Lindqvist' },
  ],
  [
    'names for tests',
    `<html><head><title>How rivers bend</title></head><body><main><h1>How rivers bend</h1><div data-testid="byline-new"><div>
      <div data-testid="byline-new-contributors"><span class="sc-1 kItalo">Ana Kowalska</span></div></div></div>
      <time datetime="2016-05-03T10:00:00.000Z">3 May</time>${story}</main></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'other names for tests',
    `<html><head><title>How rivers bend</title></head><body><main><h1>How rivers bend</h1>
      <a data-qa="author-name" href="/x">Ana Kowalska</a><span data-testid="display-date">May 3, 2016</span>${story}</main></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a prefix and a note on the author',
    `<html><head><title>How rivers bend</title></head><body><article><p class="kicker"><a href="/opinion">Opinion</a></p>
      <h1>How rivers bend</h1><p class="summary">A summary of rivers.</p><div class="attribution">
      <span class="byline-prefix">By </span><a href="/by/ana-kowalska" class="last-byline">Ana Kowalska</a>
      <p>Ms. Kowalska writes about rivers.</p></div>
      <time datetime="2016-05-03T10:00:00-04:00">May 3, 2016</time>${story}</article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'places after names',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <div class="article__byline">By Ana Kowalska in Warsaw and Bo Lindqvist in Malmö</div>${story}</article></body>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'JSON-LD that refers',
    `<html><head><title>How rivers bend</title>
      <script type="application/ld+json">[{"@type":"NewsArticle","headline":"How rivers bend","author":[{"@id":"#ana"},{"@id":"#bo"}],"image":{"@id":"#img"},"datePublished":"2016-05-03"},{"@type":"Person","@id":"#ana","name":"Ana Kowalska"},{"@type":"Person","@id":"#bo","name":"Bo Lindqvist"},{"@type":"ImageObject","@id":"#img","contentUrl":"/bend.jpg"}]</script></head>
      <body><h1>How rivers bend</h1>`,
    { author: 'Ana Kowalska, Bo Lindqvist', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a given and a family name',
    `<html><head><title>How rivers bend</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"How rivers bend","author":{"@type":"Person","givenName":"Ana","familyName":"Kowalska"},"image":"/bend.jpg","datePublished":"2016-05-03"}</script></head>
      <body><h1>How rivers bend</h1>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'JSON-LD with an address for an author',
    `<html><head><title>How rivers bend</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"How rivers bend","author":{"@type":"Person","url":"https://www.example.org/author/ana"},"image":"/bend.jpg","datePublished":"2016-05-03"}</script></head>
      <body><h1>How rivers bend</h1><p class="byline">By Ana Kowalska</p>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'an agency',
    `<html><head><title>How rivers bend</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"How rivers bend","author":{"@type":"Organization","name":"Reuters"},"publisher":{"@type":"Organization","name":"Example News"},"datePublished":"2016-05-03"}</script></head>
      <body><h1>How rivers bend</h1>`,
    { author: 'Reuters', date: '2016-05-03' },
  ],
  [
    'two authors in a card',
    `<html><head><title>How rivers bend</title><meta property="article:author" content="Ana Kowalska">
      <meta property="article:author" content="Bo Lindqvist"></head><body><h1>How rivers bend</h1>`,
    { author: 'Ana Kowalska, Bo Lindqvist' },
  ],
  [
    'a profile in a card',
    `<html><head><title>How rivers bend</title>
      <meta property="article:author" content="https://www.example.org/people/ana-kowalska"></head><body><h1>How rivers bend</h1>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'the name of a creator',
    `<html><head><title>How rivers bend</title><meta name="twitter:creator" content="Ana Kowalska"></head><body>
      <h1>How rivers bend</h1>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'the handle of a creator',
    `<html><head><title>How rivers bend</title><meta name="twitter:creator" content="@anakow"></head><body><h1>How rivers bend</h1>`,
    {},
  ],
  [
    'a list of facts',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><dl><dt>Author</dt><dd>Ana Kowalska</dd>
      <dt>Published</dt><dd>3 May 2016</dd></dl>${story}</article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a label with a colon',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><p>Author: Ana Kowalska</p>
      <p>Date: 3 May 2016</p>${story}</article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a date before the name',
    `<html><head><title>How rivers bend</title></head><body><div class="post"><h1>How rivers bend</h1>
      <small>May 3rd, 2016 by Ana Kowalska</small>${story}</div></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a bar between date and name',
    `<html><head><title>How rivers bend</title></head><body><div class="post"><h1>How rivers bend</h1>
      <p>May 3, 2016 | By Ana Kowalska</p>${story}</div></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a label after a date',
    `<html><head><title>How rivers bend</title></head><body><div class="post"><h1>How rivers bend</h1>
      <div class="info">3 May 2016, written by <a href="/about">Ana Kowalska</a></div>${story}</div></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a job beside the name',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><div class="article-author">
      <span>Ana Kowalska</span><span>Head of Rivers</span></div>${story}</article></body>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'a date in the byline',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><div class="author">
      <img alt="Ana Kowalska" src="/a.jpg"></div><div class="byline">Ana Kowalska - 3 May 2016</div>${story}</article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a German date before the name',
    `<html lang="de"><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <p class="info">Veröffentlicht am 3. Mai 2016 von Ana Kowalska</p>${story}</article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a French date before the name',
    `<html lang="fr"><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <p>Publié le 3 mai 2016 par Ana Kowalska</p>${story}</article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a Spanish date before the name',
    `<html lang="es"><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <p>Publicado el 3 de mayo de 2016 por Ana Kowalska</p>${story}</article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a tag with semicolons',
    `<html><head><title>How rivers bend</title><meta name="author" content="Ana Kowalska; Bo Lindqvist"></head><body>
      <h1>How rivers bend</h1></body>`,
    { author: 'Ana Kowalska, Bo Lindqvist' },
  ],
  [
    'a tag with bars',
    `<html><head><title>How rivers bend</title><meta name="author" content="Ana Kowalska | Bo Lindqvist"></head><body>
      <h1>How rivers bend</h1></body>`,
    { author: 'Ana Kowalska, Bo Lindqvist' },
  ],
  [
    'a tag with a job',
    `<html><head><title>How rivers bend</title><meta name="author" content="Ana Kowalska, Staff Writer"></head><body>
      <h1>How rivers bend</h1></body>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'a tag with an address',
    `<html><head><title>How rivers bend</title><meta name="author" content="Ana Kowalska (ana@example.org)"></head><body>
      <h1>How rivers bend</h1></body>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'German',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><p>Von Ana Kowalska und Bo Lindqvist</p>
      <p>Stand: 03.05.2016 10:00 Uhr</p>${story}</article></body>`,
    { author: 'Ana Kowalska, Bo Lindqvist' },
  ],
  [
    'a German byline with a place',
    `<html><head><title>How rivers bend</title></head><html lang="de"><body><article><h1>How rivers bend</h1>
      <span class="autor">Von <a href="/impressum/autor-1.html">Ana Kowalska</a>, Berlin</span>
      <time datetime="2016-05-03T10:00:00">03.05.2016, 10:00 Uhr</time>${story}</article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'French',
    `<html><head><title>How rivers bend</title></head><html lang="fr"><body><article><h1>How rivers bend</h1>
      <div class="meta__author">Par <a href="/signataires/ana-kowalska/">Ana Kowalska</a> et <a href="/signataires/bo/">Bo Lindqvist</a></div>
      <p>Publié le 3 mai 2016 à 10h00, modifié le 5 mai 2016 à 9h00</p>${story}</article></body>`,
    { author: 'Ana Kowalska, Bo Lindqvist', date: '2016-05-03' },
  ],
  [
    'Italian',
    `<html><head><title>How rivers bend</title></head><html lang="it"><body><article><h1>How rivers bend</h1>
      <span>di Ana Kowalska</span><span>3 maggio 2016</span>${story}</article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'Dutch',
    `<html><head><title>How rivers bend</title></head><html lang="nl"><body><article><h1>How rivers bend</h1>
      <span>Door Ana Kowalska</span> <span>3 mei 2016</span>${story}</article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'Swedish',
    `<html><head><title>How rivers bend</title></head><html lang="sv"><body><article><h1>How rivers bend</h1><p>Av Ana Kowalska</p>
      <p>Publicerad 3 maj 2016</p>${story}</article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'Danish',
    `<html lang="da"><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><p>Af Ana Kowalska</p>
      <p>3. maj 2016</p>${story}</article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'Portuguese',
    `<html lang="pt"><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <p>Por Ana Kowalska, G7 — São Paulo</p><p>03/05/2016 10h00 Atualizado há 3 anos</p>${story}</article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'Russian',
    `<html><head><title>How rivers bend</title></head><html lang="ru"><body><article><h1>How rivers bend</h1>
      <div class="author">Автор: <a href="/authors/1">Анна Ковальская</a></div>
      <time datetime="2016-05-03">3 мая 2016</time>${story}</article></body>`,
    { author: 'Анна Ковальская', date: '2016-05-03' },
  ],
  [
    'Greek',
    `<html lang="el"><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <p class="author">Γράφει ο Νίκος Παππάς</p>${story}</article></body>`,
    { author: 'Νίκος Παππάς' },
  ],
  [
    'Turkish',
    `<html lang="tr"><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <p class="yazar">Yazar: Ana Kowalska</p>${story}</article></body>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'Finnish',
    `<html lang="fi"><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <p class="author">Teksti: Ana Kowalska</p>${story}</article></body>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'Hungarian',
    `<html lang="hu"><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <p class="author">Szerző: Ana Kowalska</p>${story}</article></body>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'Vietnamese',
    `<html lang="vi"><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <p class="author">Tác giả: Ana Kowalska</p>${story}</article></body>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'Arabic',
    `<html lang="ar"><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <p class="author">كتب: أحمد علي</p>${story}</article></body>`,
    { author: 'أحمد علي' },
  ],
  [
    'Chinese',
    `<html><head><title>How rivers bend</title></head><html lang="zh"><body><article><h1>How rivers bend</h1><div class="info">
      <span>作者：王小明</span><span>2016年05月03日 10:00</span></div>${story}</article></body>`,
    { author: '王小明', date: '2016-05-03' },
  ],
  [
    'Chinese with a bar',
    `<html><head><title>How rivers bend</title></head><html lang="zh"><body><article><h1>How rivers bend</h1><p>文 / 王小明</p>
      <p>2016-05-03</p>${story}</article></body>`,
    { author: '王小明', date: '2016-05-03' },
  ],
  [
    'Chinese with an editor',
    `<html><head><title>How rivers bend</title></head><html lang="zh"><body><article><h1>How rivers bend</h1><p>文｜王小明 编辑｜李雷</p>
      <p>2016-05-03</p>${story}</article></body>`,
    { author: '王小明', date: '2016-05-03' },
  ],
  [
    'Japanese',
    `<html><head><title>How rivers bend</title></head><html lang="ja"><body><article><h1>How rivers bend</h1>
      <p class="author">文：山田太郎</p><p>2016年5月3日</p>${story}</article></body>`,
    { author: '山田太郎', date: '2016-05-03' },
  ],
  [
    'Korean',
    `<html><head><title>How rivers bend</title></head><html lang="ko"><body><article><h1>How rivers bend</h1>
      <p class="byline">김철수 기자 kim@example.org</p><p>입력 2016.05.03. 오전 10:00</p>${story}</article></body>`,
    { author: '김철수', date: '2016-05-03' },
  ],
];

it.each(rows)('understands the pages of newspapers: %s', async (_, html, said, url?) => {
  expect(await gist(html, url)).toEqual(said);
});
