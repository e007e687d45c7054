import type { InboxItem } from '#shared/client.ts';
import { answer, data } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { optimistically, put } from './optimistic.ts';
import { api } from './session.ts';
import { items, refresh, unread } from './store.ts';
import { say, sayProblem } from './toasts.ts';

/** What people do to what they were sent: shown at once, undone when the server refuses. */

type Change = (before: InboxItem) => InboxItem | undefined;

const read = (id: string, isRead: boolean) =>
  data(api.PATCH('/api/v1/inbox/{id}/read', { params: { path: { id } }, body: { read: isRead } }));
const status = (id: string, wanted: InboxItem['status']) =>
  data(api.PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status: wanted } }));

/** It was opened: it is read from now on. */
export async function markRead(item: InboxItem): Promise<void> {
  if (!item.isRead)
    await mark(
      item,
      (before) => ({ ...before, isRead: true }),
      () => read(item.id, true),
    );
}

export async function markUnread(item: InboxItem): Promise<void> {
  if (item.isRead)
    await mark(
      item,
      (before) => ({ ...before, isRead: false }),
      () => read(item.id, false),
    );
}

export async function markWatched(item: InboxItem): Promise<void> {
  const change: Change = (before) => ({
    ...before,
    status: 'watched',
    isRead: true,
    watchedAt: new Date().toISOString(),
  });
  if (await mark(item, change, () => status(item.id, 'watched'))) say(t('web.done.watched'), () => void putBack(item));
}

export async function markUnwatched(item: InboxItem): Promise<void> {
  await mark(
    item,
    (before) => ({ ...before, status: 'pending', watchedAt: null }),
    () => status(item.id, 'pending'),
  );
}

export async function archive(item: InboxItem): Promise<void> {
  const change: Change = (before) => ({ ...before, status: 'archived', isRead: true });
  if (await mark(item, change, () => status(item.id, 'archived')))
    say(t('web.done.archived'), () => void putBack(item));
}

export async function unarchive(item: InboxItem): Promise<void> {
  const back = item.watchedAt === null ? 'pending' : 'watched';
  if (
    await mark(
      item,
      (before) => ({ ...before, status: back }),
      () => status(item.id, back),
    )
  )
    say(t('web.done.unarchived'));
}

export async function remove(item: InboxItem): Promise<void> {
  const ask = () => answer(api.DELETE('/api/v1/inbox/{id}', { params: { path: { id: item.id } } }));
  if (await mark(item, () => undefined, ask)) say(t('web.done.removed'), () => void restore(item));
}

export async function restore(item: InboxItem): Promise<void> {
  put(items, item.id, item);
  try {
    await data(api.POST('/api/v1/inbox/{id}/restore', { params: { path: { id: item.id } } }));
  } catch (error) {
    put(items, item.id, undefined);
    sayProblem(error);
  }
  await refresh();
}

/** As it was before: its status, and whether it was read. */
export async function putBack(item: InboxItem): Promise<void> {
  const ask = async () => {
    await status(item.id, item.status);
    if (!item.isRead) await read(item.id, false);
  };
  await mark(item, () => item, ask);
}

/** @returns whether the server agreed */
async function mark(item: InboxItem, change: Change, ask: () => Promise<unknown>): Promise<boolean> {
  const before = items.peek().get(item.id);
  const difference = before ? countOf(change(before)) - countOf(before) : 0;
  unread.value = Math.max(0, unread.peek() + difference);
  try {
    await optimistically(items, item.id, change, ask);
    return true;
  } catch (error) {
    unread.value = Math.max(0, unread.peek() - difference);
    sayProblem(error);
    void refresh();
    return false;
  }
}

const countOf = (item: InboxItem | undefined): number =>
  Number(item !== undefined && !item.isRead && item.status !== 'archived');
