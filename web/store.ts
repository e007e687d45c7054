import { computed, signal } from '@preact/signals';
import { answer, type ApiError, type Friend, type InboxItem, type Schema, type Sync } from '#shared/client.ts';
import { inboxPlace, isInInbox, laterPlace } from '#shared/inbox-place.ts';
import type { Queued } from '#shared/outbox/work.ts';
import { oneAtATime } from '#shared/serial.ts';
import { found } from './found.ts';
import { queue, unreadDifference, withQueue } from './offline/queue.ts';
import { merged, paged, type PageOf } from './paged.ts';
import { api, me } from './session.ts';
import { asApiError } from './toasts.ts';

/** How many a sync brings along. */
const SYNC_SIZE = 50;

/** What the server last said: the inbox as far as it was loaded, and how many are unread. */
export const answered = signal<ReadonlyMap<string, InboxItem>>(new Map());
export const answeredUnread = signal(0);
/** The same as people see it: with what the server has not been told yet. */
export const items = computed(() => withQueue(answered.value, queue.value));
export const unread = computed(() => Math.max(0, answeredUnread.value + unreadDifference(answered.value, items.value)));
export const friends = signal<Friend[]>([]);
export const requests = signal<Schema<'IncomingRequest'>[]>([]);
/** How the first look at the server went. */
export const loaded = signal<'loading' | 'ready' | ApiError>('loading');

type Query = { unread?: 'true'; status?: 'later' | 'archived' | 'all'; q?: string };

async function load(query: Query, cursor: string | undefined): Promise<PageOf<InboxItem>> {
  const asked = { ...query, limit: SYNC_SIZE, ...(cursor === undefined ? {} : { cursor }) };
  const { data, pagination } = await answer(api.GET('/api/v1/inbox', { params: { query: asked } }));
  // openapi-fetch's types forget that a pair is a pair.
  return { items: data as InboxItem[], hasNext: pagination.hasNext, cursor: pagination.cursor };
}

type PlaceOf = (item: InboxItem) => string;
const box = (holds: (item: InboxItem) => boolean, query: Query, placeOf?: PlaceOf, pagedBy?: PlaceOf) =>
  paged(answered, holds, (cursor) => load(query, cursor), items, placeOf, pagedBy);

/** The inbox as its filters show it. */
export const boxes = {
  all: box(isInInbox, {}, inboxPlace),
  unread: box((item) => isInInbox(item) && !item.isRead, { unread: 'true' }, inboxPlace),
  later: box((item) => item.status === 'later', { status: 'later' }, laterPlace, laterPlace),
  archived: box((item) => item.status === 'archived', { status: 'archived' }),
};
/** What somebody looks for in their inbox, whatever was put away too. */
export const search = found(answered, (q, cursor) => load({ q, status: 'all' }, cursor), items);

export type BoxName = keyof typeof boxes;

/** Names the state of the server that is shown here. */
export const etag = signal<string | undefined>(undefined);

/** Fetches what has changed until now. Never throws: how it went is `loaded`. */
export const refresh = oneAtATime(() =>
  sync().catch((error: unknown) => {
    if (loaded.value !== 'ready') loaded.value = asApiError(error);
  }),
);

/** Fetches everything, also when nothing has changed: what is shown here turned out to be wrong. */
export function reload(): Promise<void> {
  etag.value = undefined;
  return refresh();
}

/** After an absence, what was loaded besides the newest may have changed as well. */
export async function catchUp(): Promise<void> {
  const before = etag.peek();
  await refresh();
  if (etag.peek() === before) return;
  const isDeep = boxes.all.shown.peek().length > SYNC_SIZE;
  const others = [boxes.unread, boxes.later, boxes.archived];
  await Promise.all([isDeep && boxes.all.again(), ...others.map((box) => box.again())]);
}

async function sync(): Promise<void> {
  const person = me.peek()?.id;
  const known = answered.peek();
  const call = api.GET('/api/v1/sync', { headers: etag.peek() === undefined ? {} : { 'if-none-match': etag.peek() } });
  const status = await call.then(
    ({ response }) => response.status,
    () => 0,
  );
  if (status === 304) return;
  const { data } = await answer(call);
  const { response } = await call;
  // Somebody else may have signed in while the answer was on its way.
  if (me.peek()?.id !== person) return;
  show(data as Sync, known);
  etag.value = response.headers.get('etag') ?? undefined;
}

function show(sync: Sync, known: ReadonlyMap<string, InboxItem>): void {
  answeredUnread.value = sync.unread;
  friends.value = sync.friends;
  requests.value = sync.requests;
  boxes.all.take(known, { items: sync.inbox, hasNext: sync.inbox.length === SYNC_SIZE, cursor: undefined });
  takeReturned(known, sync.returned ?? []);
  loaded.value = 'ready';
}

/** What came back, however old it is. What is among it no more was put away elsewhere. */
export function takeReturned(known: ReadonlyMap<string, InboxItem>, returned: InboxItem[]): void {
  const isAll = returned.length < SYNC_SIZE;
  answered.value = merged(answered.peek(), known, returned, (item) => isAll && isReturned(item));
}

export const isReturned = (item: InboxItem): boolean => Boolean(item.returnsAt) && isInInbox(item);

/** Takes in what the server has just done, until it says so itself. */
export function settle(done: Queued): void {
  const before = answered.peek();
  answered.value = withQueue(before, [done]);
  answeredUnread.value = Math.max(0, answeredUnread.peek() + unreadDifference(before, answered.peek()));
}

/** Forgets everything of whoever was signed in. */
export function forget(): void {
  etag.value = undefined;
  answeredUnread.value = 0;
  friends.value = [];
  requests.value = [];
  answered.value = new Map();
  loaded.value = 'loading';
  for (const each of Object.values(boxes)) each.forget();
}
