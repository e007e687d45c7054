import type { Platform } from '../platform.ts';

export const podcasts: Platform[] = [
  {
    name: 'overcast',
    domains: ['overcast.fm'],
    shapes: [
      { kind: 'episode', path: /^\/\+(?<id>[\w-]+)(?:\/[\d:]+)?$/, canonical: 'https://overcast.fm/+{id}' },
      { kind: 'podcast', path: /^\/(?:itunes(?<id>\d+)(?:\/.*)?|p\d+-\w+)$/ },
    ],
  },
  {
    name: 'pocketcasts',
    domains: ['pca.st', 'pocketcasts.com'],
    shapes: [
      { kind: 'episode', path: /^\/episode\/(?<id>[0-9a-f-]{36})$/, canonical: 'https://pca.st/episode/{id}' },
      { kind: 'episode', path: /^\/(?:podcasts?|discover\/podcast|listen)\/[0-9a-f-]{36}\/(?:episode\/)?(?<id>[0-9a-f-]{36})$/, canonical: 'https://pca.st/episode/{id}' },
      { kind: 'episode', path: /^\/podcast\/[^/]+\/[0-9a-f-]{36}\/[^/]+\/(?<id>[0-9a-f-]{36})$/, canonical: 'https://pca.st/episode/{id}' },
      { kind: 'podcast', path: /^\/(?:podcasts?|discover\/podcast)\/(?:[^/]+\/)?(?<id>[0-9a-f-]{36})$/, canonical: 'https://pca.st/podcast/{id}' },
      { kind: 'episode', path: /^\/(?<id>[\w-]{4,10})$/ },
    ],
  },
  {
    name: 'castbox',
    domains: ['castbox.fm'],
    shapes: [
      { kind: 'episode', path: /^\/episode\/.*id\d+-id(?<id>\d+)$/, canonical: 'https://castbox.fm/episode/id{id}' },
      { kind: 'episode', path: /^\/(?:vb|ep)\/(?<id>\d+)$/, canonical: 'https://castbox.fm/episode/id{id}' },
      { kind: 'podcast', path: /^\/(?:channel\/(?:.*-)?id|va\/|ch\/)(?<id>\d+)$/, canonical: 'https://castbox.fm/channel/id{id}' },
    ],
  },
  {
    name: 'acast',
    domains: ['acast.com'],
    oembed: 'https://oembed.acast.com/v1/embed-player?url={url}',
    shapes: [
      { kind: 'episode', path: /^\/(?:s\/|\$\/)?(?<show>[^/]+)\/(?:episodes\/)?(?<id>[^/]+)$/, canonical: 'https://shows.acast.com/{show}/episodes/{id}' },
      { kind: 'podcast', path: /^\/(?:s\/)?(?<id>(?!about$|login$|search$|home$|$)[^/]+)(?:\/(?:about|episodes))?$/, canonical: 'https://shows.acast.com/{id}' },
    ],
  },
  {
    name: 'podbean',
    domains: ['podbean.com'],
    shapes: [
      { kind: 'episode', path: /^\/(?:eas|ew|media\/share|ea)\/(?<id>[\w-]+)$/ },
      { kind: 'episode', path: /^\/(?:site\/EpisodeDownload|player-v2)?\/?$/, query: { i: /^(?<id>[\w-]+-pb|pb[\w-]+)$/ } },
      { kind: 'episode', host: /^(?!www\.|podcast\.)[\w-]+\.podbean\.com$/, path: /^\/e\/(?<id>[^/]+)$/ },
      { kind: 'podcast', path: /^\/podcast-detail\/(?<id>[\w-]+)(?:\/.*)?$/ },
      { kind: 'podcast', host: /^(?!www\.|podcast\.|support\.|help\.|developers\.|blog\.)[\w-]+\.podbean\.com$/, path: /^$/ },
    ],
  },
  {
    name: 'spreaker',
    domains: ['spreaker.com'],
    oembed: 'https://api.spreaker.com/oembed?format=json&url={url}',
    shapes: [
      { kind: 'episode', path: /^\/episode\/(?:[^/]*-)?(?<id>\d+)$/, canonical: 'https://www.spreaker.com/episode/{id}' },
      { kind: 'podcast', path: /^\/(?:podcast|show)\/(?:[^/]*-)?(?<id>\d+)(?:\/.*)?$/, canonical: 'https://www.spreaker.com/show/{id}' },
      { kind: 'podcast', path: /^\/(?:podcast|show)\/(?<id>[^/]+)(?:\/.*)?$/, canonical: 'https://www.spreaker.com/show/{id}' },
      { kind: 'episode', path: /^\/user\/[^/]+\/(?<id>[^/]+)$/ },
      { kind: 'profile', path: /^\/user\/(?<id>[^/]+)$/ },
    ],
  },
  {
    name: 'simplecast',
    domains: ['simplecast.com'],
    oembed: 'https://api.simplecast.com/oembed?url={url}',
    shapes: [
      { kind: 'episode', path: /^\/episodes\/(?<id>[^/]+)$/ },
      { kind: 'episode', host: /^player\./, path: /^\/(?<id>[0-9a-f-]{36})$/ },
      { kind: 'podcast', host: /^(?!www\.|player\.|api\.|apps?\.|help\.|blog\.|cdn\.)[\w-]+\.simplecast\.com$/, path: /^(?:\/episodes)?$/, canonical: 'https://{host}' },
    ],
  },
  {
    name: 'transistor',
    domains: ['transistor.fm'],
    shapes: [
      { kind: 'episode', host: /^share\./, path: /^\/[se]\/(?<id>\w+)(?:\/.*)?$/, canonical: 'https://share.transistor.fm/s/{id}' },
      { kind: 'episode', host: /^(?!www\.|share\.|support\.|feeds\.|dashboard\.|api\.)[\w-]+\.transistor\.fm$/, path: /^\/(?:episodes\/)?(?<id>(?!subscribe$|about$|episodes$)[^/]+)$/ },
      { kind: 'podcast', host: /^(?!www\.|share\.|support\.|feeds\.|dashboard\.|api\.)[\w-]+\.transistor\.fm$/, path: /^(?:\/episodes|\/subscribe)?$/, canonical: 'https://{host}' },
    ],
  },
  {
    name: 'libsyn',
    domains: ['libsyn.com'],
    shapes: [
      { kind: 'episode', path: /^\/embed\/episode\/id\/(?<id>\d+)(?:\/.*)?$/ },
      { kind: 'episode', host: /^(?!www\.|traffic\.|html5-player\.|play\.|blog\.|support\.|feeds\.)[\w-]+\.libsyn\.com$/, path: /^\/(?:website\/)?(?<id>(?!rss$|page$|about$|contact$|podcast$)[^/]+)$/ },
      { kind: 'podcast', host: /^(?!www\.|traffic\.|html5-player\.|play\.|blog\.|support\.|feeds\.)[\w-]+\.libsyn\.com$/, path: /^$/ },
    ],
  },
  {
    name: 'radiopublic',
    domains: ['radiopublic.com'],
    shapes: [
      { kind: 'episode', path: /^\/[^/]+-(?<show>\w{6})\/(?<id>s1!\w+|ep\/[^/]+)$/ },
      { kind: 'podcast', path: /^\/[^/]+-(?<id>\w{6})(?::\w+)?(?:\/episodes)?$/ },
    ],
  },
  { name: 'huffduffer', domains: ['huffduffer.com'], shapes: [{ kind: 'episode', path: /^\/[\w-]+\/(?<id>\d+)$/ }, { kind: 'profile', path: /^\/(?<id>(?!about$|new$|popular$|tags$|search$|login$|people$)[\w-]+)$/ }] },
  { name: 'podcastaddict', domains: ['podcastaddict.com'], shapes: [{ kind: 'episode', path: /^\/(?:[^/]+\/)?episode\/(?<id>\d+)$/ }, { kind: 'podcast', path: /^\/podcast\/(?:[^/]+\/)?(?<id>\d+)$/ }] },
  { name: 'player-fm', domains: ['player.fm'], shapes: [{ kind: 'episode', path: /^\/(?:\d+\/)?series\/[^/]+\/(?<id>[^/]+)$/ }, { kind: 'podcast', path: /^\/(?:\d+\/)?series\/(?<id>[^/]+)$/ }] },
  { name: 'buzzsprout', domains: ['buzzsprout.com'], shapes: [{ kind: 'episode', path: /^\/\d+\/(?:episodes\/|podcast\/episode\/)?(?<id>\d{5,})(?:-.*)?$/ }, { kind: 'podcast', path: /^\/(?<id>\d+)(?:\/episodes)?$/ }] },
  { name: 'megaphone', domains: ['megaphone.fm', 'megaphone.link'], shapes: [{ kind: 'episode', path: /^\/(?<id>[A-Z]{3,6}\d{6,12})$/ }] },
  { name: 'bbc-sounds', domains: ['www.bbc.co.uk', 'bbc.co.uk'], shapes: [{ kind: 'episode', path: /^\/(?:sounds\/play|iplayer\/episode|programmes)\/(?<id>[bpmwl]0[0-9a-z]{6,})(?:\/.*)?$/ }, { kind: 'series', path: /^\/(?:sounds\/(?:brand|series)|iplayer\/episodes)\/(?<id>[bpmwl]0[0-9a-z]{6,})(?:\/.*)?$/ }] },
]; // prettier-ignore
