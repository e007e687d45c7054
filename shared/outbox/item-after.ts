import type { InboxItem } from '../client.ts';
import type { Work } from './work.ts';

/**
 * How an item will look once the server has done some work; nothing when it will be gone.
 * @param at when it was asked for, in milliseconds since 1970
 */
export function itemAfter(item: InboxItem, work: Work, at: number): InboxItem | undefined {
  switch (work.do) {
    case 'read':
      return item.id === work.itemId ? { ...item, isRead: work.read } : item;
    case 'read-all':
      return item.sharedAt <= work.upTo ? { ...item, isRead: true } : item;
    case 'status':
      return item.id === work.itemId ? { ...item, ...statusAfter(item, work.status, at) } : item;
    case 'remove':
      return item.id === work.itemId ? undefined : item;
    case 'restore':
      return item.id === work.item.id ? work.item : item;
    case 'reword':
      return item.id === work.shareId ? { ...item, message: work.message } : item;
    case 'send':
    case 'withdraw':
      return item;
  }
}

function statusAfter({ watchedAt }: InboxItem, status: InboxItem['status'], at: number): Partial<InboxItem> {
  switch (status) {
    case 'pending':
      return { status, watchedAt: null };
    case 'watched':
      return { status, isRead: true, watchedAt: watchedAt ?? new Date(at).toISOString() };
    case 'archived':
      return { status, isRead: true };
  }
}
