import type { Platform } from '../platform.ts';

const ASIN = '(?<id>[0-9A-Z]{10})';

export const reading: Platform[] = [
  {
    name: 'primevideo',
    domains: ['amazon.*'],
    shapes: [{ kind: 'movie', path: /^\/(?:-\/[a-z]{2}\/)?gp\/video\/detail\/(?<id>[0-9A-Z]{10,26})(?:\/.*)?$/, canonical: 'https://www.primevideo.com/detail/{id}' }],
  },
  {
    name: 'amazon',
    domains: ['amazon.*', 'amzn.com', 'amzn.to', 'a.co'],
    shapes: [
      { kind: 'other', host: /^amzn\.com$/, path: /^\/(?:dp\/)?(?<id>[0-9A-Z]{10})$/, canonical: 'https://www.amazon.com/dp/{id}' },
      { kind: 'profile', path: /^\/(?:.*\/)?e\/(?<id>B[0-9A-Z]{9})(?:[/?%].*)?$/, canonical: 'https://{host}/-/e/{id}' },
      { kind: 'other', path: new RegExp(`^\\/(?:.*\\/)?(?:dp|gp\\/product|gp\\/aw\\/d|exec\\/obidos\\/(?:ASIN|tg\\/detail\\/-)|o\\/ASIN|product|d)\\/${ASIN}(?:[/?].*)?$`), canonical: 'https://{host}/dp/{id}' }],
  },
  {
    name: 'goodreads',
    domains: ['goodreads.com'],
    shapes: [
      { kind: 'book', path: /^\/(?:[a-z]{2}\/)?(?:book\/show|work|book)\/(?<id>\d+)(?:[.-].*)?$/, canonical: 'https://www.goodreads.com/book/show/{id}' },
      { kind: 'series', path: /^\/series\/(?<id>\d+)(?:-.*)?$/, canonical: 'https://www.goodreads.com/series/{id}' },
      { kind: 'profile', path: /^\/(?<what>author|user)\/show\/(?<id>\d+)(?:[.-].*)?$/, canonical: 'https://www.goodreads.com/{what}/show/{id}' },
      { kind: 'playlist', path: /^\/list\/show\/(?<id>\d+)(?:[.-].*)?$/, canonical: 'https://www.goodreads.com/list/show/{id}' },
      { kind: 'post', path: /^\/review\/show\/(?<id>\d+)$/ },
    ],
  },
  {
    name: 'openlibrary',
    domains: ['openlibrary.org'],
    shapes: [
      { kind: 'book', path: /^\/(?<what>books|works)\/(?<id>OL\d+[MW])(?:\/.*)?$/, canonical: 'https://openlibrary.org/{what}/{id}' },
      { kind: 'book', path: /^\/isbn\/(?<id>[\dXx-]{10,17})$/ },
      { kind: 'profile', path: /^\/authors\/(?<id>OL\d+A)(?:\/.*)?$/, canonical: 'https://openlibrary.org/authors/{id}' },
    ],
  },
  {
    name: 'googlebooks',
    domains: ['books.google.*'],
    shapes: [
      { kind: 'book', path: /^\/(?:books(?:\/about\/[^/]+)?)?$/, query: { id: /^(?<id>[\w-]{12})$/ }, canonical: 'https://books.google.com/books?id={id}' },
      { kind: 'book', path: /^\/books\/edition\/[^/]+\/(?<id>[\w-]{12})$/, canonical: 'https://books.google.com/books?id={id}' },
    ],
  },
  {
    name: 'googlebooks',
    domains: ['www.google.com', 'play.google.com'],
    shapes: [
      { kind: 'book', path: /^\/books\/edition\/[^/]+\/(?<id>[\w-]{12})$/, canonical: 'https://books.google.com/books?id={id}' },
      { kind: 'book', path: /^\/store\/books\/details(?:\/.*)?$/, query: { id: /^(?<id>[\w-]{12})$/ }, canonical: 'https://books.google.com/books?id={id}' },
    ],
  },
  { name: 'storygraph', domains: ['thestorygraph.com'], shapes: [{ kind: 'book', path: /^\/books\/(?<id>[0-9a-f-]{36})(?:\/.*)?$/, canonical: 'https://app.thestorygraph.com/books/{id}' }, { kind: 'profile', path: /^\/(?:authors|profile)\/(?<id>[^/]+)$/ }] },
  { name: 'librarything', domains: ['librarything.*'], shapes: [{ kind: 'book', path: /^\/work\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://www.librarything.com/work/{id}' }, { kind: 'profile', path: /^\/author\/(?<id>[^/]+)(?:\/.*)?$/, canonical: 'https://www.librarything.com/author/{id}' }, { kind: 'series', path: /^\/(?:series|nseries)\/(?<id>[^/]+)(?:\/.*)?$/ }, { kind: 'profile', path: /^\/profile\/(?<id>[^/]+)$/ }] },
  { name: 'worldcat', domains: ['worldcat.org'], shapes: [{ kind: 'book', path: /^\/(?:[a-z]{2}\/)?(?:title|oclc)\/(?:[^/]+\/(?:oclc\/)?)?(?<id>\d+)(?:\/.*)?$/, canonical: 'https://search.worldcat.org/title/{id}' }, { kind: 'book', path: /^\/isbn\/(?<id>[\dX]{10,13})$/ }] },
  {
    name: 'wikipedia',
    domains: ['wikipedia.org'],
    shapes: [
      { kind: 'article', path: /^\/w\/index\.php$/, query: { title: /^(?<id>[^&]+)$/ } , canonical: 'https://{host}/wiki/{id}' },
      { kind: 'article', path: /^\/(?:wiki|zh-\w+)\/(?<id>.+)$/ },
    ],
  },
  { name: 'arxiv', domains: ['arxiv.org'], shapes: [{ kind: 'article', path: /^\/(?:abs|pdf|html|format|e-print)\/(?<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?<version>v\d+)?(?:\.pdf)?$/, canonical: 'https://arxiv.org/abs/{id}{version}' }] },
  {
    name: 'github',
    domains: ['github.com', 'gist.github.com'],
    shapes: [
      { kind: 'repository', host: /^gist\./, path: /^\/(?:[\w-]+\/)?(?<id>[0-9a-f]{20,40})(?:\/.*)?$/, canonical: 'https://gist.github.com/{id}' },
      { kind: 'post', path: /^\/(?<repo>[\w-]+\/[\w.-]+)\/(?<what>issues|pull|discussions)\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://github.com/{repo}/{what}/{id}' },
      { kind: 'repository', path: /^\/(?<id>[\w-]+\/[\w.-]+\/(?:blob|tree|commit|releases\/tag|wiki)\/.+)$/, canonical: 'https://github.com/{id}' },
      { kind: 'repository', path: /^\/(?<id>(?!topics\/|features\/|orgs\/|sponsors\/|marketplace\/|collections\/|settings\/|search\/|apps\/|about\/|login\/|users\/|explore\/|trending\/|enterprise\/|solutions\/|resources\/)[\w-]+\/[\w.-]+?)(?:\.git)?(?:\/(?:releases|issues|pulls|discussions|actions|wiki|tags|branches|commits.*))?$/, canonical: 'https://github.com/{id}' },
      { kind: 'profile', path: /^\/(?<id>(?!explore$|topics$|trending$|features$|pricing$|about$|login$|join$|search$|marketplace$|settings$|notifications$|issues$|pulls$|new$|sponsors$|collections$|events$|enterprise$|security$|site$|contact$|team$|codespaces$|readme$)[a-z\d][a-z\d-]{0,38})$/i, canonical: 'https://github.com/{id}' },
    ],
  },
  { name: 'gitlab', domains: ['gitlab.com'], shapes: [{ kind: 'post', path: /^\/(?<id>.+\/-\/(?:issues|merge_requests)\/\d+)(?:\/.*)?$/ }, { kind: 'repository', path: /^\/(?<id>(?!explore\/|users\/|help\/|api\/)[\w.-]+(?:\/(?!-\/|-$)[\w.-]+){1,6})$/ }] },
  { name: 'codeberg', domains: ['codeberg.org'], shapes: [{ kind: 'post', path: /^\/(?<id>[\w-]+\/[\w.-]+\/(?:issues|pulls)\/\d+)$/ }, { kind: 'repository', path: /^\/(?<id>(?!explore\/|user\/|org\/)[\w-]+\/[\w.-]+)$/ }] },
  { name: 'npm', domains: ['npmjs.com'], shapes: [{ kind: 'repository', path: /^\/package\/(?<id>(?:@[\w.-]+\/)?[\w.-]+)(?:\/v\/.*)?$/ }] },
  { name: 'pypi', domains: ['pypi.org'], shapes: [{ kind: 'repository', path: /^\/project\/(?<id>[\w.-]+)(?:\/.*)?$/, canonical: 'https://pypi.org/project/{id}/' }] },
  {
    name: 'stackexchange',
    domains: ['stackoverflow.com', 'stackexchange.com', 'superuser.com', 'serverfault.com', 'askubuntu.com', 'mathoverflow.net', 'stackapps.com'],
    shapes: [
      { kind: 'post', path: /^\/(?:questions|q)\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://{host}/questions/{id}' },
      { kind: 'post', path: /^\/a\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://{host}/a/{id}' },
      { kind: 'profile', path: /^\/users\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://{host}/users/{id}' },
    ],
  },
  { name: 'codepen', domains: ['codepen.io'], oembed: 'https://codepen.io/api/oembed?format=json&url={url}', shapes: [{ kind: 'repository', path: /^\/(?:team\/)?(?<who>[\w-]+)\/(?:pen|full|details|embed|debug|pres|live|project\/\w+)\/(?:preview\/)?(?<id>\w+)(?:\/.*)?$/, canonical: 'https://codepen.io/{who}/pen/{id}' }, { kind: 'playlist', path: /^\/collection\/(?<id>\w+)$/ }, { kind: 'profile', path: /^\/(?<id>(?!pens$|trending$|search$|topics$|challenges$|spark$|login$|accounts$|features$|pen$)[\w-]{2,})$/ }] },
  { name: 'medium', domains: ['medium.com'], shapes: [{ kind: 'article', path: /^\/(?:p\/|[^/]+\/(?:.*-)?|(?:.*-)?)(?<id>[0-9a-f]{10,12})$/ }, { kind: 'profile', path: /^\/(?<id>@[\w.-]+)(?:\/.*)?$/ }] },
  { name: 'substack', domains: ['substack.com'], shapes: [{ kind: 'article', path: /^\/(?:@[\w-]+\/|home\/post\/|inbox\/post\/)?(?:p\/|p-)(?<id>[^/]+)(?:\/.*)?$/, canonical: 'https://{host}/p/{id}' }, { kind: 'article', host: /^open\./, path: /^\/pub\/(?<pub>[\w-]+)\/p\/(?<id>[^/]+)$/, canonical: 'https://{pub}.substack.com/p/{id}' }, { kind: 'post', path: /^\/(?:@[\w-]+\/|profile\/[\w-]+\/)?note\/(?<id>c-\d+)$/ }, { kind: 'profile', path: /^\/(?<id>@[\w-]+)$/ }, { kind: 'profile', host: /^(?!www\.|open\.)[\w-]+\.substack\.com$/, path: /^(?:\/(?:archive|about))?$/, canonical: 'https://{host}' }] },
  { name: 'guardian', domains: ['theguardian.com', 'guardian.co.uk'], shapes: [{ kind: 'article', path: /^\/(?<id>(?:[\w-]+\/)+\d{4}\/[a-z]{3}\/\d{2}\/[\w-]+(?:\/.*)?)$/, canonical: 'https://www.theguardian.com/{id}' }] },
  { name: 'nytimes', domains: ['nytimes.com', 'nyti.ms'], oembed: 'https://www.nytimes.com/svc/oembed/json/?url={url}', shapes: [{ kind: 'article', path: /^\/(?<id>(?:interactive\/|video\/)?\d{4}\/\d{2}\/\d{2}\/.+)$/, canonical: 'https://www.nytimes.com/{id}' }] },
  { name: 'hackernews', domains: ['news.ycombinator.com'], shapes: [{ kind: 'post', path: /^\/item$/, query: { id: /^(?<id>\d+)$/ }, canonical: 'https://news.ycombinator.com/item?id={id}' }] },
  { name: 'lobsters', domains: ['lobste.rs'], shapes: [{ kind: 'post', path: /^\/s\/(?<id>\w+)(?:\/.*)?$/, canonical: 'https://lobste.rs/s/{id}' }] },
  { name: 'steam', domains: ['store.steampowered.com', 'steamcommunity.com'], shapes: [{ kind: 'other', path: /^\/app\/(?<id>\d+)(?:\/.*)?$/, canonical: 'https://store.steampowered.com/app/{id}/' }] },
  { name: 'archive', domains: ['archive.org'], shapes: [{ kind: 'other', path: /^\/(?:details|embed|download)\/(?<id>[\w.-]+)(?:\/.*)?$/, host: /^(?:www\.)?archive\.org$/, canonical: 'https://archive.org/details/{id}' }] },
]; // prettier-ignore
