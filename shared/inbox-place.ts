import type { InboxItem } from './client.ts';

type Placed = Pick<InboxItem, 'id' | 'status' | 'returnsAt'>;

/** Whether it is in the inbox itself, and not put away. */
export const isInInbox = ({ status }: Pick<InboxItem, 'status'>): boolean =>
  status === 'pending' || status === 'watched';

/**
 * Where it stands: the greatest comes first. Ids are UUIDv7, and what was put aside stands where it would if it had been
 * sent when it came back.
 */
export function inboxPlace({ id, returnsAt }: Placed): string {
  if (!returnsAt) return id;
  const ms = Date.parse(returnsAt).toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}`;
}

/** Where it stands among what is put aside: the greatest comes first, which is what comes back soonest. */
export const laterPlace = ({ id, returnsAt }: Placed): string => `${9e15 - Date.parse(returnsAt ?? '')} ${id}`;
