import type { InboxItem, Sync } from '#shared/client.ts';
import { inboxPlace, isInInbox } from '#shared/inbox-place.ts';
import { itemAfter } from '#shared/outbox/item-after.ts';
import type { Queued, Work } from '#shared/outbox/work.ts';
import type { Cache } from './settings.ts';

/** What people see: the server's last answer, changed by everything that still waits in the outbox. */
export function shown(cache: Cache | null, outbox: Queued[]): Sync | null {
  if (cache === null) return null;
  return outbox.reduce(
    (sync, { work, queuedAt, failure }) => (failure === null ? withWork(sync, work, queuedAt) : sync),
    cache.sync,
  );
}

/** The same inbox as it will be once the server has done this work. What is put away is not shown here. */
export function withWork(sync: Sync, work: Work, at = Date.now()): Sync {
  const kept = sync.inbox.flatMap((item) => itemAfter(item, work, at) ?? []).filter(isInInbox);
  const isBack = work.do === 'restore' && !kept.some(({ id }) => id === work.item.id);
  const inbox = isBack ? placed([...kept, work.item]) : kept;
  // The cache holds the newest items: what it lacks is older than `upTo`.
  const unread = work.do === 'read-all' ? unreadOf(inbox) : sync.unread + unreadOf(inbox) - unreadOf(sync.inbox);
  return { ...sync, inbox, unread: Math.max(0, unread) };
}

/** With what came back, which may be older than what else is told, where it stands in the inbox. */
export function withReturned(sync: Sync): Sync {
  if (!sync.returned) return sync;
  const all = new Map([...sync.inbox, ...sync.returned].map((item) => [item.id, item]));
  return { ...sync, inbox: placed([...all.values()]) };
}

const placed = (items: InboxItem[]): InboxItem[] => items.sort((a, b) => (inboxPlace(a) < inboxPlace(b) ? 1 : -1));

const unreadOf = (items: InboxItem[]): number => items.filter(({ isRead }) => !isRead).length;
