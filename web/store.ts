import { signal } from '@preact/signals';
import { answer, type ApiError, type Friend, type InboxItem, type Schema, type Sync } from '#shared/client.ts';
import { found } from './found.ts';
import { paged } from './paged.ts';
import { api, me } from './session.ts';
import { asApiError } from './toasts.ts';

/** How many a sync brings along. */
const SYNC_SIZE = 50;

export const unread = signal(0);
export const friends = signal<Friend[]>([]);
export const requests = signal<Schema<'IncomingRequest'>[]>([]);
export const items = signal<ReadonlyMap<string, InboxItem>>(new Map());
/** How the first look at the server went. */
export const loaded = signal<'loading' | 'ready' | ApiError>('loading');

const box = (holds: (item: InboxItem) => boolean, query: { unread?: 'true'; status?: 'archived' }) =>
  paged(items, holds, async (cursor) => {
    const asked = { ...query, limit: SYNC_SIZE, ...(cursor === undefined ? {} : { cursor }) };
    const { data, pagination } = await answer(api.GET('/api/v1/inbox', { params: { query: asked } }));
    // openapi-fetch's types forget that a pair is a pair.
    return { items: data as InboxItem[], hasNext: pagination.hasNext, cursor: pagination.cursor };
  });

/** The inbox as its filters show it. */
export const boxes = {
  all: box((item) => item.status !== 'archived', {}),
  unread: box((item) => item.status !== 'archived' && !item.isRead, { unread: 'true' }),
  archived: box((item) => item.status === 'archived', { status: 'archived' }),
};
/** What somebody looks for in their inbox, whatever was archived too. */
export const search = found(items, async (q, cursor) => {
  const query = { q, status: 'all' as const, limit: SYNC_SIZE, ...(cursor === undefined ? {} : { cursor }) };
  const { data, pagination } = await answer(api.GET('/api/v1/inbox', { params: { query } }));
  return { items: data as InboxItem[], hasNext: pagination.hasNext, cursor: pagination.cursor };
});

export type BoxName = keyof typeof boxes;

let etag: string | undefined;
let syncing: Promise<void> | undefined;

/** Fetches what has changed. Never throws: how it went is `loaded`. */
export function refresh(): Promise<void> {
  syncing ??= sync()
    .catch((error: unknown) => {
      if (loaded.value !== 'ready') loaded.value = asApiError(error);
    })
    .finally(() => (syncing = undefined));
  return syncing;
}

/** Fetches everything, also when nothing has changed: what is shown here turned out to be wrong. */
export function reload(): Promise<void> {
  etag = undefined;
  return refresh();
}

async function sync(): Promise<void> {
  const person = me.peek()?.id;
  const known = items.peek();
  const call = api.GET('/api/v1/sync', { headers: etag === undefined ? {} : { 'if-none-match': etag } });
  const status = await call.then(
    ({ response }) => response.status,
    () => 0,
  );
  if (status === 304) return;
  const { data } = await answer(call);
  const { response } = await call;
  // Somebody else may have signed in while the answer was on its way.
  if (me.peek()?.id !== person) return;
  etag = response.headers.get('etag') ?? undefined;
  show(data as Sync, known);
}

function show(sync: Sync, known: ReadonlyMap<string, InboxItem>): void {
  unread.value = sync.unread;
  friends.value = sync.friends;
  requests.value = sync.requests;
  boxes.all.take(known, { items: sync.inbox, hasNext: sync.inbox.length === SYNC_SIZE, cursor: undefined });
  loaded.value = 'ready';
}

/** Forgets everything of whoever was signed in. */
export function forget(): void {
  etag = undefined;
  unread.value = 0;
  friends.value = [];
  requests.value = [];
  items.value = new Map();
  loaded.value = 'loading';
  for (const each of Object.values(boxes)) each.forget();
}
