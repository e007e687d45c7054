import type { Platform } from '../platform.ts';

export const social: Platform[] = [
  {
    name: 'twitter',
    domains: ['twitter.com', 'x.com', 'fxtwitter.com', 'vxtwitter.com', 'fixupx.com', 'fixvx.com'],
    oembed: 'https://publish.twitter.com/oembed?url={url}',
    shapes: [
      { kind: 'post', path: /^\/(?:#!\/)?(?:\w{1,15}|i\/web)\/status(?:es)?\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://x.com/i/status/{id}' },
      { kind: 'playlist', path: /^\/i\/lists\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://x.com/i/lists/{id}' },
      { kind: 'live', path: /^\/i\/(?:spaces|broadcasts)\/(?<id>\w+)$/ },
      { kind: 'profile', path: /^\/@?(?<id>(?!home$|search$|explore$|i$|intent$|share$|login$|signup$|settings$|notifications$|messages$|compose$|hashtag$|tos$|privacy$|about$|jobs$|download$|logout$)\w{1,15})(?:\/(?:with_replies|media|likes|followers|following|highlights|articles))?$/, canonical: 'https://x.com/{id}' },
    ],
  },
  {
    name: 'instagram',
    domains: ['instagram.com', 'instagr.am', 'ddinstagram.com'],
    shapes: [
      { kind: 'short', path: /^\/(?:[^/]+\/)?reels?\/(?:videos\/)?(?<id>[\w-]{8,14})(?:\/.*)?$/, canonical: 'https://www.instagram.com/p/{id}/' },
      { kind: 'video', path: /^\/(?:[^/]+\/)?tv\/(?<id>[\w-]{8,14})(?:\/.*)?$/, canonical: 'https://www.instagram.com/p/{id}/' },
      { kind: 'post', path: /^\/(?:[^/]+\/)?p\/(?<id>[\w-]{8,40})(?:\/.*)?$/, canonical: 'https://www.instagram.com/p/{id}/' },
      { kind: 'post', path: /^\/stories\/(?<id>[^/]+\/\d+)$/, canonical: 'https://www.instagram.com/stories/{id}/' },
      { kind: 'profile', path: /^\/(?<id>(?!explore$|accounts$|about$|p$|reels?$|stories$|direct$|developer$|legal$|web$|tv$|graphql$)[\w.]{1,30})(?:\/(?:reels|tagged|channel))?$/, canonical: 'https://www.instagram.com/{id}/' },
    ],
  },
  {
    name: 'threads',
    domains: ['threads.net', 'threads.com'],
    shapes: [
      { kind: 'post', path: /^\/(?:@[\w.]+\/post|t)\/(?<id>[\w-]+)(?:\/.*)?$/, canonical: 'https://www.threads.com/t/{id}' },
      { kind: 'profile', path: /^\/(?<id>@[\w.]+)(?:\/(?:replies|media|reposts))?$/, canonical: 'https://www.threads.com/{id}' },
    ],
  },
  {
    name: 'facebook',
    domains: ['facebook.com', 'fb.com', 'fb.watch', 'fb.me'],
    shapes: [
      { kind: 'short', path: /^\/(?:[^/]+\/)?reels?\/(?:\w+\/)?(?<id>\d{6,})(?:\/.*)?$/, canonical: 'https://www.facebook.com/reel/{id}' },
      { kind: 'video', path: /^\/(?:watch\/?(?:live)?|video\.php|video\/video\.php|video\/embed|photo\.php)?$/, query: { v: /^(?<id>\d{6,})$/ }, canonical: 'https://www.facebook.com/watch/?v={id}' },
      { kind: 'video', path: /^\/(?<who>[^/]+)\/videos\/(?:[^/]+\/)*?(?<id>\d{6,})(?:\/.*)?$/, canonical: 'https://www.facebook.com/{who}/videos/{id}' },
      { kind: 'video', host: /^fb\.watch$/, path: /^\/(?<id>[\w-]{6,})$/ },
      { kind: 'post', path: /^\/(?:permalink|story)\.php$/, query: { story_fbid: /^(?<id>\w{6,})$/, id: /^(?<who>\d+)$/ }, canonical: 'https://www.facebook.com/permalink.php?story_fbid={id}&id={who}' },
      { kind: 'image', path: /^\/photo(?:\.php)?$/, query: { fbid: /^(?<id>\d{6,})$/ }, canonical: 'https://www.facebook.com/photo?fbid={id}' },
      { kind: 'image', path: /^\/[^/]+\/photos\/(?:[^/]+\/)*?(?<id>\d{6,})$/, canonical: 'https://www.facebook.com/photo?fbid={id}' },
      { kind: 'post', path: /^\/(?<who>[^/]+)\/(?:posts|activity)\/(?:[^/]+\/)?(?<id>\w{6,})$/, canonical: 'https://www.facebook.com/{who}/posts/{id}' },
      { kind: 'post', path: /^\/groups\/(?<who>[^/]+)\/(?:permalink|posts)\/(?<id>\d+)$/, canonical: 'https://www.facebook.com/groups/{who}/posts/{id}' },
      { kind: 'post', path: /^\/notes\/[^/]+\/[^/]+\/(?<id>\d+)$/ },
      { kind: 'post', path: /^\/share\/(?:[pvr]\/)?(?<id>\w{8,})$/ },
      { kind: 'other', path: /^\/event\.php$/, query: { eid: /^(?<id>\d+)$/ }, canonical: 'https://www.facebook.com/events/{id}' },
      { kind: 'other', path: /^\/events\/(?:s\/[^/]+\/)?(?<id>\d+)(?:\/.*)?$/, canonical: 'https://www.facebook.com/events/{id}' },
      { kind: 'profile', path: /^\/groups\/(?<id>[^/]+)$/ },
      { kind: 'profile', path: /^\/profile\.php$/, query: { id: /^(?<id>\d+)$/ }, canonical: 'https://www.facebook.com/{id}' },
      { kind: 'profile', path: /^\/(?:(?:pages|people|pg)\/(?:[^/]+\/)?)?(?<id>(?!watch$|home\.php$|login|marketplace$|groups$|events$|help$|policies$|gaming$|search$|hashtag$|sharer|share|dialog$|plugins$|privacy$|about$|ads$|pages$|games$|stories$|settings$|notes$|permalink\.php$|story\.php$|photo|video)[\w.-]{3,})$/, canonical: 'https://www.facebook.com/{id}' },
    ],
  },
  {
    name: 'reddit',
    domains: ['reddit.com', 'redd.it'],
    oembed: 'https://www.reddit.com/oembed?url={url}',
    shapes: [
      { kind: 'post', path: /^\/(?:(?:r|u|user)\/[^/]+\/)?(?:comments|gallery|poll|video)\/(?<id>[a-z0-9]{4,9})\/[^/]*\/(?<comment>[a-z0-9]{5,9})$/, canonical: 'https://www.reddit.com/comments/{id}/_/{comment}' },
      { kind: 'post', path: /^\/(?:(?:r|u|user)\/[^/]+\/)?(?:comments|gallery|poll|video)\/(?<id>[a-z0-9]{4,9})(?:\/[^/]*)?$/, canonical: 'https://www.reddit.com/comments/{id}' },
      { kind: 'image', host: /^(?:i|preview)\.redd\.it$/, path: /^\/(?<id>[\w-]+)\.\w{3,4}$/ },
      { kind: 'video', host: /^v\.redd\.it$/, path: /^\/(?<id>\w+)(?:\/.*)?$/, canonical: 'https://v.redd.it/{id}' },
      { kind: 'post', host: /^(?:www\.)?redd\.it$/, path: /^\/(?<id>[a-z0-9]{4,9})$/, canonical: 'https://www.reddit.com/comments/{id}' },
      { kind: 'post', path: /^\/r\/[^/]+\/s\/(?<id>\w{8,12})$/ },
      { kind: 'profile', path: /^\/r\/(?<id>\w{2,21})(?:\/(?:hot|new|top|rising|about))?$/, canonical: 'https://www.reddit.com/r/{id}' },
      { kind: 'profile', path: /^\/u(?:ser)?\/(?<id>[\w-]{3,20})(?:\/.*)?$/, canonical: 'https://www.reddit.com/user/{id}' },
    ],
  },
  {
    name: 'bluesky',
    domains: ['bsky.app', 'fxbsky.app', 'bskyx.app'],
    oembed: 'https://embed.bsky.app/oembed?url={url}',
    shapes: [
      { kind: 'post', path: /^\/profile\/(?<who>[^/]+)\/post\/(?<id>[a-z0-9]{10,16})(?:\/.*)?$/, canonical: 'https://bsky.app/profile/{who}/post/{id}' },
      { kind: 'playlist', path: /^\/profile\/(?<who>[^/]+)\/(?<what>feed|lists)\/(?<id>[^/]+)$/, canonical: 'https://bsky.app/profile/{who}/{what}/{id}' },
      { kind: 'profile', path: /^\/profile\/(?<id>[^/]+)$/, canonical: 'https://bsky.app/profile/{id}' },
    ],
  },
  {
    name: 'linkedin',
    domains: ['linkedin.com', 'lnkd.in'],
    shapes: [
      { kind: 'post', path: /^\/(?:feed\/update|embed\/feed\/update)\/urn:li:(?:activity|share|ugcPost):(?<id>\d+)$/, canonical: 'https://www.linkedin.com/feed/update/urn:li:activity:{id}' },
      { kind: 'post', path: /^\/posts\/.*-(?:activity|share|ugcPost)-(?<id>\d+)-[\w-]+$/ },
      { kind: 'article', path: /^\/pulse\/(?<id>[^/]+)$/ },
      { kind: 'video', path: /^\/learning\/(?<id>[^/]+(?:\/[^/]+)?)$/ },
      { kind: 'other', path: /^\/jobs\/view\/(?:.*-)?(?<id>\d+)$/ },
      { kind: 'profile', path: /^\/(?:in|company|school|pub|showcase)\/(?<id>[^/]+)(?:\/.*)?$/ },
    ],
  },
  {
    name: 'pinterest',
    domains: ['pinterest.*', 'pin.it'],
    shapes: [
      { kind: 'image', path: /^\/pin\/(?:.*--)?(?<id>\d{6,})(?:\/.*)?$/, canonical: 'https://www.pinterest.com/pin/{id}/' },
      { kind: 'playlist', path: /^\/(?<id>(?!search\/|ideas\/|pin\/|explore\/|today\/)[\w-]+\/(?!_?pins$|boards$|_saved$|_created$|followers$|following$)[^/]+)$/, canonical: 'https://www.pinterest.com/{id}/' },
      { kind: 'profile', path: /^\/(?<id>(?!search$|ideas$|explore$|login$|today$|about$|business$|pin$)[\w-]{3,30})(?:\/_?(?:pins|boards|saved|created))?$/, canonical: 'https://www.pinterest.com/{id}/' },
    ],
  },
  {
    name: 'tumblr',
    domains: ['tumblr.com'],
    oembed: 'https://www.tumblr.com/oembed/1.0?url={url}',
    shapes: [
      { kind: 'post', host: /^(?!www\.|at\.|api\.|assets\.|media\.)[\w-]+\.tumblr\.com$/, path: /^\/(?:post|image|video_file)\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://{host}/post/{id}' },
      { kind: 'post', path: /^\/(?:blog\/(?:view\/)?)?(?<who>[\w-]+)\/(?<id>\d{6,})(?:\/.*)?$/, canonical: 'https://{who}.tumblr.com/post/{id}' },
      { kind: 'profile', host: /^(?!www\.|at\.|api\.|assets\.|media\.)[\w-]+\.tumblr\.com$/, path: /^$/, canonical: 'https://{host}' },
      { kind: 'profile', path: /^\/(?:blog\/)?(?<id>(?!search$|explore$|login$|dashboard$|tagged$|policy$|about$|register$|settings$)[\w-]{2,})$/, canonical: 'https://{id}.tumblr.com' },
    ],
  },
  {
    name: 'telegram',
    domains: ['t.me', 'telegram.me', 'telegram.dog'],
    shapes: [
      { kind: 'post', path: /^\/(?:s\/)?(?<who>c\/\d+|\w{4,})\/(?:\d+\/)?(?<id>\d+)$/, canonical: 'https://t.me/{who}/{id}' },
      { kind: 'profile', path: /^\/(?:s\/)?(?<id>(?!share$|joinchat$|addstickers$|proxy$|socks$|login$|iv$)\w{4,})$/, canonical: 'https://t.me/{id}' },
    ],
  },
  {
    name: 'flickr',
    domains: ['flickr.com', 'flic.kr'],
    oembed: 'https://www.flickr.com/services/oembed/?format=json&url={url}',
    shapes: [
      { kind: 'image', path: /^\/photos\/(?<who>[^/]+)\/(?<id>\d{6,})(?:\/.*)?$/, canonical: 'https://www.flickr.com/photos/{who}/{id}/' },
      { kind: 'image', host: /^flic\.kr$/, path: /^\/p\/(?<id>\w+)$/ },
      { kind: 'album', path: /^\/photos\/(?<who>[^/]+)\/(?:sets|albums)\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://www.flickr.com/photos/{who}/albums/{id}' },
      { kind: 'profile', path: /^\/(?:photos|people)\/(?<id>(?!tags$|upload$)[^/]+)$/, canonical: 'https://www.flickr.com/people/{id}' },
      { kind: 'profile', path: /^\/groups\/(?<id>[^/]+)(?:\/.*)?$/ },
    ],
  },
  {
    name: 'giphy',
    domains: ['giphy.com', 'gph.is'],
    oembed: 'https://giphy.com/services/oembed?url={url}',
    shapes: [
      { kind: 'image', path: /^\/(?:gifs|clips|stickers|embed|videos)\/(?:.*-)?(?<id>\w{8,24})(?:\/.*)?$/, canonical: 'https://giphy.com/gifs/{id}' },
      { kind: 'image', path: /^\/media\/(?:v\d\.[^/]+\/)?(?<id>\w{8,24})\/.*$/, canonical: 'https://giphy.com/gifs/{id}' },
      { kind: 'image', host: /^i\./, path: /^\/(?:media\/)?(?<id>\w{8,24})(?:\/.*|\.\w{3,4})$/, canonical: 'https://giphy.com/gifs/{id}' },
      { kind: 'profile', path: /^\/(?:channel\/)?(?<id>(?!search$|explore$|gifs$|categories$|login$|about$|apps$|stickers$|upload$)[\w-]{3,})$/ },
    ],
  },
  {
    name: 'imgur',
    domains: ['imgur.com'],
    oembed: 'https://api.imgur.com/oembed.json?url={url}',
    shapes: [
      { kind: 'album', path: /^\/(?:a|gallery|t\/[^/]+)\/(?:.*-)?(?<id>\w{5,8})(?:\/.*)?$/, canonical: 'https://imgur.com/gallery/{id}' },
      { kind: 'image', path: /^\/(?:r\/\w+\/)?(?<id>(?!upload$|login$|search$|about$|memegen$|user$)\w{5,8})(?:\.\w{3,4})?$/, canonical: 'https://imgur.com/{id}' },
    ],
  },
  {
    name: 'vk',
    domains: ['vk.com', 'vk.ru', 'vkvideo.ru'],
    shapes: [
      { kind: 'video', path: /^\/(?:[\w.-]+\/)?(?<id>(?:video|clip)-?\d+_\d+)$/, canonical: 'https://vk.com/{id}' },
      { kind: 'post', path: /^\/(?<id>wall-?\d+_\d+)$/, canonical: 'https://vk.com/{id}' },
      { kind: 'image', path: /^\/(?<id>photo-?\d+_\d+)$/, canonical: 'https://vk.com/{id}' },
      { kind: 'profile', path: /^\/(?<id>(?!feed$|search$|video$|music$|im$|login$)[\w.]{3,32})$/ },
    ],
  },
  {
    name: 'weibo',
    domains: ['weibo.com', 'weibo.cn'],
    shapes: [{ kind: 'post', path: /^\/(?:\d+|detail|status)\/(?<id>\w{8,17})$/ }, { kind: 'profile', path: /^\/(?:u\/)?(?<id>\d{8,})$/ }],
  },
  {
    name: 'patreon',
    domains: ['patreon.com'],
    shapes: [
      { kind: 'post', path: /^\/posts\/(?:.*-)?(?<id>\d+)$/, canonical: 'https://www.patreon.com/posts/{id}' },
      { kind: 'profile', path: /^\/(?:c\/)?(?<id>(?!home$|login$|search$|explore$|posts$|pricing$|policy$|about$)[\w-]{3,})(?:\/(?:posts|about|membership))?$/, canonical: 'https://www.patreon.com/{id}' },
    ],
  },
]; // prettier-ignore

/** A post of anybody's own server: the shape of the path and the length of its number say so, wherever it is. */
export const mastodon: Platform = {
  name: 'mastodon',
  domains: [],
  shapes: [
    { kind: 'post', path: /^\/(?:web\/)?@(?<who>[\w.-]+(?:@[\w.-]+)?)\/(?<id>\d{6,20})(?:\/embed)?$/, canonical: 'https://{host}/@{who}/{id}' },
    { kind: 'post', path: /^\/users\/(?<who>[\w.-]+)\/statuses\/(?<id>\d{6,20})(?:\/activity)?$/, canonical: 'https://{host}/@{who}/{id}' },
    { kind: 'post', path: /^\/(?:web\/)?statuses\/(?<id>\d{15,20})$/ },
  ],
}; // prettier-ignore
