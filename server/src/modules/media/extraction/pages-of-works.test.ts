import { expect, it } from 'vitest';
import { gist, type Row } from '../../../../test/page-gist.ts';

const rows: Row[] = [
  [
    'a video in microdata',
    `<html><head><title>How rivers bend</title><meta property="og:image" content="/bend.jpg">
      <meta property="og:type" content="video.other"></head><body><div itemscope itemid="" itemtype="http://schema.org/VideoObject">
      <link itemprop="url" href="https://www.example.org/watch?v=1"><meta itemprop="name" content="How rivers bend">
      <meta itemprop="duration" content="PT3M2S"><span itemprop="author" itemscope itemtype="http://schema.org/Person">
      <link itemprop="url" href="http://www.example.org/@ana"><link itemprop="name" content="River Channel"></span>
      <link itemprop="thumbnailUrl" href="/bend.jpg"><meta itemprop="datePublished" content="2016-05-03T10:00:00-07:00">
      <meta itemprop="uploadDate" content="2016-05-03"></div></body>`,
    { author: 'River Channel', image: '/bend.jpg', date: '2016-05-03' },
    'https://www.example.org/watch?v=1',
  ],
  [
    'PeerTube',
    `<html><head><title>How rivers bend</title><meta property="og:type" content="video">
      <meta property="og:image:url" content="/bend.jpg"><meta property="og:video:url" content="https://tube.test/videos/embed/1">
      <script type="application/ld+json">{"@context":"http://schema.org","@type":"VideoObject","name":"How rivers bend","description":"d","image":"/bend.jpg","url":"https://www.example.org/w/abc","embedUrl":"https://www.example.org/videos/embed/abc","uploadDate":"2016-05-03T10:00:00.000Z","duration":"PT180S","thumbnailUrl":"/bend.jpg","contentUrl":"/static/a.mp4"}</script></head>
      <body></body>`,
    { image: '/bend.jpg', date: '2016-05-03' },
    'https://www.example.org/w/abc',
  ],
  [
    'a video with a creator',
    `<html><head><title>How rivers bend</title>
      <script type="application/ld+json">{"@type":"VideoObject","name":"How rivers bend","creator":{"@type":"Person","name":"Ana Kowalska","alternateName":"anak"},"thumbnailUrl":["/bend.jpg"],"uploadDate":"2016-05-03T10:00:00.000Z"}</script></head>
      <body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'an episode',
    `<html><head><title>How rivers bend</title><meta property="og:image" content="/bend.jpg">
      <script type="application/ld+json">{"@type":"PodcastEpisode","url":"/e/7","name":"How rivers bend","datePublished":"2016-05-03","associatedMedia":{"@type":"MediaObject","contentUrl":"/a.mp3"},"partOfSeries":{"@type":"PodcastSeries","name":"River Talk","url":"/"}}</script></head>
      <body><h1>How rivers bend</h1>`,
    { image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a podcast',
    `<html><head><title>How rivers bend</title><meta property="og:image" content="/bend.jpg">
      <script type="application/ld+json">{"@type":"PodcastSeries","name":"How rivers bend","author":{"@type":"Person","name":"Ana Kowalska"}}</script></head>
      <body><h1>How rivers bend</h1>`,
    { author: 'Ana Kowalska', image: '/bend.jpg' },
  ],
  [
    'a recipe',
    `<html><head><title>River soup</title></head><body><article class="post"><h1 class="entry-title">River soup</h1>
      <div class="recipe hrecipe" itemscope itemtype="http://schema.org/Recipe"><img class="photo" itemprop="image" src="/bend.jpg">
      <h2 class="fn" itemprop="name">River soup</h2><span>by <span class="author" itemprop="author">Ana Kowalska</span></span>
      <time itemprop="cookTime" datetime="PT1H">1 hour</time>
      <span class="published" itemprop="datePublished" content="2016-05-03">May 3</span></div></article></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'an album on the band’s own site',
    `<html><head><title>River Songs | The Bends</title><meta property="og:title" content="River Songs, by The Bends">
      <meta property="og:type" content="album"><meta property="og:site_name" content="The Bends">
      <meta property="og:image" content="/bend.jpg">
      <script type="application/ld+json">{"@type":"MusicAlbum","@id":"https://thebends.example.org/album/river","name":"River Songs","datePublished":"03 May 2016 00:00:00 GMT","byArtist":{"@type":"MusicGroup","name":"The Bends","@id":"https://thebends.example.org"},"image":"/bend.jpg","publisher":{"@type":"MusicGroup","name":"The Bends"}}</script></head>
      <body></body>`,
    { author: 'The Bends', image: '/bend.jpg', date: '2016-05-03' },
    'https://thebends.example.org/album/river',
  ],
  [
    'an album with a byline in its title',
    `<html><head><title>River Songs | The Bends</title><meta property="og:title" content="River Songs, by The Bends">
      <meta property="og:type" content="album"><meta property="og:image" content="/bend.jpg"></head><body><div id="name-section">
      <h2 class="trackTitle">River Songs</h2><h3>by <span><a href="https://thebends.example.org">The Bends</a></span></h3></div>
      <div class="tralbumData tralbum-credits">released May 3, 2016</div></body>`,
    { author: 'The Bends', image: '/bend.jpg', date: '2016-05-03' },
    'https://music.example.org/album/river',
  ],
  [
    'a song for those without scripts',
    `<html><head><title>Stream Bend by Ana Kowalska</title><meta property="og:image" content="/bend.jpg"></head><body>
      <noscript class="errorPage__inner"></noscript><noscript><article itemscope itemtype="http://schema.org/MusicRecording"><header>
      <h1 itemprop="name">
      <a itemprop="url" href="/ana/bend">Bend</a> by <a href="/ana">Ana Kowalska</a></h1> published on <time pubdate>2016-05-03T10:00:00Z</time>
      <meta itemprop="duration" content="PT00H03M"/><div itemscope itemprop="byArtist" itemtype="http://schema.org/MusicGroup">
      <meta itemprop="name" content="Ana Kowalska"/><link itemprop="url" href="/ana"/></div></header></article></noscript></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
    'https://sound.example.org/ana/bend',
  ],
  [
    'a song in a card',
    `<html><head><title>River - song by The Bends | Tunes</title><meta property="og:title" content="River">
      <meta property="og:description" content="The Bends · Song · 2016"><meta property="og:type" content="music.song">
      <meta property="og:image" content="/bend.jpg"><meta name="music:musician" content="https://tunes.example/artist/7">
      <meta name="music:musician_description" content="The Bends"><meta name="music:release_date" content="2016-05-03"></head>
      <body></body>`,
    { author: 'The Bends', image: '/bend.jpg', date: '2016-05-03' },
    'https://tunes.example/track/7',
  ],
  [
    'lyrics',
    `<html><head><title>The Bends – River Song Lyrics</title></head><body><h1 class="song-title">River Song</h1><h2>
      <a href="/artists/the-bends" class="song-primary_artist">The Bends</a></h2>
      <div class="song-produced">Produced by <a href="/artists/x">Someone</a></div></body>`,
    { author: 'The Bends' },
  ],
  [
    'a video of a channel',
    `<html><head><title>How rivers bend</title></head><body><h1>How rivers bend</h1><div class="video-owner">
      <a class="channel-name" href="/channel/7">River Channel</a></div><span class="upload-date">May 3, 2016</span></body>`,
    { author: 'River Channel', date: '2016-05-03' },
  ],
  [
    'a book',
    `<html><head><title>Rivers by Ana Kowalska</title><meta property="og:type" content="books.book">
      <script type="application/ld+json">{"@type":"Book","name":"Rivers","image":"/bend.jpg","author":[{"@type":"Person","name":"Ana Kowalska","url":"/author/1"}],"numberOfPages":100}</script></head>
      <body><h1>Rivers</h1><div class="ReviewText">By Some Reader</div></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg' },
  ],
  [
    'a film',
    `<html><head><title>Rivers (2016)</title>
      <script type="application/ld+json">{"@type":"Movie","name":"Rivers","image":"/bend.jpg","datePublished":"2016-05-03","director":[{"@type":"Person","name":"Ana Kowalska"}],"creator":[{"@type":"Organization","url":"/co/1"},{"@type":"Person","name":"Bo Lindqvist"}],"review":{"@type":"Review","author":{"@type":"Person","name":"Troll"}}}</script></head>
      <body></body>`,
    { author: 'Bo Lindqvist', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a paper',
    `<html><head><title>How rivers bend</title><meta name="citation_title" content="How rivers bend">
      <meta name="citation_author" content="Kowalska, Ana"><meta name="citation_author_institution" content="Example University">
      <meta name="citation_author" content="Lindqvist, Bo"><meta name="citation_publication_date" content="2016/05/03">
      <meta name="citation_pdf_url" content="/x.pdf"></head><body><h1>How rivers bend</h1>`,
    { author: 'Ana Kowalska, Bo Lindqvist', date: '2016-05-03' },
  ],
  [
    'a paper with all authors in one tag',
    `<html><head><title>How rivers bend</title><meta name="citation_authors" content="Kowalska, Ana; Lindqvist, Bo">
      <meta name="citation_date" content="2016-05-03"></head><body><h1>How rivers bend</h1>`,
    { author: 'Ana Kowalska, Bo Lindqvist', date: '2016-05-03' },
  ],
  [
    'a library’s record',
    `<html><head><title>How rivers bend</title><meta name="DC.Creator" content="Kowalska, Ana">
      <meta name="DC.Creator" content="Lindqvist, Bo"><meta name="DC.Date" content="2016-05-03"></head><body><h1>How rivers bend</h1>`,
    { author: 'Ana Kowalska, Bo Lindqvist', date: '2016-05-03' },
  ],
  [
    'a preprint',
    `<html><head><title>How rivers bend</title></head><body><main><h1>How rivers bend</h1><div class="authors">
      <span class="descriptor">Authors:</span><a href="/search?q=1">Ana Kowalska</a>, <a href="/search?q=2">Bo Lindqvist</a></div>
      <div class="dateline">[Submitted on 3 May 2016]</div><a href="/pdf/7">Download PDF</a></main></body>`,
    { author: 'Ana Kowalska, Bo Lindqvist', date: '2016-05-03' },
  ],
  [
    'a product with reviews',
    `<html><head><title>River map – Example Shop</title><meta property="og:site_name" content="Example Shop">
      <meta property="og:type" content="product"><meta property="og:image" content="http://www.example.org/bend.jpg">
      <meta property="og:image:secure_url" content="https://www.example.org/bend.jpg">
      <meta property="og:price:amount" content="12.00">
      <script type="application/ld+json">{"@type":"Product","name":"River map","image":["/bend.jpg"],"description":"A map","brand":{"@type":"Brand","name":"Cartographers"},"offers":[{"@type":"Offer","price":12}]}</script></head>
      <body><h1>River map</h1><p class="product__vendor">Cartographers</p><div class="reviews"><div class="review">
      <span class="review-author">By Some Buyer</span><time datetime="2016-05-03">x</time></div></div></body>`,
    { image: '/bend.jpg' },
    'https://www.example.org/products/map',
  ],
  [
    'a game',
    `<html><head><title>River Simulator on Example Store</title><meta property="og:title" content="River Simulator on Example Store">
      <meta property="og:image" content="/bend.jpg"><meta property="og:type" content="website"></head><body>
      <div class="apphub_AppName">River Simulator</div><div class="release_date"><div class="subtitle">Release Date:</div>
      <div class="date">3 May, 2016</div></div><div class="dev_row"><div class="subtitle">Developer:</div>
      <div class="summary column" id="developers_list"><a href="/developer/bends">Bends Studio</a></div></div>
      <div class="user_reviews"><div class="review_box"><div class="persona_name">Some Player</div></div></div></body>`,
    { image: '/bend.jpg', date: '2016-05-03' },
    'https://store.example.org/app/7',
  ],
  [
    'an event, whose day is not when it was published',
    `<html><head><title>River walk</title>
      <script type="application/ld+json">{"@type":"Event","name":"River walk","startDate":"2016-05-03T10:00","image":["/bend.jpg"],"organizer":{"@type":"Organization","name":"River Club","url":"/"},"performer":{"@type":"Person","name":"Ana Kowalska"},"location":{"@type":"Place","name":"Bank"}}</script></head>
      <body><h1>River walk</h1><time datetime="2016-05-03T10:00">3 May 2016</time></body>`,
    { image: '/bend.jpg' },
  ],
  [
    'a product with a brand',
    `<html><head><title>River boots</title><meta property="og:type" content="product"></head><body><h1>River boots</h1>
      <div class="by-line">by <a href="/brand/wader">Wader</a></div><div class="price">12</div></body>`,
    { author: 'Wader' },
    'https://shop.example.org/p/boots',
  ],
];

it.each(rows)('understands the pages of works: %s', async (_, html, said, url?) => {
  expect(await gist(html, url)).toEqual(said);
});
