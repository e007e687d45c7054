import type { Platform, Shape } from '../platform.ts';

const youtubeVideo: Omit<Shape, 'path' | 'kind'> = {
  canonical: 'https://www.youtube.com/watch?v={id}',
  embed: 'https://www.youtube-nocookie.com/embed/{id}',
  thumbnail: 'https://i.ytimg.com/vi/{id}/hqdefault.jpg',
};
const V = /^(?<id>[\w-]{11})$/;

export const video: Platform[] = [
  {
    name: 'youtube',
    domains: ['youtube.com', 'youtube-nocookie.com', 'youtu.be', 'youtubekids.com', 'yt.be'],
    oembed: 'https://www.youtube.com/oembed?format=json&url={url}',
    shapes: [
      { ...youtubeVideo, kind: 'music', host: /^music\./, path: /^\/watch$/, query: { v: V } },
      { ...youtubeVideo, kind: 'video', path: /^\/watch(?:_popup)?$/, query: { v: V } },
      { ...youtubeVideo, kind: 'short', path: /^\/shorts\/(?<id>[\w-]{11})(?:[^\w-].*)?$/ },
      { ...youtubeVideo, kind: 'live', path: /^\/live\/(?<id>[\w-]{11})(?:[^\w-].*)?$/ },
      { ...youtubeVideo, kind: 'video', host: /youtu\.be$|^yt\.be$/, path: /^\/(?<id>[\w-]{11})(?:[^\w-].*)?$/ },
      { ...youtubeVideo, kind: 'video', path: /^\/(?:embed|v|vi|e|watch|clip)\/(?<id>(?!videoseries)[\w-]{11})(?:[^\w-].*)?$/ },
      { ...youtubeVideo, kind: 'video', path: /^/, hash: /^#(?:%2F|\/|!)*watch(?:%3F|\?)(?:.*(?:&|%26))?v(?:=|%3D)(?<id>[\w-]{11})/ },
      { ...youtubeVideo, kind: 'video', path: /^\/(?:oembed|get_video_info|ytscreeningroom|watch_videos)?$/, query: { v: V } },
      {
        kind: 'playlist',
        path: /^\/(?:playlist|watch|embed\/videoseries|view_play_list|embed|show)?$/,
        query: { list: /^(?<id>[\w-]{2,64})$/ },
        canonical: 'https://www.youtube.com/playlist?list={id}',
        embed: 'https://www.youtube-nocookie.com/embed/videoseries?list={id}',
      },
      {
        kind: 'playlist',
        path: /^\/view_play_list$/,
        query: { p: /^(?<id>[\w-]{2,64})$/ },
        canonical: 'https://www.youtube.com/playlist?list=PL{id}',
      },
      { kind: 'playlist', path: /^\/(?:p|browse\/VL)\/?(?<id>[\w-]{10,64})$/, canonical: 'https://www.youtube.com/playlist?list={id}' },
      { kind: 'profile', path: /^\/channel\/(?<id>UC[\w-]{22})(?:\/.*)?$/, canonical: 'https://www.youtube.com/channel/{id}' },
      { kind: 'profile', path: /^\/(?<id>@[^/]+)(?:\/.*)?$/, canonical: 'https://www.youtube.com/{id}' },
      { kind: 'profile', path: /^\/(?<how>c|user)\/(?<id>[^/]+)(?:\/.*)?$/, canonical: 'https://www.youtube.com/{how}/{id}' },
      { kind: 'post', path: /^\/post\/(?<id>Ug[\w-]+)$/, canonical: 'https://www.youtube.com/post/{id}' },
      { kind: 'profile', path: /^\/(?<id>(?!watch$|playlist$|feed$|results$|premium$|about$|trending$|gaming$|music$|shorts$|live$|upload$|account$|redirect$|t$|ads$|creators$|kids$|signin$|embed$|channel$|user$|c$|hashtag$|new$|movies$|learning$|sports$|fashion$|news$|attribution_link$|oembed$|supported_browsers$)[A-Za-z][\w-]{2,})(?:\/(?:videos|playlists|about|featured|community|streams|shorts))?$/, host: /youtube\.com$/, canonical: 'https://www.youtube.com/{id}' },
    ],
  },
  {
    name: 'vimeo',
    domains: ['vimeo.com'],
    oembed: 'https://vimeo.com/api/oembed.json?url={url}',
    shapes: [
      {
        kind: 'video',
        path: /^\/(?:video\/|channels\/(?!\d+$)[^/]+\/|groups\/[^/]+\/videos\/|album\/\d+\/video\/|showcase\/\d+\/video\/|moogaloop\.swf\/|[a-z]+\/review\/|user\d+\/review\/)?(?<id>\d{4,12})(?:\/(?<hash>[0-9a-f]{6,20}))?(?:\/.*)?$/,
        query: { h: /^(?:(?<h>[0-9a-f]{6,20})|.*)$/ },
        canonical: 'https://vimeo.com/{id}{hash?/}{h?/}',
        embed: 'https://player.vimeo.com/video/{id}?dnt=1{hash?&h=}{h?&h=}',
      },
      { kind: 'video', path: /^\/moogaloop\.swf$/, query: { clip_id: /^(?<id>\d{4,12})$/ }, canonical: 'https://vimeo.com/{id}' },
      { kind: 'video', path: /^\/ondemand\/(?<id>[^/]+(?:\/\d+)?)$/, canonical: 'https://vimeo.com/ondemand/{id}' },
      { kind: 'live', path: /^\/event\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://vimeo.com/event/{id}' },
      { kind: 'playlist', path: /^\/(?:showcase|album)\/(?<id>\d+)(?:\/embed)?$/, canonical: 'https://vimeo.com/showcase/{id}' },
      { kind: 'playlist', path: /^\/(?:channels|groups)\/(?<id>[^/]+)$/ },
      { kind: 'profile', path: /^\/(?<id>(?!categories$|watch$|upload$|features$|search$|log_in$|join$|about$|blog$|help$|terms$|privacy$|home$|create$|upgrade$|solutions$|enterprise$|for$|stock$|jobs$|site_map$|manage$|settings$)[a-z][\w-]*)$/i },
    ],
  },
  {
    name: 'dailymotion',
    domains: ['dailymotion.com', 'dai.ly'],
    oembed: 'https://www.dailymotion.com/services/oembed?url={url}',
    shapes: [
      {
        kind: 'video',
        path: /^\/(?:[a-z]{2}\/)?(?:embed\/|swf\/)?(?:video|hub\/[^/]+|live|swf)?\/?(?<id>x[a-z0-9]{4,8})(?:_.*)?$/i,
        canonical: 'https://www.dailymotion.com/video/{id}',
        embed: 'https://geo.dailymotion.com/player.html?video={id}',
      },
      { kind: 'video', path: /^\/player(?:\/\w+)?\.html$/, query: { video: /^(?<id>\w+)$/ }, canonical: 'https://www.dailymotion.com/video/{id}' },
      { kind: 'playlist', path: /^\/(?:embed\/)?playlist\/(?<id>x[a-z0-9]+)(?:_.*)?$/i, canonical: 'https://www.dailymotion.com/playlist/{id}' },
      { kind: 'profile', path: /^\/(?:user\/)?(?<id>(?!search$|signin$|legal$|about$|help$|trending$|explore$)[\w.-]{3,})$/ },
    ],
  },
  {
    name: 'twitch',
    domains: ['twitch.tv', 'twitch.com'],
    shapes: [
      { kind: 'video', path: /^\/(?:videos|(?:[^/]+\/)?(?:[vbc]|video))\/(?<id>\d+)$/, canonical: 'https://www.twitch.tv/videos/{id}', embed: 'https://player.twitch.tv/?video=v{id}' },
      { kind: 'video', host: /^(?:player|embed)\./, path: /^$/, query: { video: /^v?(?<id>\d+)$/ }, canonical: 'https://www.twitch.tv/videos/{id}', embed: 'https://player.twitch.tv/?video=v{id}' },
      { kind: 'video', host: /^clips\./, path: /^\/(?<id>(?!embed$)[\w-]+)$/, canonical: 'https://clips.twitch.tv/{id}', embed: 'https://clips.twitch.tv/embed?clip={id}' },
      { kind: 'video', host: /^clips\./, path: /^\/embed$/, query: { clip: /^(?<id>[\w-]+)$/ }, canonical: 'https://clips.twitch.tv/{id}', embed: 'https://clips.twitch.tv/embed?clip={id}' },
      { kind: 'video', path: /^\/[^/]+\/clip\/(?<id>[\w-]+)$/, canonical: 'https://clips.twitch.tv/{id}', embed: 'https://clips.twitch.tv/embed?clip={id}' },
      { kind: 'playlist', path: /^\/collections\/(?<id>[\w-]+)$/, canonical: 'https://www.twitch.tv/collections/{id}' },
      { kind: 'profile', path: /^(?:\/widgets\/live_embed_player\.swf|\/embed)?$/, query: { channel: /^(?<id>\w{3,25})$/ }, canonical: 'https://www.twitch.tv/{id}' },
      { kind: 'profile', path: /^\/(?<id>(?!directory$|downloads$|jobs$|search$|settings$|store$|turbo$|p$|videos$|subscriptions$|wallet$|friends$|inventory$|login$|signup$)\w{3,25})(?:\/(?:videos|clips|about|schedule|profile|home|chat|popout|embed|squad|followers|following|all|highlights)(?:\/.*)?)?$/, canonical: 'https://www.twitch.tv/{id}' },
    ],
  },
  {
    name: 'tiktok',
    domains: ['tiktok.com'],
    oembed: 'https://www.tiktok.com/oembed?url={url}',
    shapes: [
      { kind: 'video', path: /^\/(?:(?<who>@[^/]*)\/(?:video|photo)|embed(?:\/v\d)?|player\/v1|v|share\/video|i18n\/share\/video)\/(?<id>\d{8,22})(?:\.html)?$/, canonical: 'https://www.tiktok.com/{who}/video/{id}', embed: 'https://www.tiktok.com/player/v1/{id}' },
      { kind: 'live', path: /^\/(?<id>@[\w.]+)\/live$/ },
      { kind: 'video', path: /^\/t\/(?<id>\w{6,12})$/ },
      { kind: 'video', host: /^v[mt]\./, path: /^\/(?<id>\w{6,12})$/ },
      { kind: 'music', path: /^\/music\/(?:.*-)?(?<id>\d{8,22})$/ },
      { kind: 'profile', path: /^\/(?<id>@[\w.]+)$/ },
    ],
  },
  {
    name: 'ted',
    domains: ['ted.com'],
    oembed: 'https://www.ted.com/services/v1/oembed.json?url={url}',
    shapes: [
      { kind: 'video', path: /^\/(?:talks|dubbing)\/(?:lang\/[\w-]+\/)?(?<id>[^/]+?)(?:\.html)?(?:\/.*)?$/, canonical: 'https://www.ted.com/talks/{id}', embed: 'https://embed.ted.com/talks/{id}' },
      { kind: 'playlist', path: /^\/playlists\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://www.ted.com/playlists/{id}' },
      { kind: 'series', path: /^\/series\/(?<id>[^/]+)$/ },
      { kind: 'profile', path: /^\/speakers\/(?<id>[^/]+)$/ },
    ],
  },
  {
    name: 'streamable',
    domains: ['streamable.com'],
    oembed: 'https://api.streamable.com/oembed.json?url={url}',
    shapes: [
      { kind: 'video', path: /^\/(?:[esot]\/)?(?<id>(?!login$|signup$|pricing$|terms$|privacy$|documentation$)[a-z0-9]{3,8})(?:\/\w+)?$/, canonical: 'https://streamable.com/{id}', embed: 'https://streamable.com/e/{id}' },
    ],
  },
  {
    name: 'loom',
    domains: ['loom.com', 'useloom.com'],
    oembed: 'https://www.loom.com/v1/oembed?url={url}',
    shapes: [
      { kind: 'video', path: /^\/(?:share|embed|v)\/(?:.*-)?(?<id>\w+)$/, canonical: 'https://www.loom.com/share/{id}', embed: 'https://www.loom.com/embed/{id}' },
      { kind: 'playlist', path: /^\/share\/folder\/(?<id>\w+)$/ },
    ],
  },
  {
    name: 'wistia',
    domains: ['wistia.com', 'wistia.net', 'wi.st'],
    oembed: 'https://fast.wistia.com/oembed?url={url}',
    shapes: [
      { kind: 'video', path: /^\/(?:medias|embed\/(?:iframe|medias|channel))\/(?<id>[a-z0-9]{8,12})(?:\.jsonp|\.json|\.m3u8)?$/, canonical: 'https://fast.wistia.com/embed/iframe/{id}', embed: 'https://fast.wistia.net/embed/iframe/{id}' },
      { kind: 'video', path: /^/, query: { wvideo: /^(?<id>[a-z0-9]{8,12})$/ }, canonical: 'https://fast.wistia.com/embed/iframe/{id}', embed: 'https://fast.wistia.net/embed/iframe/{id}' },
    ],
  },
  {
    name: 'rumble',
    domains: ['rumble.com'],
    oembed: 'https://rumble.com/api/Media/oembed.json?url={url}',
    shapes: [
      { kind: 'video', path: /^\/shorts\/(?<id>v[a-z0-9]{4,9})$/ },
      { kind: 'video', path: /^\/embed\/(?:\w+\.)?(?<id>v[a-z0-9]{4,9})$/, embed: 'https://rumble.com/embed/{id}/' },
      { kind: 'video', path: /^\/(?<id>v[a-z0-9]{4,9})-.*\.html$/ },
      { kind: 'profile', path: /^\/(?:c|user)\/(?<id>[^/]+)$/ },
    ],
  },
  {
    name: 'odysee',
    domains: ['odysee.com', 'lbry.tv', 'open.lbry.com'],
    shapes: [
      { kind: 'video', path: /^\/(?:\$\/(?:embed|download)\/)?(?<id>(?:@[^/]+\/)?(?!@)[^/$]+?[:#][0-9a-f]+)$/, canonical: 'https://odysee.com/{id}', embed: 'https://odysee.com/$/embed/{id}' },
      { kind: 'profile', path: /^\/(?<id>@[^/]+)$/, canonical: 'https://odysee.com/{id}' },
      { kind: 'video', path: /^\/(?<id>@[^/]+\/[^/]+)$/, canonical: 'https://odysee.com/{id}' },
    ],
  },
  {
    name: 'kick',
    domains: ['kick.com'],
    shapes: [
      { kind: 'video', path: /^\/(?:[^/]+\/videos|video)\/(?<id>[0-9a-f-]{36})$/, canonical: 'https://kick.com/video/{id}' },
      { kind: 'short', path: /^\/[^/]+\/clips\/(?<id>clip_\w+)$/ },
      { kind: 'profile', path: /^\/(?<id>(?!browse$|categories$|search$|following$|category$|terms-of-service$|privacy-policy$)\w{2,25})$/ },
    ],
  },
  {
    name: 'bilibili',
    domains: ['bilibili.com'],
    shapes: [
      { kind: 'video', path: /^\/(?:s\/)?video\/(?<id>BV\w{10}|av\d+)$/i, canonical: 'https://www.bilibili.com/video/{id}', embed: 'https://player.bilibili.com/player.html?bvid={id}' },
      { kind: 'series', path: /^\/bangumi\/play\/(?<id>(?:ep|ss)\d+)$/, canonical: 'https://www.bilibili.com/bangumi/play/{id}' },
      { kind: 'profile', host: /^space\./, path: /^\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://space.bilibili.com/{id}' },
    ],
  },
  {
    name: 'niconico',
    domains: ['nicovideo.jp', 'nico.ms'],
    shapes: [{ kind: 'video', path: /^\/(?:watch\/)?(?<id>(?:sm|nm|so|lv)\d+)$/, canonical: 'https://www.nicovideo.jp/watch/{id}', embed: 'https://embed.nicovideo.jp/watch/{id}' }],
  },
  {
    name: 'peertube',
    domains: ['framatube.org', 'peertube.tv', 'tilvids.com', 'diode.zone', 'makertube.net', 'video.blender.org'],
    shapes: [
      { kind: 'video', path: /^\/(?:w|videos\/(?:watch|embed))\/(?<id>[\w-]{22,36})$/, canonical: 'https://{host}/w/{id}', embed: 'https://{host}/videos/embed/{id}' },
      { kind: 'playlist', path: /^\/w\/p\/(?<id>[\w-]{22,36})$/ },
      { kind: 'profile', path: /^\/(?:c|a)\/(?<id>[^/]+)(?:\/.*)?$/, canonical: 'https://{host}/c/{id}' },
    ],
  },
  {
    name: 'rutube',
    domains: ['rutube.ru'],
    shapes: [{ kind: 'video', path: /^\/(?:video|play\/embed|shorts)\/(?<id>[0-9a-f]{32})$/, canonical: 'https://rutube.ru/video/{id}/', embed: 'https://rutube.ru/play/embed/{id}' }],
  },
  {
    name: 'bitchute',
    domains: ['bitchute.com'],
    shapes: [{ kind: 'video', path: /^\/(?:video|embed)\/(?<id>\w{8,14})$/, canonical: 'https://www.bitchute.com/video/{id}/', embed: 'https://www.bitchute.com/embed/{id}/' }],
  },
  {
    name: 'coub',
    domains: ['coub.com'],
    oembed: 'https://coub.com/api/oembed.json?url={url}',
    shapes: [{ kind: 'video', path: /^\/(?:view|embed)\/(?<id>\w{4,8})$/, canonical: 'https://coub.com/view/{id}', embed: 'https://coub.com/embed/{id}' }],
  },
]; // prettier-ignore
