import { afterEach, expect, it } from 'vitest';
import type { InboxItem } from '#shared/client.ts';
import { callAs } from '#ui/called.ts';
import { friend, inboxItem, person } from '../test/stubs.ts';
import { fitting, unreadOf, waysThrough } from './facets.ts';

const [mia, jonas, aylin, tom] = [person('Mia'), person('Jonas'), person('Aylin'), person('Tom')];

function item(kind: InboxItem['media']['kind'], minutes: number | null, sharedBy = mia, isRead = true): InboxItem {
  const one = inboxItem({ sharedBy, isRead });
  return { ...one, media: { ...one.media, kind, duration: minutes === null ? null : minutes * 60 } };
}

const clip = item('video', 3, mia, false);
const film = item('video', 95, jonas);
const essay = item('article', 12, aylin);
const post = item('post', null, mia);
const items = [clip, film, essay, post];
const called = (...texts: string[]) => waysThrough(items).filter((way) => texts.includes(way.text()));
const found = (...texts: string[]) => items.filter(fitting(called(...texts)));

it('offers what is unread, and the kinds, lengths and senders that occur', () => {
  expect(waysThrough(items).map(({ text }) => text())).toEqual([
    'Unread', 'Video', 'Article', 'Post', 'Up to 10 min', '10–30 min', 'Over 30 min', 'From Mia', 'From Jonas', 'From Aylin',
  ]); // prettier-ignore
  expect(waysThrough([post]).map(({ text }) => text())).toEqual(['Unread', 'Post', 'From Mia']);
});

afterEach(() => callAs([]));

it('calls a sender as whoever looks calls them', () => {
  callAs([{ ...friend('Mia'), user: mia, nickname: 'Little M' }]);
  expect(waysThrough([post]).map(({ text }) => text())).toEqual(['Unread', 'Post', 'From Little M']);
});

it('offers the three who sent most', () => {
  const many = [item('video', 1, tom), film, essay, post, clip, film, essay];
  expect(waysThrough(many).flatMap(({ facet, text }) => (facet === 'sender' ? [text()] : []))).toEqual([
    'From Jonas',
    'From Aylin',
    'From Mia',
  ]);
});

it.each([
  [[], items],
  [['Unread'], [clip]],
  [['Video'], [clip, film]],
  [
    ['Video', 'Article'],
    [clip, film, essay],
  ],
  [['Up to 10 min'], [clip]],
  [['10–30 min'], [essay]],
  [
    ['10–30 min', 'Over 30 min'],
    [film, essay],
  ],
  [['Video', 'From Mia'], [clip]],
  [['Article', 'From Jonas'], []],
])('shows of %j what fits one of each facet', (chosen, expected) => {
  expect(found(...chosen)).toEqual(expected);
});

it('knows the borders of the lengths', () => {
  const at = (minutes: number) =>
    waysThrough([item('video', minutes)]).flatMap(({ facet, text }) => (facet === 'length' ? [text()] : []));
  expect([at(10), at(10.5), at(30), at(30.5)]).toEqual([
    ['Up to 10 min'],
    ['10–30 min'],
    ['10–30 min'],
    ['Over 30 min'],
  ]);
});

it('leaves what was unread where it is when it is opened', () => {
  const { fits } = unreadOf(items);
  expect([{ ...clip, isRead: true }, film, inboxItem()].map(fits)).toEqual([true, false, true]);
});
