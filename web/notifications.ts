import { signal } from '@preact/signals';
import { answer, data, type Schema } from '#shared/client.ts';
import { paged } from './paged.ts';
import { api } from './session.ts';

/** What one was told, and how much of it one has not seen. */

export type Notification = Schema<'Notification'>;

export const unseen = signal(0);
const notifications = signal<ReadonlyMap<string, Notification>>(new Map());

export const told = paged(
  notifications,
  () => true,
  async (cursor) => {
    const query = { limit: 20, ...(cursor === undefined ? {} : { cursor }) };
    const { data: items, pagination } = await answer(api.GET('/api/v1/notifications', { params: { query } }));
    return { items, hasNext: pagination.hasNext, cursor: pagination.cursor };
  },
);

export async function countUnseen(): Promise<void> {
  unseen.value = (await data(api.GET('/api/v1/notifications/unseen'))).unseen;
}

/** Whoever looks at the list has seen what is in it. */
export async function seeAll(): Promise<void> {
  if (unseen.peek() === 0) return;
  unseen.value = (await data(api.POST('/api/v1/notifications/seen', { body: {} }))).unseen;
}

/** Something new, or something that there is more of by now. */
export function receiveNotification({ notification, unseen: left }: { notification: Notification; unseen: number }) {
  unseen.value = left;
  notifications.value = new Map(notifications.peek()).set(notification.id, notification);
}

export function forgetNotifications(): void {
  unseen.value = 0;
  notifications.value = new Map();
  told.forget();
}
