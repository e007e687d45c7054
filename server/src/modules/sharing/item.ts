import type { z } from '@hono/zod-openapi';
import { Problem } from '../../kernel/problem.ts';
import type { InboxItem, Progress } from './inbox-schema.ts';
import type { Counts, ItemRow } from './inbox-store.ts';
import type { Place } from './store.ts';

export type ItemView = z.infer<typeof InboxItem>;
export type ProgressView = z.infer<typeof Progress>;

/** What may change of an item; the counts follow. */
export interface Change {
  place?: Place;
  read?: boolean;
  watched?: boolean;
  watchDuration?: number | undefined;
  progress?: ProgressView | undefined;
}

/** Throws `INVALID_STATUS`. */
export function statusChange(status: string | undefined): Change {
  switch (status) {
    case undefined:
      return {};
    case 'watched':
      return { place: 'inbox', watched: true };
    case 'archived':
      return { place: 'archive', read: true };
    case 'pending':
      return { place: 'inbox', watched: false };
    default:
      throw new Problem('INVALID_STATUS');
  }
}

/** Watched implies read. What was there first stays: a second "watched" does not move the moment. */
export function changedRow(row: ItemRow, { place, read, watched, progress }: Change, now: string): ItemRow {
  const readAt = read === false ? null : read || watched ? (row.read_at ?? now) : row.read_at;
  const watchedAt = watched === undefined ? row.watched_at : watched ? (row.watched_at ?? now) : null;
  return {
    ...row,
    place: place ?? row.place,
    read_at: readAt,
    watched_at: watchedAt,
    progress: progress === undefined ? row.progress : JSON.stringify(progress),
  };
}

/** Whether nothing that others can notice is different. */
export const isSameState = (one: ItemRow, other: ItemRow): boolean =>
  one.place === other.place && one.read_at === other.read_at && one.watched_at === other.watched_at;

/** What an item adds to the counts of its inbox. */
export function tally(row: Pick<ItemRow, 'place' | 'read_at' | 'watched_at'> | undefined): Counts {
  const open = row?.place === 'inbox';
  return {
    unread: Number(open && row.read_at === null),
    pending: Number(open && row.watched_at === null),
    watched: Number(open && row.watched_at !== null),
    archived: Number(row?.place === 'archive'),
  };
}

export const difference = (before: Counts, after: Counts): Counts => ({
  unread: after.unread - before.unread,
  pending: after.pending - before.pending,
  watched: after.watched - before.watched,
  archived: after.archived - before.archived,
});

/** One item as the API shows it. `sender` is JSON. */
export function textOf(row: ItemRow, sender: string): string {
  const status = row.place === 'archive' ? 'archived' : row.watched_at === null ? 'pending' : 'watched';
  return (
    `{"id":"${row.id}","media":${row.card},"sharedBy":${sender},"message":${JSON.stringify(row.message)},` +
    `"startAt":${row.start_at},"status":"${status}","isRead":${row.read_at !== null},"readAt":${time(row.read_at)},` +
    `"watchedAt":${time(row.watched_at)},"progress":${row.progress},"sharedAt":"${row.shared_at}","updatedAt":"${row.updated_at}"}`
  );
}

const time = (at: string | null): string => (at === null ? 'null' : `"${at}"`);
