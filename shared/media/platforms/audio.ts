import type { Platform } from '../platform.ts';

const SPOTIFY_ID = '(?<id>[0-9A-Za-z]{22})';
const STORE = '(?:[a-z]{2}(?:-[a-z]{2,4})?\\/)?';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

const onSpotify = (type: string) => ({
  path: new RegExp(
    `^\\/(?:intl-[a-z-]{2,7}\\/)?(?:embed(?:-podcast)?\\/)?(?:user\\/[^/]+\\/)?${type}\\/${SPOTIFY_ID}(?:\\/.*)?$`,
  ),
  canonical: `https://open.spotify.com/${type}/{id}`,
  embed: `https://open.spotify.com/embed/${type}/{id}`,
});
const bySpotifyUri = (type: string) => ({
  path: /^(?:\/embed|\/oembed)?$/,
  query: { uri: new RegExp(`^spotify:(?:user:[^:]+:)?${type}:${SPOTIFY_ID}$`) },
  canonical: `https://open.spotify.com/${type}/{id}`,
  embed: `https://open.spotify.com/embed/${type}/{id}`,
});
const onTidal = (type: string) => ({
  path: new RegExp(`^\\/(?:browse\\/)?(?:embed\\/)?${type}s?\\/(?<id>\\d+|${UUID})(?:\\/.*)?$`),
  canonical: `https://tidal.com/${type}/{id}`,
});
const onDeezer = (type: string) => ({
  path: new RegExp(`^\\/(?:[a-z]{2}(?:-[a-z]{2})?\\/)?(?:widget\\/\\w+\\/)?${type}\\/(?<id>\\d+)(?:\\/.*)?$`),
  canonical: `https://www.deezer.com/${type}/{id}`,
  embed: `https://widget.deezer.com/widget/auto/${type}/{id}`,
});
const onQobuz = (type: string) => ({
  path: new RegExp(`^\\/(?:[a-z]{2}-[a-z]{2}\\/)?${type}\\/(?:[^/]+\\/)*(?<id>[\\w-]+)$`),
  canonical: `https://open.qobuz.com/${type}/{id}`,
});

