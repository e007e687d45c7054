import type { Card, Friend, InboxItem, Person, Schema, Share } from '#shared/client.ts';
import bread from './pictures/bread.svg';
import concert from './pictures/concert.svg';
import hummingbird from './pictures/hummingbird.svg';
import kayak from './pictures/kayak.svg';
import train from './pictures/train.svg';

export const now = Date.parse('2026-11-25T18:00:00Z');
const MINUTE = 60_000;
const ago = (minutes: number): string => new Date(now - minutes * MINUTE).toISOString();
const uuid = (n: number): string => `01928374-0000-7000-8000-${String(n).padStart(12, '0')}`;
const picture = (path: string): string => new URL(path, location.href).href;

const person = (
  n: number,
  displayName: string,
  username = displayName.toLowerCase(),
  avatarUrl: string | null = null,
): Person => ({
  id: uuid(n),
  username,
  displayName,
  avatarUrl,
});
export const me = person(100, 'Alex');
export const people = {
  mia: person(1, 'Mia'),
  jonas: person(2, 'Jonas', 'jonas', picture(kayak)),
  aylin: person(3, 'Aylin'),
  tom: person(4, 'Tom'),
  priya: person(5, 'Priya'),
  sam: person(6, 'Sam'),
  yusuf: person(7, 'يوسف', 'yusuf'),
  tom2: person(8, 'Tom', 'tom.baker'),
  long: person(9, 'Wolfeschlegelsteinhausenbergerdorff', 'wolfe'),
  zoe: person(10, 'Zoë Ångström', 'zoe'),
};

let n = 1000;
const card = (
  title: string,
  url: string,
  kind: Card['kind'],
  duration: number | null,
  thumbnail: string | null,
): Card => ({
  id: uuid((n += 1)),
  url,
  platform: 'other',
  kind,
  title,
  description: null,
  thumbnail: null,
  picture: thumbnail && picture(thumbnail),
  siteName: 'Site',
  author: null,
  duration,
});

const cards = {
  birds: card(
    'How Hummingbirds Hover — 4K slow motion footage from the cloud forest',
    'https://www.youtube.com/watch?v=a',
    'video',
    728,
    hummingbird,
  ),
  set: card('Khruangbin – Live at Brick City (full set)', 'https://open.spotify.com/album/b', 'music', 3520, concert),
  train: card(
    'The invisible architecture of the night train network',
    'https://www.theguardian.com/c',
    'article',
    540,
    train,
  ),
  kayak: card('Building a wooden kayak in a tiny apartment', 'https://vimeo.com/4', 'video', 1491, kayak),
  bread: card('Why sourdough works: the chemistry of patience', 'https://www.seriouseats.com/e', 'article', 840, bread),
  tiny: card('Hiatus Kaiyote – Tiny Desk Concert', 'https://www.youtube.com/watch?v=f', 'music', 982, null),
  allocators: card('A visual guide to memory allocators', 'https://samwho.dev/g', 'article', 1080, null),
  broken: card(
    'A picture that is no longer there',
    'https://gone.example.net/h',
    'image',
    null,
    '/no-such-picture.png',
  ),
  arabic: card('كيف تطير الطيور الطنانة — لقطات بطيئة من الغابة', 'https://example.org/i', 'podcast', 4328, null),
  endless: card(
    `${'Donaudampfschifffahrtsgesellschaft'.repeat(3)} and then some more words`,
    'https://a-very-long-subdomain.of-a-very-long-host-name.example.co.uk/j',
    'live',
    null,
    null,
  ),
  unsafe: card('An address that must never be a link', 'javascript:alert(1)', 'other', null, null),
};

const item = (media: Card, sharedBy: Person, minutes: number, more: Partial<InboxItem> = {}): InboxItem => ({
  id: uuid((n += 1)),
  media,
  sharedBy,
  message: null,
  startAt: null,
  status: 'pending',
  isRead: true,
  readAt: null,
  watchedAt: null,
  returnsAt: null,
  progress: null,
  sharedAt: ago(minutes),
  updatedAt: ago(minutes),
  ...more,
});

