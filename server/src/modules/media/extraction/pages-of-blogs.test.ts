import { expect, it } from 'vitest';
import { gist, story, type Row } from '../../../../test/page-gist.ts';

const rows: Row[] = [
  [
    'a classic theme of WordPress',
    `<html><head><title>How rivers bend</title></head><body class="single single-post"><div id="main"><div id="container">
      <div id="content" role="main"><div id="post-7" class="post-7 post type-post hentry"><h1 class="entry-title">How rivers bend</h1>
      <div class="entry-meta">
      <span class="meta-prep meta-prep-author">Posted on</span> <a href="/2016/05/rivers" title="7:15 pm" rel="bookmark">
      <span class="entry-date">May 3, 2016</span></a> <span class="meta-sep">by</span> <span class="author vcard">
      <a class="url fn n" href="/author/ana" title="View all posts by Ana Kowalska">Ana Kowalska</a></span></div>
      <div class="entry-content"><p>
      <img class="alignnone size-large wp-image-12" src="/bend.jpg" width="640" height="400"></p>${story}</div></div>
      <div id="comments"><ol><li><div class="comment-author vcard"><cite class="fn">Troll</cite></div><a href="#c">
      <time datetime="2017-01-01">x</time></a></li></ol></div></div></div></div></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a block theme of WordPress',
    `<html><head><title>How rivers bend</title></head><body class="single wp-embed-responsive"><div class="wp-site-blocks">
      <header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Example</a></p></header>
      <main class="wp-block-group"><div class="wp-block-group"><h1 class="wp-block-post-title">How rivers bend</h1>
      <figure class="wp-block-post-featured-image">
      <img width="1200" height="800" src="/bend.jpg" class="attachment-post-thumbnail size-post-thumbnail wp-post-image" srcset="/bend.jpg 1200w, /bend-300.jpg 300w"></figure></div>
      <div class="entry-content wp-block-post-content">${story}</div><div class="wp-block-group"><div class="wp-block-post-date">
      <time datetime="2016-05-03T10:00:00+00:00">May 3, 2016</time></div><div class="wp-block-post-author">
      <div class="wp-block-post-author__content">
      <p class="wp-block-post-author__name">Ana Kowalska</p></div></div></div></main></div></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a block theme of WordPress that puts a label before the name',
    `<html><head><title>How rivers bend</title></head><body><main><h1 class="wp-block-post-title">How rivers bend</h1><div>
      <time datetime="2016-05-03T10:00:00+00:00">May 3, 2016</time><p>—</p><p>by</p><div class="wp-block-post-author-name">
      <a href="/author/ana" class="wp-block-post-author-name__link">Ana Kowalska</a></div></div>${story}</main></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a graph of Yoast’s',
    `<html><head><title>How rivers bend</title><meta name="author" content="Ana Kowalska">
      <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Kowalska">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"https://www.example.org/news/rivers#article","isPartOf":{"@id":"https://www.example.org/news/rivers"},"author":{"name":"Ana Kowalska","@id":"https://www.example.org/#/schema/person/1"},"headline":"How rivers bend","datePublished":"2016-05-03T08:00:00+00:00","publisher":{"@id":"https://www.example.org/#organization"},"image":{"@id":"https://www.example.org/news/rivers#primaryimage"},"thumbnailUrl":"https://www.example.org/bend.jpg"},{"@type":"WebPage","@id":"https://www.example.org/news/rivers","url":"https://www.example.org/news/rivers","name":"How rivers bend - Example","isPartOf":{"@id":"https://www.example.org/#website"},"primaryImageOfPage":{"@id":"https://www.example.org/news/rivers#primaryimage"}},{"@type":"ImageObject","@id":"https://www.example.org/news/rivers#primaryimage","url":"https://www.example.org/bend.jpg","contentUrl":"https://www.example.org/bend.jpg"},{"@type":"WebSite","@id":"https://www.example.org/#website","name":"Example"},{"@type":"Organization","@id":"https://www.example.org/#organization","name":"Example"},{"@type":"Person","@id":"https://www.example.org/#/schema/person/1","name":"Ana Kowalska"}]}</script></head>
      <body><h1>How rivers bend</h1>${story}</body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a graph in which a person is a company, too',
    `<html><head><title>How rivers bend</title>
      <script type="application/ld+json">{"@graph":[{"@type":["Person","Organization"],"@id":"https://www.example.org/#person","name":"Ana Kowalska"},{"@type":"WebSite","@id":"x#website","name":"Rivers Daily","publisher":{"@id":"https://www.example.org/#person"}},{"@type":"ImageObject","@id":"https://www.example.org/bend.jpg","url":"https://www.example.org/bend.jpg"},{"@type":"WebPage","@id":"x#webpage","url":"https://www.example.org/news/rivers","name":"How rivers bend","datePublished":"2016-05-03T08:00:00+00:00"},{"@type":"BlogPosting","headline":"How rivers bend","datePublished":"2016-05-03T08:00:00+00:00","author":{"@id":"https://www.example.org/#person"},"publisher":{"@id":"https://www.example.org/#person"},"image":{"@id":"https://www.example.org/bend.jpg"},"@id":"x#richSnippet","isPartOf":{"@id":"x#webpage"}}]}</script></head>
      <body><h1>How rivers bend</h1></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a card with a label',
    `<html><head><title>How rivers bend</title><meta name="twitter:label1" content="Written by">
      <meta name="twitter:data1" content="Ana Kowalska"><meta name="twitter:label2" content="Est. reading time">
      <meta name="twitter:data2" content="5 minutes"></head><body><h1>How rivers bend</h1></body>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'a card with a label in German',
    `<html><head><title>How rivers bend</title><meta name="twitter:label1" content="Verfasst von">
      <meta name="twitter:data1" content="Ana Kowalska"></head><body><h1>How rivers bend</h1></body>`,
    { author: 'Ana Kowalska' },
  ],
  [
    'a blog of nobody but "admin"',
    `<html><head><title>How rivers bend</title><meta name="author" content="admin">
      <script type="application/ld+json">{"@type":"Article","headline":"How rivers bend","author":{"@type":"Person","name":"admin"},"datePublished":"2016-05-03"}</script></head>
      <body><h1>How rivers bend</h1><span class="author vcard">
      <a class="url fn n" rel="author" href="/author/admin/">admin</a></span></body>`,
    { date: '2016-05-03' },
  ],
  [
    'a blog whose author has a user name',
    `<html><head><title>How rivers bend</title></head><body><article class="post hentry"><header>
      <h1 class="entry-title">How rivers bend</h1><span class="byline"> by <span class="author vcard">
      <a class="url fn n" href="/author/riverana/">riverana</a></span></span></header></article></body>`,
    { author: 'riverana' },
  ],
  [
    'a Genesis theme',
    `<html><head><title>How rivers bend</title></head><body class="single">
      <article class="entry" itemscope itemtype="https://schema.org/CreativeWork"><header class="entry-header">
      <h1 class="entry-title" itemprop="headline">How rivers bend</h1><p class="entry-meta">
      <time class="entry-time" itemprop="datePublished" datetime="2016-05-03T10:00:00+00:00">May 3, 2016</time> by <span class="entry-author" itemprop="author" itemscope itemtype="https://schema.org/Person">
      <a href="/author/ana/" class="entry-author-link" itemprop="url" rel="author">
      <span class="entry-author-name" itemprop="name">Ana Kowalska</span></a></span> <span class="entry-comments-link">
      <a href="#c">3 Comments</a></span></p></header><div class="entry-content" itemprop="text">${story}</div></article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a page of Elementor’s',
    `<html><head><title>How rivers bend</title></head><body><div class="elementor-widget-theme-post-featured-image">
      <img width="1024" height="600" src="/bend.jpg" class="attachment-large size-large wp-post-image"></div>
      <h1 class="elementor-heading-title">How rivers bend</h1><ul class="elementor-post-info"><li itemprop="author">
      <a href="/author/ana/">
      <span class="elementor-post-info__item elementor-post-info__item--type-author">Ana Kowalska</span></a></li>
      <li itemprop="datePublished"><a href="/2016/05/03/">
      <span class="elementor-post-info__item--type-date">May 3, 2016</span></a></li></ul>${story}</body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a theme of Ghost',
    `<html><head><title>How rivers bend</title></head><body class="post-template"><main><article class="gh-article post">
      <header class="gh-article-header"><h1 class="gh-article-title">How rivers bend</h1><div class="gh-article-meta">
      <div class="gh-article-author-image"><a href="/author/ana/">
      <img class="author-profile-image" src="/ana.png" alt="Ana Kowalska"></a></div><div class="gh-article-meta-wrapper">
      <h4 class="gh-article-author-name"><a href="/author/ana/">Ana Kowalska</a></h4><div class="gh-article-meta-content">
      <time class="gh-article-meta-date" datetime="2016-05-03">May 3, 2016</time>
      <span class="gh-article-meta-length">2 min read</span></div></div></div><figure class="gh-article-image">
      <img srcset="/bend-300.jpg 300w, /bend.jpg 1200w" src="/bend.jpg"></figure></header>
      <section class="gh-content">${story}</section></article></main></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a platform whose classes are generated',
    `<html><head><title>How rivers bend</title></head><body><article><h1>How rivers bend</h1><div>
      <a rel="noopener follow" data-testid="authorName" href="/@ana?source=post_page">Ana Kowalska</a>
      <span>5 min read</span>·<span data-testid="storyPublishDate">May 3, 2016</span></div><figure><picture>
      <source srcset="/bend-640.webp 640w" type="image/webp">
      <img width="700" height="400" src="/bend.jpg"></picture></figure>${story}</article></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a newsletter',
    `<html><head><title>How rivers bend</title></head><body><article class="newsletter-post post">
      <div role="region" class="post-header"><h1 class="post-title published">How rivers bend</h1>
      <h3 class="subtitle">A story of banks</h3><div class="byline-wrapper"><div class="profile-hover-card-target">
      <a href="https://substack.test/@ana">Ana Kowalska</a></div><div class="pencraft pc-reset _meta_1">May 03, 2016</div></div></div>
      <div class="available-content">${story}</div></article></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a Blogger template',
    `<html><head><title>How rivers bend</title></head><body><div class="main">
      <div class="post hentry" itemscope itemtype="http://schema.org/BlogPosting"><meta content="/bend.jpg" itemprop="image_url">
      <h3 class="post-title entry-title" itemprop="name">How rivers bend</h3>
      <div class="post-body entry-content" itemprop="description articleBody"><div class="separator"><a href="/big.jpg">
      <img border="0" src="/bend.jpg" width="400" height="300"></a></div>${story}</div><div class="post-footer">
      <span class="post-author vcard">Posted by <span class="fn" itemprop="author" itemscope itemtype="http://schema.org/Person">
      <meta content="https://www.blogger.test/profile/1" itemprop="url">
      <a class="g-profile" href="https://www.blogger.test/profile/1" rel="author">
      <span itemprop="name">Ana Kowalska</span></a></span></span><span class="post-timestamp">at <a class="timestamp-link" href="x">
      <abbr class="published" itemprop="datePublished" title="2016-05-03T10:00:00-07:00">10:00 AM</abbr></a></span></div></div></div></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'Drupal 7',
    `<html><head><title>How rivers bend</title></head><body class="html not-front node-type-article"><div id="page">
      <h1 class="title" id="page-title">How rivers bend</h1>
      <div id="node-7" class="node node-article clearfix" about="/node/7" typeof="sioc:Item foaf:Document">
      <div class="meta submitted">
      <span property="dc:date dc:created" content="2016-05-03T10:00:00+02:00" datatype="xsd:dateTime" rel="sioc:has_creator">Submitted by <span class="username" xml:lang="" about="/user/3" typeof="sioc:UserAccount" property="foaf:name" datatype="">ana</span> on Tue, 05/03/2016 - 10:00</span></div>
      <div class="field-item" rel="og:image rdfs:seeAlso"><img typeof="foaf:Image" src="/bend.jpg" width="480" height="320"></div>
      <div class="field field-name-body">${story}</div></div></div></body>`,
    { author: 'ana', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'Drupal 9',
    `<html lang="en"><head><title>How rivers bend</title></head><body><main role="main"><h1 class="page-header">
      <span>How rivers bend</span></h1><article role="article" about="/node/7" class="node node--type-article">
      <footer class="node__meta"><article typeof="schema:Person" about="/user/3" class="profile"></article>
      <div class="node__submitted">Submitted by <span>
      <span lang="" about="/user/3" typeof="schema:Person" property="schema:name" datatype="">Ana Kowalska</span></span> on <span>Tue, 05/03/2016 - 10:00</span></div></footer>
      <div class="node__content">${story}</div></article></main></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'Squarespace',
    `<html><head><title>How rivers bend</title><meta itemprop="name" content="How rivers bend — Example">
      <meta itemprop="url" content="https://www.example.org/news/rivers"><meta itemprop="thumbnailUrl" content="/bend.jpg">
      <meta itemprop="author" content="Ana Kowalska"><meta itemprop="datePublished" content="2016-05-03T10:00:00-0400">
      <meta itemprop="headline" content="How rivers bend"><meta itemprop="publisher" content="Example"></head><body>
      <article class="hentry"><h1 class="BlogItem-title">How rivers bend</h1>
      <a class="Blog-meta-item--author" href="/?author=5">Ana Kowalska</a></article></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'Wix',
    `<html><head><title>How rivers bend</title></head><body><div id="SITE_CONTAINER"><article><div><ul><li>
      <span data-hook="user-name" title="Ana Kowalska">Ana Kowalska</span></li><li>
      <span title="May 3, 2016" data-hook="time-ago">May 3, 2016</span></li><li>
      <span title="4 min read" data-hook="time-to-read">4 min read</span></li></ul>
      <h1 data-hook="post-title">How rivers bend</h1></div><div data-hook="post-description">${story}<figure data-hook="figure-IMAGE">
      <img src="/bend.jpg" width="740" height="500"></figure></div></article></div></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a Jekyll theme',
    `<html><head><title>How rivers bend</title></head><body><main class="page-content">
      <article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header">
      <h1 class="post-title p-name" itemprop="name headline">How rivers bend</h1><p class="post-meta">
      <time class="dt-published" datetime="2016-05-03T10:00:00+00:00" itemprop="datePublished">May 3, 2016</time>• <span itemprop="author" itemscope itemtype="http://schema.org/Person">
      <span class="p-author h-card" itemprop="name">Ana Kowalska</span></span></p></header>
      <div class="post-content e-content" itemprop="articleBody">${story}</div></article></main><footer class="site-footer h-card">
      <ul class="contact-list"><li class="p-name">Some Other</li></ul></footer></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a Hugo theme',
    `<html><head><title>How rivers bend</title><meta name="author" content="Ana Kowalska"></head><body><main class="main">
      <article class="post-single"><header class="post-header"><h1 class="post-title entry-hint-parent">How rivers bend</h1>
      <div class="post-meta">
      <span title='2016-05-03 10:00:00 +0000 UTC'>May 3, 2016</span>&nbsp;·&nbsp;5 min&nbsp;·&nbsp;Ana Kowalska</div></header>
      <figure class="entry-cover"><img loading="eager" src="/bend.jpg"></figure>
      <div class="post-content">${story}</div></article></main></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a theme with a preview picture',
    `<html><head><title>How rivers bend</title></head><body><main><article class="px-1"><header>
      <h1 data-toc-skip>How rivers bend</h1><div class="post-meta text-muted">
      <span>Posted <time data-ts="1462269600" data-df="ll">May 3, 2016</time></span><div class="mt-3 mb-3">
      <img src="/bend.jpg" class="preview-img" alt="Preview Image" width="1200" height="630"></div><div class="d-flex"><span>By <em>
      <a href="https://x.test/ana">Ana Kowalska</a></em></span><div>
      <span class="readtime">5 min read</span></div></div></div></header><div class="content">${story}</div></article></main></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'Joomla',
    `<html><head><title>How rivers bend</title><meta name="author" content="Ana Kowalska"></head><body>
      <div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header">
      <h2 itemprop="headline">How rivers bend</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt>
      <dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by <span itemprop="name">Ana Kowalska</span></dd>
      <dd class="published">
      <time datetime="2016-05-03T10:00:00+00:00" itemprop="datePublished">Published: 03 May 2016</time></dd></dl>
      <div class="pull-none item-image"><img src="/bend.jpg" itemprop="image"></div>${story}</div></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a Joomla site of nobody but "Super User"',
    `<html><head><title>How rivers bend</title></head><body><div class="com-content-article item-page"><h1>How rivers bend</h1>
      <dl class="article-info text-muted"><dd class="createdby">
      <span class="icon-user"></span> <span>Written by Super User</span></dd><dd class="published">
      <time datetime="2016-05-03T10:00:00+00:00">Published: 03 May 2016</time></dd></dl>${story}</div></body>`,
    { date: '2016-05-03' },
  ],
  [
    'TYPO3',
    `<html lang="de"><head><title>How rivers bend</title></head><body><div class="news news-single">
      <div class="article" itemscope itemtype="http://schema.org/Article"><div class="header">
      <h3 itemprop="headline">How rivers bend</h3></div><div class="footer"><p><span class="news-list-date">
      <time itemprop="datePublished" datetime="2016-05-03">03.05.16</time></span>
      <span class="news-list-author">von <span itemprop="author" itemscope>
      <span itemprop="name">Ana Kowalska</span></span></span></p></div><div class="news-img-wrap">
      <div class="mediaelement mediaelement-image">
      <img itemprop="image" src="/bend.jpg" width="400" height="300"></div></div>${story}</div></div></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'HubSpot',
    `<html><head><title>How rivers bend</title></head><body><div class="blog-section"><div class="section post-header"><h1>
      <span id="hs_cos_wrapper_name" class="hs_cos_wrapper">How rivers bend</span></h1>
      <div id="hubspot-author_data" class="hubspot-editable">By <a class="author-link" href="/blog/author/ana-kowalska">Ana Kowalska</a> on May 3, 2016 10:00:00 AM</div></div>
      <div class="section post-body"><img src="/bend.jpg">${story}</div></div></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'Webflow',
    `<html><head><title>How rivers bend</title><meta property="og:image" content="/bend.jpg"></head><body><div class="section">
      <div class="w-container"><h1 class="heading">How rivers bend</h1><div class="blog-details"><div class="text-block">By</div>
      <div class="text-block-2">Ana Kowalska</div><div class="text-block-3">May 3, 2016</div></div>
      <div class="w-richtext">${story}</div></div></div></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a page of nothing but boxes',
    `<html><head><title>How rivers bend</title></head><body><div id="main"><div class="framer-x"><div><h1>How rivers bend</h1></div>
      <div><p>Written by</p></div><div><p>Ana Kowalska</p></div><div><p>3 May 2016</p></div></div>${story}</div></body>`,
    { author: 'Ana Kowalska', date: '2016-05-03' },
  ],
  [
    'a page whose classes say nothing',
    `<html><head><title>How rivers bend</title></head><body><div id="__next"><header class="css-1x"><a href="/">
      <img src="/static/mark.png" width="200" height="200"></a></header><main class="css-2y"><div class="css-3">
      <h1 class="css-4">How rivers bend</h1><p class="css-5">by Ana Kowalska</p><p class="css-6">May 3, 2016</p></div>
      <div class="css-7"><img class="css-8" src="/_next/image?url=%2Fbend.jpg&w=1200&q=75" srcset="x 1x"></div>
      <div class="css-9">${story}</div></main></div></body>`,
    { author: 'Ana Kowalska', image: '/_next/image?url=%2Fbend.jpg&w=1200&q=75', date: '2016-05-03' },
  ],
  [
    'an hEntry',
    `<html><head><title>How rivers bend</title></head><body><article class="h-entry"><h1 class="p-name">How rivers bend</h1>
      <a class="u-url" href="/news/rivers"><time class="dt-published" datetime="2016-05-03 10:00">May 3</time></a>
      <img class="u-photo" src="/bend.jpg"><a class="p-author h-card" href="/">
      <img class="u-photo" src="/ana.png" alt=""> Ana Kowalska</a><div class="e-content">${story}</div></article></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'an hEntry without a headline',
    `<html><head><title>Note</title></head><body><div class="h-entry"><div class="p-author h-card"><a class="u-url" href="/">
      <img class="u-photo" src="/ana.png" alt="">Ana Kowalska</a></div><div class="e-content p-name">Look at this bend</div>
      <img class="u-photo" src="/bend.jpg"><time class="dt-published" datetime="2016-05-03">x</time></div></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'RDFa',
    `<html><head><title>How rivers bend</title></head><body vocab="http://schema.org/"><article typeof="BlogPosting">
      <h1 property="headline">How rivers bend</h1><p>by <span property="author" typeof="Person">
      <span property="name">Ana Kowalska</span></span></p><time property="datePublished" datetime="2016-05-03">x</time>
      <img property="image" src="/bend.jpg">${story}</article></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
  ],
];

it.each(rows)('understands the pages of blogs: %s', async (_, html, said, url?) => {
  expect(await gist(html, url)).toEqual(said);
});
