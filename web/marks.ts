import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import type { Mark } from '#shared/outbox/work.ts';
import { hand, undo } from './offline/outbox.ts';
import { say } from './toasts.ts';

/** What people do to what they were sent: shown at once, told to the server when it can be reached. */

const status = ({ id: itemId }: InboxItem, wanted: InboxItem['status']): Mark => ({
  do: 'status',
  itemId,
  status: wanted,
});
const read = ({ id: itemId }: InboxItem, isRead: boolean): Mark => ({ do: 'read', itemId, read: isRead });

/** It was opened: it is read from now on. */
export async function markRead(item: InboxItem): Promise<void> {
  if (!item.isRead) await hand(read(item, true));
}

export async function markUnread(item: InboxItem): Promise<void> {
  if (item.isRead) await hand(read(item, false));
}

export const markWatched = (item: InboxItem): Promise<void> =>
  mark(status(item, 'watched'), t('web.done.watched'), asItWas(item));

export async function markUnwatched(item: InboxItem): Promise<void> {
  await hand(status(item, 'pending'));
}

export const archive = (item: InboxItem): Promise<void> =>
  mark(status(item, 'archived'), t('web.done.archived'), asItWas(item));

export const unarchive = (item: InboxItem): Promise<void> =>
  mark(status(item, item.watchedAt === null ? 'pending' : 'watched'), t('web.done.unarchived'));

export const remove = (item: InboxItem): Promise<void> =>
  mark({ do: 'remove', itemId: item.id }, t('web.done.removed'), [{ do: 'restore', item }]);

export async function restore(item: InboxItem): Promise<void> {
  await hand({ do: 'restore', item });
}

/** Makes it again what it was: its status, and whether it was read. */
export async function putBack(item: InboxItem): Promise<void> {
  for (const work of asItWas(item)) await hand(work);
}

/** Its status, and whether it was read. */
const asItWas = (item: InboxItem): Mark[] => [status(item, item.status), ...(item.isRead ? [] : [read(item, false)])];

/** @param back what takes it back once the server may have heard of it */
async function mark(work: Mark, done: string, back?: Mark[]): Promise<void> {
  const id = await hand(work);
  if (id !== undefined) say(done, back && (() => void takeBack(id, back)));
}

async function takeBack(id: string, back: Mark[]): Promise<void> {
  if (await undo(id)) return;
  for (const work of back) await hand(work);
}
