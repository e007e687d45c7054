import { batch, effect } from '@preact/signals';
import type { Friend, InboxItem, Schema, Share } from '#shared/client.ts';
import type { PageOf } from '../paged.ts';
import { sent } from '../sent.ts';
import { answered, answeredUnread, boxes, etag, friends, isReturned, loaded, requests, takeReturned } from '../store.ts'; // prettier-ignore
import { changeKept, readKept } from './database.ts';

/** How much of the inbox, and of what was sent, there is without a connection. */
const MOST_ITEMS = 500;
const MOST_SENT = 100;
/** Milliseconds; several changes of one moment are written together. */
const SOON = 1000;

/** What the server last said, as it is shown again next time before anybody has asked. */
interface Snapshot {
  etag: string | undefined;
  unread: number;
  friends: Friend[];
  requests: Schema<'IncomingRequest'>[];
  inbox: PageOf<InboxItem> | undefined;
  returned?: InboxItem[];
  sent: PageOf<Share> | undefined;
}

/** Shows what was kept for somebody, unless the server has been quicker. */
export async function restore(owner: string, signal: AbortSignal): Promise<void> {
  const kept = await readKept<Snapshot>({ owner, what: 'snapshot' });
  if (kept === undefined || signal.aborted || loaded.peek() === 'ready') return;
  batch(() => {
    etag.value = kept.etag;
    answeredUnread.value = kept.unread;
    friends.value = kept.friends;
    requests.value = kept.requests;
    if (kept.inbox) boxes.all.take(new Map(), { ...kept.inbox, items: newer(kept.inbox.items) });
    takeReturned(new Map(), newer(kept.returned ?? []));
    if (kept.sent) sent.take(new Map(), kept.sent);
    loaded.value = 'ready';
  });
}

/** What the server has answered meanwhile of some of it, on a page of its own, is newer than what was kept. */
const newer = (items: InboxItem[]): InboxItem[] => items.map((item) => answered.peek().get(item.id) ?? item);

/** Keeps what the server says from now on, until the signal aborts. */
export function keepSnapshots(owner: string, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted || loaded.peek() !== 'ready') return;
    const snapshot = taken();
    void changeKept<Snapshot>({ owner, what: 'snapshot' }, () => (signal.aborted ? undefined : snapshot));
  };
  const stop = effect(() => {
    const changed = [etag, answered, answeredUnread, friends, requests, sent.shown].map(({ value }) => value);
    if (changed.length > 0) timer ??= setTimeout(write, SOON);
  });
  document.addEventListener('visibilitychange', () => timer !== undefined && write(), { signal });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
}

const taken = (): Snapshot => ({
  etag: etag.peek(),
  unread: answeredUnread.peek(),
  friends: friends.peek(),
  requests: requests.peek(),
  inbox: boxes.all.loaded(MOST_ITEMS),
  returned: [...answered.peek().values()].filter(isReturned),
  sent: sent.loaded(MOST_SENT),
});