export const audio: Platform[] = [
  {
    name: 'spotify',
    domains: ['open.spotify.com', 'play.spotify.com', 'embed.spotify.com', 'www.spotify.com'],
    oembed: 'https://open.spotify.com/oembed?url={url}',
    shapes: [
      { kind: 'music', ...onSpotify('track') },
      { kind: 'album', ...onSpotify('album') },
      { kind: 'playlist', ...onSpotify('playlist') },
      { kind: 'episode', ...onSpotify('episode') },
      { kind: 'podcast', ...onSpotify('show') },
      { kind: 'profile', ...onSpotify('artist') },
      { kind: 'music', ...bySpotifyUri('track') },
      { kind: 'album', ...bySpotifyUri('album') },
      { kind: 'playlist', ...bySpotifyUri('playlist') },
      { kind: 'episode', ...bySpotifyUri('episode') },
      { kind: 'podcast', ...bySpotifyUri('show') },
      { kind: 'profile', ...bySpotifyUri('artist') },
      { kind: 'profile', path: /^\/(?:intl-[a-z-]{2,7}\/)?user\/(?<id>[^/]+)$/, canonical: 'https://open.spotify.com/user/{id}' },
    ],
  },
  {
    name: 'apple-podcasts',
    domains: ['podcasts.apple.com', 'pcr.apple.com'],
    shapes: [
      { kind: 'episode', path: new RegExp(`^\\/${STORE}podcast\\/.+`), query: { i: /^(?<id>\d{6,})$/ }, canonical: 'https://podcasts.apple.com/podcast?i={id}' },
      { kind: 'podcast', path: new RegExp(`^\\/${STORE}podcast\\/(?:[^/]+\\/)?id(?<id>\\d+)$`), canonical: 'https://podcasts.apple.com/podcast/id{id}' },
    ],
  },
  {
    name: 'apple-books',
    domains: ['books.apple.com'],
    shapes: [
      { kind: 'book', path: new RegExp(`^\\/${STORE}(?<what>book|audiobook)\\/(?:[^/]+\\/)?id(?<id>\\d+)$`), canonical: 'https://books.apple.com/{what}/id{id}' },
      { kind: 'profile', path: new RegExp(`^\\/${STORE}author\\/(?:[^/]+\\/)?id(?<id>\\d+)$`), canonical: 'https://books.apple.com/author/id{id}' },
      { kind: 'series', path: new RegExp(`^\\/${STORE}book-series\\/(?:[^/]+\\/)?id(?<id>\\d+)$`), canonical: 'https://books.apple.com/book-series/id{id}' },
    ],
  },
  {
    name: 'apple-music',
    domains: ['music.apple.com', 'embed.music.apple.com', 'itunes.apple.com', 'geo.music.apple.com', 'geo.itunes.apple.com', 'beta.music.apple.com', 'classical.music.apple.com'],
    oembed: 'https://music.apple.com/api/oembed?url={url}',
    shapes: [
      { kind: 'music', path: new RegExp(`^\\/${STORE}album\\/.+`), query: { i: /^(?<id>\d+)$/ }, canonical: 'https://music.apple.com/song/{id}', embed: 'https://embed.music.apple.com/us/song/{id}' },
      { kind: 'music', path: new RegExp(`^\\/${STORE}song\\/(?:[^/]+\\/)?(?<id>\\d+)$`), canonical: 'https://music.apple.com/song/{id}', embed: 'https://embed.music.apple.com/us/song/{id}' },
      { kind: 'album', path: new RegExp(`^\\/${STORE}(?:album|preorder)\\/(?:[^/]+\\/)?(?:id)?(?<id>\\d+)$`), canonical: 'https://music.apple.com/album/{id}', embed: 'https://embed.music.apple.com/us/album/{id}' },
      { kind: 'playlist', path: new RegExp(`^\\/${STORE}playlist\\/(?:[^/]+\\/)?(?:id)?(?<id>pl\\.[\\w-]+)$`), canonical: 'https://music.apple.com/playlist/{id}', embed: 'https://embed.music.apple.com/us/playlist/{id}' },
      { kind: 'video', path: new RegExp(`^\\/${STORE}music-video\\/(?:[^/]+\\/)?(?:id)?(?<id>\\d+)$`), canonical: 'https://music.apple.com/music-video/{id}' },
      { kind: 'podcast', path: new RegExp(`^\\/${STORE}podcast\\/(?:[^/]+\\/)?id(?<id>\\d+)$`), canonical: 'https://podcasts.apple.com/podcast/id{id}' },
      { kind: 'book', path: new RegExp(`^\\/${STORE}book\\/(?:[^/]+\\/)?id(?<id>\\d+)$`), canonical: 'https://books.apple.com/book/id{id}' },
      { kind: 'movie', path: new RegExp(`^\\/${STORE}movie\\/(?:[^/]+\\/)?id(?<id>\\d+)$`), canonical: 'https://itunes.apple.com/movie/id{id}' },
      { kind: 'profile', path: new RegExp(`^\\/${STORE}(?<what>artist|author|curator|composer|label|station)\\/(?:[^/]+\\/)?(?:id)?(?<id>\\d+)$`), canonical: 'https://music.apple.com/{what}/{id}' },
    ],
  },
  {
    name: 'soundcloud',
    domains: ['soundcloud.com'],
    oembed: 'https://soundcloud.com/oembed?format=json&url={url}',
    shapes: [
      { kind: 'playlist', path: /^\/(?<id>[^/]+\/sets\/[^/]+)(?:\/.*)?$/, canonical: 'https://soundcloud.com/{id}', embed: 'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/{id}' },
      { kind: 'playlist', path: /^\/(?<id>discover\/sets\/[^/]+)$/, canonical: 'https://soundcloud.com/{id}', embed: 'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/{id}' },
      { kind: 'profile', path: /^\/(?<id>(?!discover$|search$|stream$|you$|upload$|pages$|charts$|terms-of-use$|imprint$|jobs$|mobile$|settings$|tags$|stations$|people$|player$)[\w-]+)(?:\/(?:tracks|popular-tracks|albums|sets|reposts|likes|followers|following|comments|spotlight))?$/, canonical: 'https://soundcloud.com/{id}' },
      { kind: 'music', path: /^\/(?<id>(?!discover\/|search\/|stream\/|you\/|charts\/|tags\/|pages\/|stations\/|people\/)[\w-]+\/(?!sets$)[\w-]+)(?:\/(?:s-\w+|recommended|likes|reposts|comments|sets))?$/, canonical: 'https://soundcloud.com/{id}', embed: 'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/{id}' },
    ],
  },
  {
    name: 'bandcamp',
    domains: ['bandcamp.com'],
    shapes: [
      { kind: 'music', path: /^\/track\/(?<id>[^/]+)$/, canonical: 'https://{host}/track/{id}' },
      { kind: 'album', path: /^\/album\/(?<id>[^/]+)$/, canonical: 'https://{host}/album/{id}' },
      { kind: 'playlist', path: /^(?:\/radio)?$/, query: { show: /^(?<id>\d+)$/ }, canonical: 'https://bandcamp.com/radio?show={id}' },
      { kind: 'article', host: /^daily\./, path: /^\/(?<id>.+)$/ },
      { kind: 'profile', host: /^(?!www\.|daily\.|bandcamp\.)[\w-]+\.bandcamp\.com$/, path: /^(?:\/(?:music|releases|merch|community|discography))?$/, canonical: 'https://{host}' },
    ],
  },
  {
    name: 'deezer',
    domains: ['deezer.com'],
    oembed: 'https://api.deezer.com/oembed?url={url}',
    shapes: [
      { kind: 'music', ...onDeezer('track') },
      { kind: 'album', ...onDeezer('album') },
      { kind: 'playlist', ...onDeezer('playlist') },
      { kind: 'episode', ...onDeezer('episode') },
      { kind: 'podcast', ...onDeezer('show') },
      { kind: 'profile', ...onDeezer('artist') },
      { kind: 'profile', ...onDeezer('profile') },
    ],
  },
  {
    name: 'tidal',
    domains: ['tidal.com', 'tidalhifi.com'],
    oembed: 'https://oembed.tidal.com/?url={url}',
    shapes: [
      { kind: 'music', path: /^\/(?:browse\/)?album\/\d+\/track\/(?<id>\d+)$/, canonical: 'https://tidal.com/track/{id}' },
      { kind: 'music', ...onTidal('track') },
      { kind: 'album', ...onTidal('album') },
      { kind: 'playlist', ...onTidal('playlist') },
      { kind: 'playlist', path: /^\/(?:browse\/)?mix\/(?<id>\w+)$/, canonical: 'https://tidal.com/mix/{id}' },
      { kind: 'video', ...onTidal('video') },
      { kind: 'profile', ...onTidal('artist') },
    ],
  },
  {
    name: 'qobuz',
    domains: ['qobuz.com'],
    shapes: [
      { kind: 'music', ...onQobuz('track') },
      { kind: 'album', ...onQobuz('album') },
      { kind: 'playlist', ...onQobuz('playlist') },
      { kind: 'playlist', ...onQobuz('playlists') },
      { kind: 'profile', ...onQobuz('(?:interpreter|artist|label)') },
    ],
  },
  {
    name: 'amazon-music',
    domains: ['music.amazon.*'],
    shapes: [
      { kind: 'music', path: /^\/albums\/\w+$/, query: { trackAsin: /^(?<id>B[0-9A-Z]{9})$/ }, canonical: 'https://music.amazon.com/tracks/{id}' },
      { kind: 'music', path: /^\/tracks\/(?<id>B[0-9A-Z]{9})$/, canonical: 'https://music.amazon.com/tracks/{id}' },
      { kind: 'album', path: /^\/albums\/(?<id>B[0-9A-Z]{9})(?:\/.*)?$/, canonical: 'https://music.amazon.com/albums/{id}' },
      { kind: 'playlist', path: /^\/(?:user-)?playlists\/(?<id>\w+)(?:\/.*)?$/, canonical: 'https://music.amazon.com/playlists/{id}' },
      { kind: 'episode', path: /^\/podcasts\/[\w-]+\/episodes\/(?<id>[\w-]+)(?:\/.*)?$/ },
      { kind: 'podcast', path: /^\/podcasts\/(?<id>[\w-]+)(?:\/.*)?$/ },
      { kind: 'profile', path: /^\/artists\/(?<id>B[0-9A-Z]{9})(?:\/.*)?$/, canonical: 'https://music.amazon.com/artists/{id}' },
    ],
  },
  {
    name: 'beatport',
    domains: ['beatport.com'],
    shapes: [
      { kind: 'music', path: /^\/(?:.*\/)?tracks?\/(?:detail\/)?(?:[^/]+\/)?0*(?<id>[1-9]\d*)(?:\/.*)?$/, canonical: 'https://www.beatport.com/track/-/{id}' },
      { kind: 'album', path: /^\/(?:.*\/)?releases?\/(?:detail\/)?(?:[^/]+\/)?0*(?<id>[1-9]\d*)(?:\/.*)?$/, canonical: 'https://www.beatport.com/release/-/{id}' },
      { kind: 'playlist', path: /^\/(?:.*\/)?(?:charts?|playlists?)\/(?:share\/)?(?:[^/]+\/)?(?<id>\d+)(?:\/.*)?$/, canonical: 'https://www.beatport.com/chart/-/{id}' },
      { kind: 'profile', path: /^\/(?:.*\/)?(?<what>artist|label|genre)s?\/(?:detail\/)?(?:[^/]+\/)?0*(?<id>[1-9]\d*)(?:\/.*)?$/, canonical: 'https://www.beatport.com/{what}/-/{id}' },
    ],
  },
  {
    name: 'discogs',
    domains: ['discogs.com'],
    shapes: [
      { kind: 'album', path: /^\/(?:[a-z]{2}(?:_BR)?\/)?(?:[^/]+\/)?(?<what>release|master)\/(?:view\/)?(?<id>\d+)(?:-.*)?$/i, canonical: 'https://www.discogs.com/{what}/{id}' },
      { kind: 'profile', path: /^\/(?:[a-z]{2}(?:_BR)?\/)?(?<what>artist|label|user)\/(?<id>[^/-]+)(?:-.*)?$/i, canonical: 'https://www.discogs.com/{what}/{id}' },
    ],
  },
  {
    name: 'genius',
    domains: ['genius.com', 'rapgenius.com'],
    shapes: [
      { kind: 'profile', path: /^\/artists\/(?<id>[^/]+)(?:\/.*)?$/, canonical: 'https://genius.com/artists/{id}' },
      { kind: 'album', path: /^\/albums\/(?<id>[^/]+\/[^/]+)$/, canonical: 'https://genius.com/albums/{id}' },
      { kind: 'music', path: /^\/(?:songs\/)?(?<id>\d+|[^/]+-(?:lyrics|annotated))$/i, canonical: 'https://genius.com/{id}' },
    ],
  },
  {
    name: 'mixcloud',
    domains: ['mixcloud.com'],
    oembed: 'https://app.mixcloud.com/oembed/?url={url}',
    shapes: [
      { kind: 'playlist', path: /^\/(?<id>[^/]+\/playlists\/[^/]+)$/, canonical: 'https://www.mixcloud.com/{id}/' },
      { kind: 'profile', path: /^\/(?<id>(?!discover$|search$|categories$|upload$|about$|genres$|developers$|select$|pro$|premium$)[^/]+)(?:\/(?:uploads|favorites|listens|stream|playlists|followers|following))?$/, canonical: 'https://www.mixcloud.com/{id}/' },
      { kind: 'music', path: /^\/(?<id>(?!discover\/|categories\/|genres\/|widget\/)[^/]+\/[^/]+)$/, canonical: 'https://www.mixcloud.com/{id}/', embed: 'https://player-widget.mixcloud.com/widget/iframe/?feed=%2F{id}%2F' },
    ],
  },
  {
    name: 'audiomack',
    domains: ['audiomack.com'],
    oembed: 'https://audiomack.com/oembed?url={url}',
    shapes: [
      { kind: 'music', path: /^\/(?:embed\/)?(?:song\/(?<a>[^/]+)\/(?<b>[^/]+)|(?<c>[^/]+)\/song\/(?<d>[^/]+))$/, canonical: 'https://audiomack.com/{a}{c}/song/{b}{d}' },
      { kind: 'album', path: /^\/(?:embed\/)?(?:album\/(?<a>[^/]+)\/(?<b>[^/]+)|(?<c>[^/]+)\/album\/(?<d>[^/]+))$/, canonical: 'https://audiomack.com/{a}{c}/album/{b}{d}' },
      { kind: 'playlist', path: /^\/(?:embed\/)?(?:playlist\/(?<a>[^/]+)\/(?<b>[^/]+)|(?<c>[^/]+)\/playlist\/(?<d>[^/]+))$/, canonical: 'https://audiomack.com/{a}{c}/playlist/{b}{d}' },
      { kind: 'profile', path: /^\/(?:artist\/)?(?<id>(?!search$|trending-now$|about$|top$|recent$|upload$|world$|podcasts$)[\w.-]+)$/, canonical: 'https://audiomack.com/{id}' },
    ],
  },
  {
    name: 'iheart',
    domains: ['iheart.com'],
    shapes: [
      { kind: 'episode', path: /^\/podcast\/[^/]+\/episode\/(?:[^/]*-)?(?<id>\d+)$/ },
      { kind: 'podcast', path: /^\/podcast\/(?:[^/]*-)?(?<id>\d+)$/, canonical: 'https://www.iheart.com/podcast/{id}/' },
      { kind: 'music', path: /^\/artist\/[^/]+\/songs\/(?:[^/]*-)?(?<id>\d+)$/ },
      { kind: 'album', path: /^\/artist\/[^/]+\/albums\/(?:[^/]*-)?(?<id>\d+)$/ },
      { kind: 'playlist', path: /^\/playlist\/(?<id>[^/]+)$/ },
      { kind: 'live', path: /^\/live\/(?:[^/]*-)?(?<id>\d+)$/ },
      { kind: 'profile', path: /^\/artist\/(?:[^/]*-)?(?<id>\d+)$/ },
    ],
  },
]; // prettier-ignore