export const items: InboxItem[] = [
  item(cards.birds, people.mia, 3, { isRead: false, message: 'This is so calming, watch till the end' }),
  item(cards.set, people.jonas, 43, { isRead: false }),
  item(cards.train, people.aylin, 181, { isRead: false, message: 'Remember our plan for May?' }),
  item(cards.kayak, people.tom, 370, { progress: { position: 900, duration: 1491, covered: [[0, 900]] } }),
  item(cards.bread, people.priya, 660, { message: 'for your next loaf' }),
  item(cards.tiny, people.mia, 1500, { watchedAt: ago(300), status: 'watched' }),
  item(cards.allocators, people.sam, 4000),
];

export const oddItems: InboxItem[] = [
  item(cards.arabic, people.yusuf, 1, { isRead: false, message: 'شاهد هذا حتى النهاية', startAt: 75 }),
  item(cards.endless, people.long, 30, { isRead: false, message: 'x'.repeat(300) }),
  item(cards.broken, people.zoe, 90),
  item(cards.unsafe, people.sam, 60 * 24 * 9),
];

const share = (media: Card, to: Person, minutes: number, more: Partial<Share> = {}): Share => ({
  id: uuid((n += 1)),
  mediaId: media.id,
  fromUserId: me.id,
  toUserId: to.id,
  url: media.url,
  message: null,
  startAt: null,
  status: 'pending',
  deliveredAt: null,
  seenAt: null,
  watchedAt: null,
  watchDuration: null,
  archivedBySender: false,
  createdAt: ago(minutes),
  updatedAt: ago(minutes),
  media,
  from: me,
  to,
  ...more,
});

export const shares: Share[] = [
  share(cards.birds, people.mia, 0),
  share(cards.set, people.jonas, 12, { deliveredAt: ago(11), message: 'Third song' }),
  share(cards.train, people.yusuf, 200, { deliveredAt: ago(199), seenAt: ago(50) }),
  share(cards.endless, people.long, 3000, { deliveredAt: ago(2990), seenAt: ago(1500), watchedAt: ago(1400) }),
];

const friend = (user: Person, sentCount: number, minutes: number | null): Friend => ({
  user,
  since: ago(100_000),
  sentCount,
  lastSentAt: minutes === null ? null : ago(minutes),
  nickname: null,
});

export const friends: Friend[] = [
  friend(people.mia, 42, 90),
  friend(people.jonas, 12, 1500),
  friend(people.aylin, 1, 9000),
  friend(people.tom, 3, 20_000),
  friend(people.tom2, 2, 30_000),
  friend(people.yusuf, 1, 40_000),
  friend(people.long, 1, 50_000),
  friend(people.priya, 0, null),
  friend(people.sam, 0, null),
  friend(people.zoe, 0, null),
];

export const incoming: Schema<'IncomingRequest'>[] = [
  { id: uuid(501), user: people.aylin, createdAt: ago(20) },
  { id: uuid(502), user: people.long, createdAt: ago(3000) },
];
export const outgoing: Schema<'OutgoingRequest'>[] = [{ id: uuid(503), to: 'zoe@example.org', createdAt: ago(600) }];

export const sessions: Schema<'Session'>[] = [
  { id: uuid(601), kind: 'web', name: 'Chrome on Windows', createdAt: ago(9000), lastSeenAt: ago(0), isCurrent: true },
  {
    id: uuid(602),
    kind: 'extension',
    name: 'Firefox on Linux',
    createdAt: ago(9000),
    lastSeenAt: ago(50),
    isCurrent: false,
  },
  {
    id: uuid(603),
    kind: 'program',
    name: 'A program',
    createdAt: ago(90_000),
    lastSeenAt: ago(30_000),
    isCurrent: false,
  },
];

export const page = {
  url: 'https://www.youtube.com/watch?v=a',
  title: 'How Hummingbirds Hover — 4K slow motion footage from the cloud forest',
  host: 'youtube.com',
  image: picture(hummingbird),
  duration: 728,
  kind: 'video' as const,
};
