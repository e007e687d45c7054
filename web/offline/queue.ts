import { computed, signal } from '@preact/signals';
import type { InboxItem } from '#shared/client.ts';
import { isInInbox } from '#shared/inbox-place.ts';
import { itemAfter } from '#shared/outbox/item-after.ts';
import { itemOf, type Queued } from '#shared/outbox/work.ts';

type Items = ReadonlyMap<string, InboxItem>;

/** Everything that waits to be told to the server, as all tabs of this browser see it; `outbox.ts` keeps it up to date. */
export const queue = signal<Queued[]>([]);

/** What of it is a send, or one that was refused: people are shown it until it has arrived. */
export const waitingSends = computed(() => queue.value.filter(({ work, isUndone }) => work.do === 'send' && !isUndone));

/** What was to be said with something sent, and the server refused. */
export const refusedWords = computed(() =>
  queue.value.filter(({ work, failure }) => work.do === 'reword' && failure !== null),
);

/** What people see: the server's answers, changed by everything that still waits. */
export function withQueue(items: Items, waiting: Queued[]): Items {
  const hopeful = waiting.filter(({ failure, work }) => failure === null && isMark(work));
  if (hopeful.length === 0) return items;
  const next = new Map(items);
  for (const { work, queuedAt } of hopeful) {
    const id = itemOf(work);
    for (const each of id === undefined ? [...next.keys()] : [id]) {
      const before = next.get(each) ?? (work.do === 'restore' ? work.item : undefined);
      const after = before && itemAfter(before, work, queuedAt);
      if (after) next.set(each, after);
      else next.delete(each);
    }
  }
  return next;
}

/** How many more, or fewer, are unread once all that waits is done. */
export function unreadDifference(before: Items, after: Items): number {
  if (before === after) return 0;
  let difference = 0;
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(id), after.get(id)];
    if (one !== other) difference += countOf(other) - countOf(one);
  }
  return difference;
}

/** Whether it changes an item: also one that somebody sent to themselves. */
const isMark = ({ do: what }: Queued['work']): boolean => !['send', 'withdraw'].includes(what);

const countOf = (item: InboxItem | undefined): number => Number(item !== undefined && !item.isRead && isInInbox(item));
