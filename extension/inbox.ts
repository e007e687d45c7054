import type { InboxItem, Sync } from '#shared/client.ts';
import type { Cache, Queued, Work } from './settings.ts';

/** What people see: the server's last answer, changed by everything that still waits in the outbox. */
export function shown(cache: Cache | null, outbox: Queued[]): Sync | null {
  if (cache === null) return null;
  return outbox.filter(({ failure }) => failure === null).reduce((sync, { work }) => withWork(sync, work), cache.sync);
}

/** The same inbox as it will be once the server has done this work. */
export function withWork(sync: Sync, work: Work): Sync {
  switch (work.do) {
    case 'read':
      return withItem(sync, work.itemId, (item) => ({ ...item, isRead: work.read }));
    case 'status':
      if (work.status === 'archived') return withoutItem(sync, work.itemId);
      return withItem(sync, work.itemId, (item) => ({
        ...item,
        status: work.status,
        isRead: item.isRead || work.status === 'watched',
      }));
    case 'remove':
      return withoutItem(sync, work.itemId);
    case 'restore':
      return withoutItem(sync, work.item.id, work.item);
    case 'read-all': {
      const inbox = sync.inbox.map((item) => (item.sharedAt <= work.upTo ? { ...item, isRead: true } : item));
      // The cache holds the newest items: what it lacks is older than `upTo`.
      return { ...sync, inbox, unread: inbox.filter(isUnread).length };
    }
    case 'send':
    case 'withdraw':
      return sync;
  }
}

const isUnread = ({ isRead }: InboxItem) => !isRead;

function withItem(sync: Sync, id: string, change: (item: InboxItem) => InboxItem): Sync {
  const before = sync.inbox.find((item) => item.id === id);
  if (before === undefined) return sync;
  const after = change(before);
  const inbox = sync.inbox.map((item) => (item === before ? after : item));
  return { ...sync, inbox, unread: Math.max(0, sync.unread + Number(isUnread(after)) - Number(isUnread(before))) };
}

function withoutItem(sync: Sync, id: string, ...replacement: InboxItem[]): Sync {
  const gone = sync.inbox.filter((item) => item.id === id);
  const kept = sync.inbox.filter((item) => item.id !== id);
  const inbox = [...kept, ...replacement].sort((a, b) => b.sharedAt.localeCompare(a.sharedAt));
  const unread = sync.unread - gone.filter(isUnread).length + replacement.filter(isUnread).length;
  return { ...sync, inbox, unread: Math.max(0, unread) };
}
