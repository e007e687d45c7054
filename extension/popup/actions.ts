import { signal } from '@preact/signals';
import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { ask } from '../messages.ts';
import type { Mark } from '#shared/outbox/work.ts';

export interface Said {
  text: string;
  undo?: () => void;
}

/** What the popup says at its foot, with a way back. */
export const said = signal<Said | null>(null);

/** Marks an item seen because it was opened. */
export function see(item: InboxItem): void {
  if (!item.isRead) void mark({ do: 'read', itemId: item.id, read: true });
}

export function unsee(item: InboxItem): void {
  void mark({ do: 'read', itemId: item.id, read: false });
}

export function watch(item: InboxItem): void {
  const back: Mark[] = [{ do: 'status', itemId: item.id, status: 'pending' }];
  if (!item.isRead) back.push({ do: 'read', itemId: item.id, read: false });
  void undoably(t('popup.watched'), { do: 'status', itemId: item.id, status: 'watched' }, back);
}

export function remove(item: InboxItem): void {
  void undoably(t('popup.removed'), { do: 'remove', itemId: item.id }, [{ do: 'restore', item }]);
}

export function seeAll(items: InboxItem[]): void {
  const unread = items.filter(({ isRead }) => !isRead);
  const back = unread.map(({ id }): Mark => ({ do: 'read', itemId: id, read: false }));
  void undoably(t('popup.allSeen'), { do: 'read-all', upTo: new Date().toISOString() }, back);
}

/** Does at once what was said last to be undoable. */
export function undoLast(): void {
  said.value?.undo?.();
}

/** Says what was done, with a way back once the worker may have told the server. */
export async function undoably(text: string, forth: Mark, back: Mark[]): Promise<void> {
  const id = await mark(forth);
  if (id === undefined) return;
  const undo = async () => {
    said.value = { text: t('popup.undone') };
    if ((await ask({ type: 'undo', id })) === 'unknown') for (const one of back) await mark(one);
  };
  said.value = { text, undo: () => void undo() };
}

/** The id under which it is kept; nothing when there is no room, which is then said. */
export async function mark(change: Mark): Promise<string | undefined> {
  const id = crypto.randomUUID();
  if ((await ask({ type: 'mark', id, mark: change })) === 'kept') return id;
  said.value = { text: t('popup.full') };
  return undefined;
}
