import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { isInInbox } from '#shared/inbox-place.ts';
import type { Mark } from '#shared/outbox/work.ts';
import { hand, undo } from './offline/outbox.ts';
import { say } from './toasts.ts';

/** What people do to what they were sent: shown at once, told to the server when it can be reached. */

type Status = Exclude<InboxItem['status'], 'later'>;

const status = ({ id: itemId }: InboxItem, wanted: Status): Mark => ({
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

/** Back from wherever it was put away. */
export const intoInbox = (item: InboxItem): Mark => status(item, item.watchedAt === null ? 'pending' : 'watched');

export const unarchive = (item: InboxItem): Promise<void> => mark(intoInbox(item), t('web.done.unarchived'));

export const remove = (item: InboxItem): Promise<void> =>
  mark({ do: 'remove', itemId: item.id }, t('web.done.removed'), restoring(item));

export async function restore(item: InboxItem): Promise<void> {
  for (const work of restoring(item)) await hand(work);
}

/** What is put back comes into the inbox, and from there to where it was. */
const restoring = (item: InboxItem): Mark[] => [{ do: 'restore', item }, ...(isInInbox(item) ? [] : asItWas(item))];

/** Makes it again what it was: its status, and whether it was read. */
export async function putBack(item: InboxItem): Promise<void> {
  for (const work of asItWas(item)) await hand(work);
}

/** Its status, and whether it was read. */
export const asItWas = (item: InboxItem): Mark[] => [statusAsItWas(item), ...(item.isRead ? [] : [read(item, false)])];

function statusAsItWas(item: InboxItem): Mark {
  if (item.status !== 'later') return status(item, item.status);
  return { do: 'later', itemId: item.id, until: item.returnsAt ?? '' };
}

/** @param back what takes it back once the server may have heard of it */
async function mark(work: Mark, done: string, back?: Mark[]): Promise<void> {
  const id = await hand(work);
  if (id !== undefined) say(done, back && (() => void takeBack(id, back)));
}

/** @param back what takes it back once the server may have heard of it */
export async function takeBack(id: string, back: Mark[]): Promise<void> {
  if (await undo(id)) return;
  for (const work of back) await hand(work);
}
