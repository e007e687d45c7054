import { expect, it } from 'vitest';
import { gist, story, type Row } from '../../../../test/page-gist.ts';

const rows: Row[] = [
  [
    'a front page',
    `<html><head><title>Example</title></head><body><h1>Example</h1><article><h2><a href="/a">A</a></h2>
      <p class="byline">By Ana Kowalska</p><time datetime="2016-05-03">x</time><img src="/a.jpg"></article><article><h2>
      <a href="/b">B</a></h2><p class="byline">By Bo Lindqvist</p><time datetime="2016-05-04">x</time>
      <img src="/b.jpg"></article></body>`,
    {},
    'https://www.example.org/',
  ],
  [
    'a list of articles',
    `<html><head><title>Rivers | Example</title></head><body><h1>Rivers</h1><div class="post"><h2><a href="/a">A</a></h2>
      <p class="byline">By Ana Kowalska</p><time datetime="2016-05-03">x</time><figure><img src="/a.jpg"></figure></div>
      <div class="post"><h2><a href="/b">B</a></h2><p class="byline">By Bo Lindqvist</p><time datetime="2016-05-04">x</time><figure>
      <img src="/b.jpg"></figure></div><div class="post"><h2><a href="/c">C</a></h2><p class="byline">By Cy Li</p>
      <time datetime="2016-05-04">x</time></div></body>`,
    {},
    'https://www.example.org/rivers',
  ],
  [
    'cards of other articles before the byline',
    `<html><head><title>How rivers bend</title></head><body><main><h1>How rivers bend</h1><section><div class="cards"><div class="c">
      <h3><a href="/o">Other</a></h3><span class="byline">By Cy Li</span></div></div></section><div class="credits">
      <span class="byline">By Ana Kowalska</span></div>${story}</main></body>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'results of a search',
    `<html><head><title>How rivers bend</title></head><body><main><h1>How rivers bend</h1><ul><li><h2><a href="/1">One</a></h2>
      <a href="/users/x">x</a><time datetime="2016-05-03">d</time></li><li><h2><a href="/2">Two</a></h2>
      <a href="/users/y">y</a></li></ul></main></body>`,
    {},
  ],
  [
    'who reads it',
    `<html><head><title>How rivers bend</title></head><body><header><div class="user-menu">
      <span class="username">visitor1</span></div></header><main><h1>How rivers bend</h1>${story}</main></body>`,
    {},
  ],
  [
    'documentation',
    `<html><head><title>How rivers bend</title></head><body><div class="document"><div class="body" role="main"><section id="x">
      <h1>How rivers bend<a class="headerlink" href="#x">¶</a></h1>${story}</section></div></div>
      <div class="footer">&copy;2016, Bo Lindqvist. | Powered by <a href="https://sphinx.test">Sphinx 1.3</a></div></body>`,
    {},
  ],
  [
    'a day of change',
    `<html><head><title>How rivers bend</title></head><body><main><h1 id="_top">How rivers bend</h1>${story}<footer>
      <div class="meta">Last updated: <time datetime="2016-05-03">3 May</time></div><div class="pagination-links">
      <a href="/prev">Previous</a></div></footer></main></body>`,
    {},
  ],
  [
    'an editor',
    `<html><head><title>How rivers bend</title></head><body><article>
      <h1>How rivers bend</h1>${story}<p>Edited by Bo Lindqvist</p></article></body>`,
    {},
  ],
  [
    'a screenshot',
    `<html><head><title>Install</title></head><body><main><h1>Install</h1><p>Run it by hand.</p><img src="/screen.png"></main></body>`,
    {},
  ],
  [
    'a portrait',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><div class="byline">
      <img src="/face.jpg"><a rel="author" href="/ana">Ana Kowalska</a></div>${story}</article></body>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'somebody who is thanked',
    `<html><head><title>How rivers bend</title></head><body><main><h1>How rivers bend</h1>
      <p>Thanks to <a href="https://social.test/@bo">Bo Lindqvist</a> for the picture of the bend, which he took by the old mill in the spring of last year.</p>${story}</main></body>`,
    {},
  ],
  [
    'somebody whom a sentence mentions',
    `<html><head><title>How rivers bend</title></head><body><main><h1>How rivers bend</h1>
      <p>Rivers bend because water that flows outside is faster, and takes the bank with it, year by year.</p>
      <p>The minister <a href="/people/bo-lindqvist">Bo Lindqvist</a> said so.</p>${story}</main></body>`,
    {},
  ],
  [
    'where else the site is',
    `<html><head><title>How rivers bend</title></head><body><main><h1>How rivers bend</h1><div class="links">
      <a href="https://social.test/@example">Mastodon</a> <a href="https://video.test/@examplenews">YouTube</a></div>${story}</main></body>`,
    {},
  ],
  [
    'a list of artists',
    `<html><head><title>Concerts 2016</title></head><body><h1>Concerts 2016</h1><ul><li>
      <a class="artist" href="/a">The Bends</a></li><li><a class="artist" href="/b">The Banks</a></li></ul></body>`,
    {},
  ],
  [
    'a customer',
    `<html><head><title>How rivers bend</title></head><body><main><h1>Our service</h1><blockquote class="testimonial"><p>Great</p>
      <span class="author">Bo Lindqvist</span></blockquote></main></body>`,
    {},
  ],
  [
    'somebody who is quoted',
    `<html><head><title>How rivers bend</title></head><body><main><h1>How rivers bend</h1>
      <blockquote>Water flows.<cite class="author">Bo Lindqvist</cite></blockquote>${story}</main></body>`,
    {},
  ],
  [
    'a gallery',
    `<html><head><title>Bends</title></head><body><h1>Bends</h1><div class="gallery"><a href="/1"><img src="/1.jpg"></a><a href="/2">
      <img src="/2.jpg"></a></div></body>`,
    {},
  ],
  [
    'an address of mail',
    `<html><head><title>How rivers bend</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"How rivers bend","author":{"@type":"Person","name":"ana@example.org"},"datePublished":"2016-05-03"}</script></head>
      <body><h1>How rivers bend</h1>`,
    { date: '2016-05-03' },
  ],
  [
    'the site as a person',
    `<html><head><title>How rivers bend</title><meta property="og:site_name" content="The Rivers">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"How rivers bend","author":{"@type":"Person","name":"The Rivers"},"datePublished":"2016-05-03"}</script></head>
      <body><h1>How rivers bend</h1>`,
    { date: '2016-05-03' },
  ],
  [
    'what a template left',
    `<html><head><title>How rivers bend</title><meta name="author" content="{{ author }}">
      <meta property="article:author" content="%author%"></head><body>`,
    {},
  ],
  [
    'a sentence that begins like a byline',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <p>By Monday the water had risen.</p>${story}</article></body>`,
    {},
  ],
  [
    'a greeting',
    `<html lang="es"><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <p>Por Favor</p>${story}</article></body>`,
    {},
  ],
  [
    'a German sentence',
    `<html lang="de"><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <p>Von Berlin nach Hamburg in zwei Stunden.</p>${story}</article></body>`,
    {},
  ],
  [
    'an address as an author',
    `<html><head><title>How rivers bend</title>
      <script type="application/ld+json">{"@type":"Article","headline":"How rivers bend","author":"https://www.example.org/ana"}</script></head>
      <body>`,
    {},
  ],
];

it.each(rows)('understands what is of something else: %s', async (_, html, said, url?) => {
  expect(await gist(html, url)).toEqual(said);
});
