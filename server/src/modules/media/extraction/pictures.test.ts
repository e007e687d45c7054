import { expect, it } from 'vitest';
import { gist, story, type Row } from '../../../../test/page-gist.ts';

const rows: Row[] = [
  [
    'one behind a placeholder',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><figure>
      <img src="/placeholder.gif" data-src="/bend.jpg"></figure></article></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'a set that loads late',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><figure>
      <img src="data:image/gif;base64,R0" data-srcset="/bend-300.jpg 300w, /bend.jpg 1200w"></figure></article></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'a set',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><figure>
      <img srcset="/bend-300.jpg 1x, /bend.jpg 2x"></figure></article></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'one for those without scripts',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><figure><div class="placeholder"></div>
      <noscript><img src="/bend.jpg"></noscript></figure></article></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'a picture of several sources',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><picture>
      <source media="(min-width:800px)" srcset="/bend.jpg"><source srcset="/bend-small.jpg"><img alt=""></picture></article></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'AMP',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <amp-img src="/bend.jpg" width="1200" height="800" layout="responsive"></amp-img></article></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'one over the headline',
    `<html><head><title>How rivers bend</title></head><body><main><div class="article-hero">
      <img src="/bend.jpg" width="1200" height="600"><h1>How rivers bend</h1></div><div>${story}</div></main></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'one over the headline that loads late',
    `<html><head><title>How rivers bend</title></head><body><div class="header"><img src="/logo-big.png"></div><div class="page">
      <div class="article-detail"><div class="article-detail-hd"><img class="lazyload banner" data-src="/bend.jpg">
      <div class="category-title"><h2>How rivers bend</h2></div></div><div class="article-detail-bd">${story}<figure>
      <img src="/other.jpg"></figure></div></div></div></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'a set without spaces',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <img srcset="/s.jpg 300w,/bend.jpg 900w"></article></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'a set of addresses with commas',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1>
      <img srcset="/w_300,h_2/s.jpg 300w, /w_900,h_6/bend.jpg 900w"></article></body>`,
    { image: '/w_900,h_6/bend.jpg' },
  ],
  [
    'one that is called featured',
    `<html><head><title>How rivers bend</title></head><body><div class="post"><h1>How rivers bend</h1><div class="featured-image">
      <img src="/bend.jpg"></div>${story}</div></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'one behind the headline',
    `<html><head><title>How rivers bend</title></head><body><article><header class="hero" style="background-image: url('/bend.jpg')">
      <h1>How rivers bend</h1></header>${story}</article></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'one after the portrait of the author',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><div class="author">
      <img src="/people/ana.jpg"><a rel="author">Ana Kowalska</a></div><figure><img src="/bend.jpg"></figure>${story}</article></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg' },
  ],
  [
    'one after an advertisement',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><div class="ad-slot">
      <img src="/promo.jpg"></div><p><img src="/bend.jpg"></p>${story}</article></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'one after what is too small',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><img class="emoji" src="/e/1f600.png">
      <img src="https://t.test/px?id=1" width="1" height="1"><p><img src="/bend.jpg" alt="A bend"></p>${story}</article></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'one that somebody else took',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><figure><img src="/bend.jpg">
      <figcaption>Photo by Bo Lindqvist</figcaption></figure>${story}</article></body>`,
    { image: '/bend.jpg' },
  ],
];

it.each(rows)('understands the pictures of articles: %s', async (_, html, said, url?) => {
  expect(await gist(html, url)).toEqual(said);
});
