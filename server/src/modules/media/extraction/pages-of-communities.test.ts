import { expect, it } from 'vitest';
import { gist, story, type Row } from '../../../../test/page-gist.ts';

const rows: Row[] = [
  [
    'Discourse',
    `<html><head><title>How rivers bend</title><meta property="og:image" content="/bend.jpg">
      <meta property="article:published_time" content="2016-05-03T10:00:00+00:00"></head><body class="crawler">
      <div id="main-outlet" class="wrap"><div id="topic-title"><h1><a href="/t/rivers/7">How rivers bend</a></h1></div>
      <div itemscope itemtype="http://schema.org/DiscussionForumPosting"><meta itemprop="headline" content="How rivers bend">
      <meta itemprop="datePublished" content="2016-05-03T10:00:00Z"><meta itemprop="url" content="/t/rivers/7">
      <div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta">
      <span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person">
      <a itemprop="url" rel="nofollow" href="/u/ana_k"><span itemprop="name">ana_k</span></a></span>
      <link itemprop="mainEntityOfPage" href="/t/rivers/7"><span class="crawler-post-infos">
      <time datetime="2016-05-03T10:00:00Z" class="post-time">May 3, 2016</time></span></div>
      <div class="post" itemprop="text">${story}</div></div>
      <div id="post_2" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post">
      <span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">troll</span></span>
      <time itemprop="datePublished" datetime="2016-05-09T10:00:00Z">x</time></div></div></div></body>`,
    { author: 'ana_k', image: '/bend.jpg', date: '2016-05-03' },
    'https://www.example.org/t/rivers/7',
  ],
  [
    'phpBB',
    `<html><head><title>How rivers bend</title></head><body class="section-viewtopic"><div id="wrap" class="wrap">
      <div id="page-body" role="main"><h2 class="topic-title"><a href="./viewtopic.php?t=7">How rivers bend</a></h2>
      <div id="p1" class="post has-profile bg2"><div class="inner"><dl class="postprofile" id="profile1"><dt>
      <a href="./memberlist.php?mode=viewprofile&u=2" class="username">AnaK</a></dt><dd class="profile-joined">
      <strong>Joined:</strong> Mon Jan 04, 2010 8:00 am</dd></dl><div class="postbody"><div id="post_content1"><h3 class="first">
      <a href="#p1">How rivers bend</a></h3><p class="author"><a href="#p1"><span class="sr-only">Post</span></a>
      <span class="responsive-hide">by <strong>
      <a href="./memberlist.php?mode=viewprofile&u=2" class="username">AnaK</a></strong> » </span>
      <time datetime="2016-05-03T10:00:00+00:00">Tue May 03, 2016 10:00 am</time></p>
      <div class="content">Rivers bend, and so on.</div></div></div></div></div><div id="p2" class="post"><div class="postbody"><h3>
      <a href="#p2">Re: How rivers bend</a></h3><p class="author">by <strong>
      <a class="username">troll</a></strong> » <time datetime="2016-05-09T10:00:00+00:00">x</time></p></div></div></div></div></body>`,
    { author: 'AnaK', date: '2016-05-03' },
  ],
  [
    'Invision Community',
    `<html><head><title>How rivers bend</title></head><body><main><div class="ipsPageHeader"><h1 class="ipsType_pageTitle">
      <span>How rivers bend</span></h1><div class="ipsPhotoPanel">
      <p class="ipsType_normal">By <a href="/profile/7-anak/" class="ipsType_break">AnaK</a>, <a href="?do=getFirst">
      <time datetime="2016-05-03T10:00:00Z">May 3, 2016</time></a> in <a href="/forum/3">Rivers</a></p></div></div>
      <article class="ipsComment"><aside class="ipsComment_author"><h3><strong>
      <a href="/profile/7-anak/">AnaK</a></strong></h3></aside><div>${story}</div></article></main></body>`,
    { author: 'AnaK', date: '2016-05-03' },
  ],
  [
    'XenForo',
    `<html><head><title>How rivers bend</title></head><body><div class="p-body-header"><div class="p-title">
      <h1 class="p-title-value">How rivers bend</h1></div><div class="p-description"><ul class="listInline"><li>
      <i title="Thread starter"></i>
      <span class="u-srOnly">Thread starter</span> <a href="/members/anak.7/" class="username u-concealed">AnaK</a></li><li>
      <a href="/threads/7"><time class="u-dt" datetime="2016-05-03T10:00:00+0100">May 3, 2016</time></a></li></ul></div></div>
      <article class="message message--post" data-author="AnaK"><div class="message-user"><h4 class="message-name">
      <a href="/members/anak.7/" class="username">AnaK</a></h4></div></article><article class="message" data-author="troll">
      <h4 class="message-name"><a class="username">troll</a></h4></article></body>`,
    { author: 'AnaK', date: '2016-05-03' },
  ],
  [
    'a question and its answer',
    `<html><head><title>How rivers bend</title><meta property="og:image" content="/bend.jpg"></head><body>
      <div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h1 itemprop="name">
      <a href="/q/7">How rivers bend</a></h1><time itemprop="dateCreated" datetime="2016-05-03T10:00:00">x</time>
      <div class="post-signature owner"><div class="user-details" itemprop="author" itemscope itemtype="http://schema.org/Person">
      <a href="/users/anak">AnaK</a><span class="d-none" itemprop="name">AnaK</span></div></div>
      <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="author" itemscope>
      <span itemprop="name">Helper</span></div></div></div></body>`,
    { author: 'AnaK', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'Lemmy',
    `<html><head><title>How rivers bend</title><meta property="og:type" content="website">
      <meta property="og:image" content="/bend.jpg"></head><body><main><div class="post-listing"><h1>
      <a href="/x">How rivers bend</a></h1><div class="d-inline-block small">
      <a class="person-listing d-inline-flex" title="@ana@lemmy.example" href="/u/ana_k">
      <span>ana_k</span></a> to <a class="community-link" href="/c/rivers">rivers</a> · <span class="moment-time" data-tippy-content="Tuesday, May 3rd, 2016 at 10:00:00 AM GMT+00:00">8 years ago</span></div></div>
      <div class="comments"><a class="person-listing" href="/u/troll">troll</a></div></main></body>`,
    { author: 'ana_k', image: '/bend.jpg', date: '2016-05-03' },
  ],
  [
    'a list of links with comments',
    `<html><head><title>How rivers bend</title></head><body class="comments-page"><div id="siteTable"><div class="thing link">
      <div class="entry"><p class="title"><a class="title" href="/r">How rivers bend</a></p>
      <p class="tagline">submitted <time title="Tue May 3 10:00:00 2016 UTC" datetime="2016-05-03T10:00:00+00:00">8 years ago</time> by <a href="/user/ana_k" class="author may-blank id-t2_x">ana_k</a></p></div></div></div>
      <div class="commentarea"><div class="comment"><a class="author" href="/user/troll">troll</a></div></div></body>`,
    { author: 'ana_k', date: '2016-05-03' },
  ],
  [
    'Mastodon',
    `<html><head><title>Ana Kowalska: "Rivers bend" - Example Social</title><meta content="Example Social" property="og:site_name">
      <meta content="article" property="og:type"><meta content="Ana Kowalska (@ana@social.example)" property="og:title">
      <meta content="https://social.example/@ana/1" property="og:url">
      <meta content="2016-05-03T10:00:00Z" property="og:published_time">
      <meta content="ana@social.example" property="profile:username"><meta content="Rivers bend" property="og:description">
      <meta property="og:image" content="/bend.jpg"></head><body><div id="mastodon"></div></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg', date: '2016-05-03' },
    'https://social.example/@ana/1',
  ],
  [
    'Misskey',
    `<html><head><title>Ana (@ana) | Example Key</title><meta property="og:title" content="Ana Kowalska (@ana)">
      <meta property="og:description" content="Rivers bend"><meta property="og:type" content="article">
      <meta property="og:url" content="https://key.example/notes/1"><meta property="og:image" content="/bend.jpg">
      <meta name="misskey:user-username" content="ana"></head><body></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg' },
    'https://key.example/notes/1',
  ],
  [
    'a post with a handle in its title',
    `<html><head><title>Y</title><meta property="og:title" content="Ana Kowalska (@anakow) on Y">
      <meta property="og:description" content="Rivers bend"><meta property="og:url" content="https://y.example/anakow/status/1">
      <meta property="og:image" content="/bend.jpg"></head><body></body>`,
    { author: 'Ana Kowalska', image: '/bend.jpg' },
    'https://y.example/anakow/status/1',
  ],
  [
    'MediaWiki',
    `<html><head><title>Meander - Example Wiki</title></head><body class="mediawiki"><div id="content" class="mw-body" role="main">
      <h1 id="firstHeading" class="firstHeading mw-first-heading">Meander</h1><div id="bodyContent"><div id="mw-content-text">
      <div class="mw-parser-output">${story}<figure class="mw-default-size" typeof="mw:File/Thumb"><a href="/wiki/File:Bend.jpg">
      <img src="/bend.jpg" width="250" height="188" class="mw-file-element"></a>
      <figcaption>A bend</figcaption></figure></div></div></div></div><footer id="footer"><ul>
      <li id="footer-info-lastmod">This page was last edited on 3 May 2016, at 10:00.</li>
      <li>By Someone Else</li></ul></footer></body></html>`,
    { image: '/bend.jpg' },
    'https://wiki.example.org/wiki/Meander',
  ],
  [
    'an encyclopedia',
    `<html><head><title>Meander - Examplepedia</title><meta property="og:image" content="/bend.jpg">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","name":"Meander","url":"https://en.example.org/wiki/Meander","sameAs":"http://data.test/Q1","mainEntity":"http://data.test/Q1","author":{"@type":"Organization","name":"Contributors to Examplepedia projects"},"publisher":{"@type":"Organization","name":"Example Foundation, Inc."},"datePublished":"2004-02-03T00:00:00Z","dateModified":"2020-05-03T00:00:00Z","image":"/bend.jpg","headline":"winding river"}</script></head>
      <body class="mediawiki"><h1>Meander</h1></body>`,
    { author: 'Contributors to Examplepedia projects', image: '/bend.jpg', date: '2004-02-03' },
    'https://en.example.org/wiki/Meander',
  ],
  [
    'a repository',
    `<html><head><title>GitHive - ana/rivers: Models of bending rivers</title>
      <meta property="og:title" content="GitHive - ana/rivers: Models of bending rivers">
      <meta property="og:image" content="/bend.jpg"><meta property="og:type" content="object">
      <meta property="og:site_name" content="GitHive"></head><body><strong itemprop="name"><a href="/ana/rivers">rivers</a></strong>
      <span class="author flex-self-stretch" itemprop="author"><a class="url fn" rel="author" href="/ana">ana</a></span>
      <article class="markdown-body entry-content" itemprop="text"><h1>rivers</h1>${story}<a href="/x">
      <img src="https://badge.test/build.svg"></a></article></body>`,
    { author: 'ana', image: '/bend.jpg' },
    'https://githive.test/ana/rivers',
  ],
  [
    'Gitea',
    `<html><head><title>ana/rivers: Models of rivers - rivers - Example Forge</title><meta name="author" content="ana">
      <meta property="og:title" content="rivers"><meta property="og:type" content="object">
      <meta property="og:image" content="/avatars/7"></head><body><div class="repo-header"><div class="repo-title">
      <a href="/ana">ana</a><div>/</div><a href="/ana/rivers">rivers</a></div></div><div id="readme"><h1>rivers</h1></div><footer>
      <a href="https://gitea.test">Powered by Gitea</a></footer></body>`,
    { author: 'ana', image: '/avatars/7' },
    'https://forge.example.org/ana/rivers',
  ],
  [
    'a profile',
    `<html><head><title>Ana Kowalska (@ana) · Example</title><meta property="og:type" content="profile">
      <meta property="og:title" content="Ana Kowalska (@ana)"></head><body><h1>Ana Kowalska</h1></body>`,
    { author: 'Ana Kowalska' },
    'https://soc.example/@ana',
  ],
];

it.each(rows)('understands the pages of communities: %s', async (_, html, said, url?) => {
  expect(await gist(html, url)).toEqual(said);
});
