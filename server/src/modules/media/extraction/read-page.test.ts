import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const now = '2026-11-25T12:00:00.000Z';

const read = (html: string, { url = 'https://www.example.org/news/rivers', contentType = 'text/html' } = {}) =>
  readPage({ bytes: new TextEncoder().encode(html), url, contentType, now });

const meta = (tags: Record<string, string>) =>
  Object.entries(tags)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('');

const story =
  '<p>Rivers bend because water that flows outside is faster, and takes the bank with it, year by year.</p>';

describe('readPage', () => {
  it('reads an article that says everything', async () => {
    const html = `<html lang="en-gb"><head><base href="/base/"><title>How rivers bend | Example News</title>
      ${meta({
        'og:title': 'How rivers bend',
        'og:description': 'Water &amp; time',
        'og:image': 'bend.jpg',
        'og:site_name': 'Example News',
        'og:type': 'article',
        'article:published_time': '2016-05-03T10:00:00+02:00',
      })}
      <link rel="canonical" href="/news/rivers"><link rel="icon" href="//cdn.example.org/icon.png">
      <link rel="alternate" type="application/json+oembed" href="/oembed?id=7"></head>
      <body><h1>How rivers bend</h1><p class="byline">By Ana Kowalska</p></body></html>`;
    expect(await read(html)).toEqual({
      title: 'How rivers bend',
      description: 'Water & time',
      image: 'https://www.example.org/base/bend.jpg',
      author: 'Ana Kowalska',
      siteName: 'Example News',
      publishedAt: '2016-05-03T08:00:00.000Z',
      lang: 'en-GB',
      canonical: 'https://www.example.org/news/rivers',
      favicon: 'https://cdn.example.org/icon.png',
      kind: 'article',
      oembed: 'https://www.example.org/oembed?id=7',
    });
  });

  it('knows of a page that says nothing where it was and what its icon would be', async () => {
    expect(await read('')).toEqual({ siteName: 'example', favicon: 'https://www.example.org/favicon.ico' });
  });

  it('reads a page in the encoding that it names', async () => {
    const page = { url: 'https://example.org/', contentType: 'text/html; charset=windows-1251', now };
    const bytes = Uint8Array.from([...Buffer.from('<title>'), 0xec, 0xe8, 0xf0]);
    expect(await readPage({ ...page, bytes })).toMatchObject({ title: 'мир' });
  });
});

it('reads whatever it is given', async () => {
  const tag = fc.constantFrom('<h1>', '</h1>', '<p class="byline">', '<time datetime="', '">', '<script type="application/ld+json">', '{"@type":"Article","author":', '</script>', '<meta property="og:title" content="', '<title>', '<!--', '&#0;', '<article itemscope itemtype="Article">', '<a itemprop="author" href="'); // prettier-ignore
  const html = fc.array(fc.oneof(tag, fc.string({ unit: 'binary' })), { maxLength: 40 }).map((parts) => parts.join(''));
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 500 }),
    html.map((text) => new TextEncoder().encode(text)),
  );
  const contentType = fc.oneof(fc.string(), fc.constantFrom('text/html; charset=utf-16', 'text/html; charset=x-sjis'));
  await fc.assert(
    fc.asyncProperty(bytes, contentType, fc.webUrl(), async (page, type, url) => {
      const {
        publishedAt = now,
        image = 'https:',
        title = 'A',
      } = await readPage({ bytes: page, url, contentType: type, now });
      expect(new Date(publishedAt).toISOString()).toBe(publishedAt);
      expect(image).toMatch(/^https?:/);
      expect(title).not.toMatch(/^\s|[\n\0]|\s$/);
    }),
    { numRuns: 500 },
  );
});

