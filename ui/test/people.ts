import type { Card, Friend, InboxItem, Person } from '#shared/client.ts';

let last = 0;
const newId = (): string => `01928374-0000-7000-8000-${String((last += 1)).padStart(12, '0')}`;
const AT = '2026-11-25T17:00:00Z';

/** Somebody of that name, for tests. */
export const aPerson = (displayName: string): Person => ({
  id: newId(),
  username: displayName.toLowerCase(),
  displayName,
  avatarUrl: null,
});

/** A friend of that name, for tests. */
export const aFriend = (displayName: string): Friend => ({
  user: aPerson(displayName),
  since: AT,
  sentCount: 0,
  lastSentAt: null,
  nickname: null,
});

/** An inbox item of that title, seen but not watched, for tests. */
export const anItem = (title: string, media: Partial<Card> = {}, item: Partial<InboxItem> = {}): InboxItem => ({
  id: newId(),
  media: {
    id: newId(),
    url: 'https://example.org/',
    platform: 'other',
    kind: 'video',
    title,
    description: null,
    thumbnail: null,
    picture: null,
    siteName: 'Example',
    author: null,
    duration: null,
    ...media,
  },
  sharedBy: aPerson('Mia'),
  message: null,
  startAt: null,
  status: 'pending',
  isRead: true,
  readAt: AT,
  watchedAt: null,
  returnsAt: null,
  progress: null,
  sharedAt: AT,
  updatedAt: AT,
  ...item,
});
