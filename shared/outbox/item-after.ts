import type { InboxItem } from '../client.ts';
import { isInInbox } from '../inbox-place.ts';
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
      return isInInbox(item) && (item.returnsAt ?? item.sharedAt) <= work.upTo ? { ...item, isRead: true } : item;
    case 'status':
      return item.id === work.itemId ? { ...item, ...statusAfter(item, work.status, at) } : item;
    case 'later':
      return item.id === work.itemId ? { ...item, status: 'later', returnsAt: work.until } : item;
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

type Status = Extract<Work, { do: 'status' }>['status'];

function statusAfter(item: InboxItem, status: Status, at: number): Partial<InboxItem> {
  // What was put aside is not expected back any more.
  const after = { status, returnsAt: item.status === 'later' ? null : item.returnsAt };
  if (status === 'pending') return { ...after, watchedAt: null };
  const watchedAt = item.watchedAt ?? (status === 'watched' ? new Date(at).toISOString() : null);
  return { ...after, isRead: true, watchedAt };
}