describe('the title', () => {
  it.each([
    ['the first card of several', meta({ 'og:title': 'First' }) + meta({ 'og:title': 'Second' }), 'First'],
    ['a Twitter card before the tag', '<title>Tag</title><meta name="twitter:title" content="Card">', 'Card'],
    ['a card that names itself by name', '<meta name="og:title" content="Card"><title>Tag</title>', 'Card'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"Article","headline":"Rivers"}</script><title>Tag</title>',
      'Rivers',
    ],
    ['the tag, without the site', '<title>Rivers | Example</title>', 'Rivers'],
    ['the tag, not that of a drawing', '<svg><title>Arrow</title></svg><title>Rivers</title>', 'Rivers'],
    ['the headline', '<h1>Rivers</h1>', 'Rivers'],
    ['text without markup', meta({ 'og:title': 'A &lt;em&gt;wild&lt;/em&gt; river' }), 'A wild river'],
    ['text that is about markup', meta({ 'og:title': 'How to center a &lt;div&gt;' }), 'How to center a <div>'],
    ['text without tricks', meta({ 'og:title': 'A\u202E\u0000 river \n bends' }), 'A river bends'],
    ['what is behind a wall', '<title>Just a moment...</title><h1>Rivers</h1>', 'Rivers'],
    [
      'the tag when the card is only the site',
      `${meta({ 'og:title': 'Example' })}<title>Rivers - Example</title>`,
      'Rivers',
    ],
    [
      'the headline, even if it is the name of the site',
      `${meta({ 'og:site_name': 'Rivers' })}<title>Rivers</title><h1>Rivers</h1>`,
      'Rivers',
    ],
  ])('is %s', async (_, html, title) => {
    expect(await read(html)).toMatchObject({ title });
  });

  it.each([
    ['a consent wall', '<title>Before you continue to Example</title>'],
    ['a bot check', meta({ 'og:title': 'Attention Required! | Cloudflare' })],
    ['an error', '<title>404 Not Found</title><h1>Not Found</h1>'],
    ['a log-in wall', '<title>Log in • Example</title>'],
    ['the site', '<title>Example</title>'],
    ['the site as it calls itself', meta({ 'og:title': 'The Rivers', 'og:site_name': 'The Rivers' })],
  ])('is not taken from %s', async (_, html) => {
    expect(await read(html)).not.toHaveProperty('title');
  });

  it('is the name of the site on its front page', async () => {
    expect(await read('<title>Example</title>', { url: 'https://example.org/' })).toMatchObject({ title: 'Example' });
  });
});

