import type { z } from '@hono/zod-openapi';
import { Problem } from '../../../kernel/problem.ts';
import type { InboxItem, Progress } from '../inbox-schema.ts';
import type { Counts, ItemRow } from '../inbox-store.ts';
import type { Place } from '../store.ts';

export type ItemView = z.infer<typeof InboxItem>;
export type ProgressView = z.infer<typeof Progress>;

/** What may change of an item; the counts follow. */
export interface Change {
  place?: Place;
  /** When it comes back, or came back. Without it, what changes its place neither does nor did. */
  returnsAt?: string | null;
  read?: boolean;
  watched?: boolean;
  watchDuration?: number | undefined;
  progress?: ProgressView | undefined;
  /** It comes back by itself: what its sender was told of when it was read stays told. */
  isReturn?: boolean;
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
export function changedRow(row: ItemRow, { place, returnsAt, read, watched, progress }: Change, now: string): ItemRow {
  const readAt = read === false ? null : read || watched ? (row.read_at ?? now) : row.read_at;
  const watchedAt = watched === undefined ? row.watched_at : watched ? (row.watched_at ?? now) : null;
  // Nobody needs to be reminded of what they have watched.
  const where = place ?? (watched && row.place === 'later' ? 'inbox' : row.place);
  return {
    ...row,
    place: where,
    returns_at: returnsAt ?? (where === row.place ? row.returns_at : null),
    read_at: readAt,
    watched_at: watchedAt,
    progress: progress === undefined ? row.progress : JSON.stringify(progress),
  };
}

/** Whether nothing that others can notice is different. */
export const isSameState = (one: ItemRow, other: ItemRow): boolean =>
  one.place === other.place && isSameToSender(one, other);

/** Whether its sender can notice nothing: where their recipients keep things is not for them to know. */
export const isSameToSender = (one: ItemRow, other: ItemRow): boolean =>
  one.read_at === other.read_at && one.watched_at === other.watched_at;

/** What an item adds to the counts of its inbox. */
export function tally(row: Pick<ItemRow, 'place' | 'read_at' | 'watched_at'> | undefined): Counts {
  const open = row?.place === 'inbox';
  return {
    unread: Number(open && row.read_at === null),
    pending: Number(open && row.watched_at === null),
    watched: Number(open && row.watched_at !== null),
    archived: Number(row?.place === 'archive'),
    later: Number(row?.place === 'later'),
  };
}

export const difference = (before: Counts, after: Counts): Counts => ({
  unread: after.unread - before.unread,
  pending: after.pending - before.pending,
  watched: after.watched - before.watched,
  archived: after.archived - before.archived,
  later: after.later - before.later,
});

/** One item as the API shows it. `sender` is JSON. */
export function textOf(row: ItemRow, sender: string): string {
  return (
    `{"id":"${row.id}","media":${row.card},"sharedBy":${sender},"message":${JSON.stringify(row.message)},` +
    `"startAt":${row.start_at},"status":"${statusOf(row)}","isRead":${row.read_at !== null},"readAt":${time(row.read_at)},` +
    `"watchedAt":${time(row.watched_at)},"returnsAt":${time(row.returns_at)},"progress":${row.progress},"sharedAt":"${row.shared_at}","updatedAt":"${row.updated_at}"}`
  );
}

function statusOf({ place, watched_at: watchedAt }: ItemRow): ItemView['status'] {
  if (place === 'archive') return 'archived';
  if (place === 'later') return 'later';
  return watchedAt === null ? 'pending' : 'watched';
}

const time = (at: string | null): string => (at === null ? 'null' : `"${at}"`);
