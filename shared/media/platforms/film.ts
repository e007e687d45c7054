import type { Platform } from '../platform.ts';

const UUID = '(?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})';
const LANGUAGE = '(?:[a-z]{2}(?:-[a-z]{2,4})?\\/)?';
const ASIN = '(?<id>[0-9A-Z]{10}|[0-9A-Z]{26})';

export const film: Platform[] = [
  {
    name: 'netflix',
    domains: ['netflix.com'],
    shapes: [
      { kind: 'video', path: new RegExp(`^\\/${LANGUAGE}watch\\/(?<id>\\d+)$`), canonical: 'https://www.netflix.com/title/{id}' },
      { kind: 'series', path: new RegExp(`^\\/${LANGUAGE}title\\/(?<id>\\d+)$`), canonical: 'https://www.netflix.com/title/{id}' },
      { kind: 'series', path: /^(?:\/browse.*|\/search|\/latest)?$/, query: { jbv: /^(?<id>\d+)$/ }, canonical: 'https://www.netflix.com/title/{id}' },
    ],
  },
  {
    name: 'disneyplus',
    domains: ['disneyplus.com'],
    shapes: [
      { kind: 'video', path: new RegExp(`^\\/${LANGUAGE}(?:play|video)\\/(?<id>[\\w-]+)$`), canonical: 'https://www.disneyplus.com/play/{id}' },
      { kind: 'movie', path: new RegExp(`^\\/${LANGUAGE}movies\\/[^/]+\\/(?<id>\\w+)$`), canonical: 'https://www.disneyplus.com/movies/-/{id}' },
      { kind: 'series', path: new RegExp(`^\\/${LANGUAGE}series\\/[^/]+\\/(?<id>\\w+)$`), canonical: 'https://www.disneyplus.com/series/-/{id}' },
      { kind: 'series', path: new RegExp(`^\\/${LANGUAGE}browse\\/entity-${UUID}$`), canonical: 'https://www.disneyplus.com/browse/entity-{id}' },
    ],
  },
  {
    name: 'primevideo',
    domains: ['primevideo.com'],
    shapes: [
      { kind: 'movie', path: new RegExp(`^\\/(?:-\\/[a-z]{2}\\/)?(?:region\\/\\w+\\/)?(?:gp\\/video\\/)?detail\\/(?:[^/]+\\/)?(?:amzn1\\.dv\\.gti\\.)?${ASIN}(?:\\/.*)?$`), canonical: 'https://www.primevideo.com/detail/{id}' },
      { kind: 'movie', path: /^\/detail$/, query: { gti: /^amzn1\.dv\.gti\.(?<id>[0-9a-f-]{36})$/ } },
    ],
  },
  {
    name: 'appletv',
    domains: ['tv.apple.com'],
    shapes: [
      { kind: 'movie', path: new RegExp(`^\\/${LANGUAGE}movie\\/(?:[^/]+\\/)?(?<id>umc\\.cmc\\.\\w+)$`), canonical: 'https://tv.apple.com/movie/{id}' },
      { kind: 'series', path: new RegExp(`^\\/${LANGUAGE}show\\/(?:[^/]+\\/)?(?<id>umc\\.cmc\\.\\w+)$`), canonical: 'https://tv.apple.com/show/{id}' },
      { kind: 'episode', path: new RegExp(`^\\/${LANGUAGE}episode\\/(?:[^/]+\\/)?(?<id>umc\\.cmc\\.\\w+)$`), canonical: 'https://tv.apple.com/episode/{id}' },
      { kind: 'video', path: new RegExp(`^\\/${LANGUAGE}(?:clip|sporting-event|person)\\/(?:[^/]+\\/)?(?<id>umc\\.\\w+\\.\\w+)$`) },
    ],
  },
  {
    name: 'hulu',
    domains: ['hulu.com'],
    shapes: [
      { kind: 'episode', path: new RegExp(`^\\/watch\\/(?:${UUID}|(?<number>\\d+))$`) },
      { kind: 'series', path: new RegExp(`^\\/series\\/(?:[^/]+-)?${UUID}$`), canonical: 'https://www.hulu.com/series/{id}' },
      { kind: 'movie', path: new RegExp(`^\\/movie\\/(?:[^/]+-)?${UUID}$`), canonical: 'https://www.hulu.com/movie/{id}' },
    ],
  },
  {
    name: 'max',
    domains: ['max.com', 'hbomax.com'],
    shapes: [
      { kind: 'series', path: new RegExp(`^\\/${LANGUAGE}(?:shows?|mini-series|topical)\\/(?:[^/]+\\/)?${UUID}$`), canonical: 'https://play.max.com/show/{id}' },
      { kind: 'movie', path: new RegExp(`^\\/${LANGUAGE}movies?\\/(?:[^/]+\\/)?${UUID}$`), canonical: 'https://play.max.com/movie/{id}' },
      { kind: 'episode', path: new RegExp(`^\\/${LANGUAGE}video\\/watch\\/${UUID}(?:\\/.*)?$`), canonical: 'https://play.max.com/video/watch/{id}' },
      { kind: 'episode', path: /^\/(?:page|episode|feature|series)\/urn:hbo:\w+:(?<id>\w+)(?:\W.*)?$/ },
    ],
  },
  {
    name: 'peacock',
    domains: ['peacocktv.com'],
    shapes: [
      { kind: 'movie', path: new RegExp(`^\\/watch\\/asset\\/movies\\/(?:[^/]+\\/)*${UUID}$`), canonical: 'https://www.peacocktv.com/watch/asset/movies/-/{id}' },
      { kind: 'series', path: new RegExp(`^\\/watch\\/asset\\/tv\\/(?:[^/]+\\/)*(?:${UUID}|(?<number>\\d+))(?:\\/.*)?$`) },
      { kind: 'video', path: new RegExp(`^\\/watch\\/playback\\/\\w+\\/(?:[^/]+\\/)*${UUID}$`) },
    ],
  },
  {
    name: 'imdb',
    domains: ['imdb.com'],
    shapes: [
      { kind: 'video', path: /^\/(?:.*\/)?video(?:player)?\/(?:[^/]+\/)*(?<id>vi\d+)(?:\/.*)?$/, canonical: 'https://www.imdb.com/video/{id}/' },
      { kind: 'movie', path: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?title\/(?<id>tt\d+)(?:\/.*)?$/, canonical: 'https://www.imdb.com/title/{id}/' },
      { kind: 'profile', path: /^\/(?:[a-z]{2}\/)?name\/(?<id>nm\d+)(?:\/.*)?$/, canonical: 'https://www.imdb.com/name/{id}/' },
      { kind: 'playlist', path: /^\/list\/(?<id>ls\d+)$/ },
    ],
  },
  {
    name: 'letterboxd',
    domains: ['letterboxd.com', 'boxd.it'],
    shapes: [
      { kind: 'movie', path: /^\/(?:[^/]+\/)?film\/(?<id>[^/]+)(?:\/.*)?$/, canonical: 'https://letterboxd.com/film/{id}/' },
      { kind: 'playlist', path: /^\/(?<who>[^/]+)\/list\/(?<id>[^/]+)(?:\/.*)?$/, canonical: 'https://letterboxd.com/{who}/list/{id}/' },
      { kind: 'profile', path: /^\/(?:actor|director|writer|producer)\/(?<id>[^/]+)$/ },
      { kind: 'profile', path: /^\/(?<id>(?!films$|lists$|members$|journal$|search$|about$|sign-in$|activity$|pro$|apps$|crew$)\w{2,15})$/ },
    ],
  },
  {
    name: 'trakt',
    domains: ['trakt.tv'],
    shapes: [
      { kind: 'movie', path: /^\/movies\/(?<id>(?!trending$|popular$|anticipated$)[^/]+)(?:\/.*)?$/, canonical: 'https://trakt.tv/movies/{id}' },
      { kind: 'episode', path: /^\/shows\/(?<id>[^/]+\/seasons\/\d+\/episodes\/\d+)(?:\/.*)?$/, canonical: 'https://trakt.tv/shows/{id}' },
      { kind: 'series', path: /^\/shows\/(?<id>(?!trending$|popular$|anticipated$)[^/]+)(?:\/seasons\/\d+)?$/ },
      { kind: 'playlist', path: /^\/users\/(?<id>[^/]+\/lists\/[^/]+)$/ },
      { kind: 'profile', path: /^\/(?:users|people)\/(?<id>[^/]+)$/ },
    ],
  },
  { name: 'tmdb', domains: ['themoviedb.org'], shapes: [{ kind: 'movie', path: /^\/movie\/(?<id>\d+)(?:-.*)?$/, canonical: 'https://www.themoviedb.org/movie/{id}' }, { kind: 'series', path: /^\/tv\/(?<id>\d+)(?:-[^/]*)?$/, canonical: 'https://www.themoviedb.org/tv/{id}' }] },
  { name: 'crunchyroll', domains: ['crunchyroll.com'], shapes: [{ kind: 'episode', path: /^\/(?:[a-z]{2}(?:-[a-z]{2,3})?\/)?watch\/(?<id>\w+)(?:\/.*)?$/, canonical: 'https://www.crunchyroll.com/watch/{id}' }, { kind: 'series', path: /^\/(?:[a-z]{2}(?:-[a-z]{2,3})?\/)?series\/(?<id>\w+)(?:\/.*)?$/, canonical: 'https://www.crunchyroll.com/series/{id}' }] },
  { name: 'anilist', domains: ['anilist.co'], shapes: [{ kind: 'series', path: /^\/(?<what>anime|manga)\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://anilist.co/{what}/{id}' }, { kind: 'profile', path: /^\/(?<what>staff|character|studio)\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://anilist.co/{what}/{id}' }, { kind: 'profile', path: /^\/user\/(?<id>[^/]+)(?:\/.*)?$/ }] },
  { name: 'myanimelist', domains: ['myanimelist.net'], shapes: [{ kind: 'profile', path: /^\/(?<what>people|character)\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://myanimelist.net/{what}/{id}' }, { kind: 'series', path: /^\/(?<what>anime|manga)\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://myanimelist.net/{what}/{id}' }] },
  { name: 'arte', domains: ['arte.tv'], shapes: [{ kind: 'video', path: /^\/[a-z]{2}\/videos\/(?<id>\d{6}-\d{3}-[A-Z])(?:\/.*)?$/ }, { kind: 'series', path: /^\/[a-z]{2}\/videos\/(?<id>RC-\d+)(?:\/.*)?$/ }] },
  { name: 'ard', domains: ['ardmediathek.de', 'ardaudiothek.de'], shapes: [{ kind: 'video', path: /^\/video\/(?:[^/]+\/)*(?<id>Y3JpZDovL\w+)$/ }, { kind: 'episode', path: /^\/episode\/(?:[^/]+\/)*(?:urn:ard:episode:)?(?<id>[\w-]+)$/ }] },
]; // prettier-ignore