describe('the author', () => {
  const ld = (author: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: 'A', author })}</script>`;

  it.each([
    ['JSON-LD', ld({ name: 'Ana Kowalska' })],
    ['a card', meta({ 'article:author': 'Ana Kowalska' })],
    [
      'a card before the publisher',
      `${meta({ 'article:author': 'Ana Kowalska' })}<meta name="author" content="Big Company">`,
    ],
    ['a tag', '<meta name="author" content="Ana Kowalska">'],
    ['a tag with a label', '<meta name="byl" content="By Ana Kowalska">'],
    ['a tag like those of feeds', '<meta name="author" content="ana@example.org (Ana Kowalska)">'],
    ['a tag with the site', '<meta name="author" content="Ana Kowalska, Example">'],
    ['a library', '<meta name="citation_author" content="Kowalska, Ana">'],
    ['a newspaper’s analytics', '<meta name="sailthru.author" content="Ana Kowalska">'],
    ['Parse.ly', `<meta name="parsely-page" content='{"authors":["Ana Kowalska"]}'>`],
    ['Dublin Core', '<meta name="DC.creator" content="Ana Kowalska">'],
    ['what scripts are told', '<script>var page = {"author":"Ana Kowalska"}</script>'],
    ['a byline', '<h1>A</h1><p class="byline">By Ana Kowalska</p>'],
    [
      'a byline, when the tag is of somebody who is not on the page',
      '<meta name="author" content="Big Company"><h1>A</h1><p class="byline">By Ana Kowalska</p>',
    ],
    [
      'a byline, when JSON-LD names the site',
      `${ld({ name: 'Example' })}<h1>A</h1><p class="byline">By Ana Kowalska</p>`,
    ],
    [
      'a byline, when the card has an address',
      `${meta({ 'article:author': 'https://facebook.com/ana' })}<h1>A</h1><a rel="author">Ana Kowalska</a>`,
    ],
    [
      'a byline before a company',
      `${ld({ '@type': 'Organization', name: 'Big Company' })}<h1>A</h1><p class="byline">By Ana Kowalska</p>`,
    ],
    [
      'a byline, when the tag is of whom the foot of the page names',
      '<meta name="author" content="Big Company"><h1>A</h1><p class="byline">By Ana Kowalska</p><p>x</p><p>x</p><footer>© Big Company</footer>',
    ],
    ['a profile’s address', meta({ 'article:author': 'https://example.org/author/ana-kowalska/' })],
  ])('is found in %s', async (_, html) => {
    expect(await read(html)).toMatchObject({ author: 'Ana Kowalska' });
  });

  it.each([
    ['the site', '<meta name="author" content="Example">'],
    ['an address', '<meta name="author" content="https://example.org/ana">'],
    ['a handle', '<meta name="author" content="@ana">'],
    ['a role', '<meta name="author" content="admin">'],
    ['a mail address', '<meta name="author" content="ana@example.org">'],
  ])('is never %s', async (_, html) => {
    expect(await read(html)).not.toHaveProperty('author');
  });

  it('is whom a site is called after', async () => {
    const html = '<h1>A</h1><p class="byline">By Ana Kowalska</p>';
    expect(await read(html, { url: 'https://anakowalska.example/a' })).toMatchObject({ author: 'Ana Kowalska' });
  });

  it('is several people', async () => {
    expect(await read(ld([{ name: 'Ana Kowalska' }, { name: 'Bo Lindqvist' }]))).toMatchObject({
      author: 'Ana Kowalska, Bo Lindqvist',
    });
  });
});

describe('the date', () => {
  it.each([
    ['a card', meta({ 'article:published_time': '2016-05-03' })],
    ['a tag', '<meta name="pubdate" content="May 3, 2016">'],
    [
      'a journal',
      '<meta name="citation_date" content="2016/05/03"><meta name="citation_online_date" content="2017/01/01">',
    ],
    [
      'JSON-LD, as published',
      '<script type="application/ld+json">{"@type":"Article","dateModified":"2020-01-01","datePublished":"2016-05-03"}</script>',
    ],
    ['what is shown', '<h1>A</h1><time datetime="2016-05-03">'],
  ])('is found in %s', async (_, html) => {
    expect(await read(html)).toMatchObject({ publishedAt: '2016-05-03T00:00:00.000Z' });
  });

  it('is found in the address', async () => {
    expect(await read('', { url: 'https://example.org/2016/05/03/rivers' })).toMatchObject({
      publishedAt: '2016-05-03T00:00:00.000Z',
    });
  });

  it.each([
    ['American', 'en-US', '2016-03-04T00:00:00.000Z'],
    ['British', 'en-GB', '2016-04-03T00:00:00.000Z'],
    ['French', 'fr', '2016-04-03T00:00:00.000Z'],
  ])('is read as is usual in %s', async (_, lang, publishedAt) => {
    expect(await read(`<html lang="${lang}"><meta name="date" content="3/4/2016">`)).toMatchObject({ publishedAt });
  });

  it.each([
    ['a change', '<meta name="last-modified" content="2016-05-03">'],
    ['a duration', '<meta name="date" content="PT1M35S">'],
    ['the future', meta({ 'article:published_time': '2036-05-03' })],
  ])('is never %s', async (_, html) => {
    expect(await read(html)).not.toHaveProperty('publishedAt');
  });
});

describe('the picture', () => {
  it.each([
    ['a card', meta({ 'og:image': '/bend.jpg' })],
    [
      'the safe spelling of a card',
      meta({ 'og:image': 'http://x.test/a.jpg', 'og:image:secure_url': 'https://www.example.org/bend.jpg' }),
    ],
    ['a Twitter card', '<meta name="twitter:image:src" content="/bend.jpg">'],
    ['JSON-LD', '<script type="application/ld+json">{"@type":"Article","image":{"url":"/bend.jpg"}}</script>'],
    ['a link', '<link rel="image_src" href="/bend.jpg">'],
    ['microdata', '<img itemprop="image" src="/bend.jpg">'],
    ['an article', '<article><h1>A</h1><img src="/logo.png"><img src="/pixel.gif"><img src="/bend.jpg"></article>'],
    [
      'an article that loads late',
      '<article><h1>A</h1><img src="data:image/gif;base64,R0" data-src="/bend.jpg"></article>',
    ],
    ['a player', '<main><h1>A</h1><video poster="/bend.jpg"></video></main>'],
  ])('is found in %s', async (_, html) => {
    expect(await read(html)).toMatchObject({ image: 'https://www.example.org/bend.jpg' });
  });

  it.each([
    ['a pixel', meta({ 'og:image': '/pixel.gif' })],
    ['a picture in the page itself', meta({ 'og:image': 'data:image/png;base64,AA' })],
    ['a small picture', '<article><h1>A</h1><img src="/a.jpg" width="40" height="40"></article>'],
    [
      'a picture next to other pages',
      '<article><h1>A</h1></article><aside><figure><img src="/a.jpg"></figure></aside>',
    ],
    ['a picture on a page that is no article', '<div><h1>A</h1><img src="/a.jpg"></div>'],
  ])('is never %s', async (_, html) => {
    expect(await read(html)).not.toHaveProperty('image');
  });
});

describe('what else a page says', () => {
  it.each([
    ['a description', '<meta name="description" content="Water">', { description: 'Water' }],
    [
      'the first paragraph of an article',
      `<article><h1>A</h1>${story.repeat(3)}</article>`,
      { description: story.slice(3, -4) },
    ],
    [
      'a site by its application',
      '<meta name="application-name" content="Rivers Daily">',
      { siteName: 'Rivers Daily' },
    ],
    [
      'a site by itself',
      '<script type="application/ld+json">{"@type":"WebSite","name":"Rivers Daily"}</script>',
      { siteName: 'Rivers Daily' },
    ],
    ['a site by its title', '<title>A - Example!</title>', { siteName: 'Example!' }],
    ['a language by its card', meta({ 'og:locale': 'pt_BR' }), { lang: 'pt-BR' }],
    ['a language by an old tag', '<meta http-equiv="content-language" content="de">', { lang: 'de' }],
    ['an address by its card', meta({ 'og:url': '/rivers' }), { canonical: 'https://www.example.org/rivers' }],
    [
      'an icon, not its mask',
      '<link rel="mask-icon" href="/m.svg"><link rel="shortcut icon" href="/i.ico">',
      { favicon: 'https://www.example.org/i.ico' },
    ],
    ['a touch icon', '<link rel="apple-touch-icon" href="/t.png">', { favicon: 'https://www.example.org/t.png' }],
    ['a duration', meta({ 'video:duration': '95' }), { duration: 95 }],
    ['a kind by its card', meta({ 'og:type': 'music.album' }), { kind: 'album' }],
    [
      'a kind by JSON-LD',
      '<script type="application/ld+json">{"@type":"PodcastEpisode","name":"A"}</script>',
      { kind: 'episode' },
    ],
  ])('is read: %s', async (_, html, said) => {
    expect(await read(html)).toMatchObject(said);
  });

  it.each([
    ['a paragraph alone', story, 'description'],
    ['a language that is none', '<html lang="{{lang}}">', 'lang'],
    ['a script for an address', '<link rel="canonical" href="javascript:alert(1)">', 'canonical'],
  ])('is not taken from %s', async (_, html, field) => {
    expect(await read(html)).not.toHaveProperty(field);
  });
});
