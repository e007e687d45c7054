import { computed, signal } from '@preact/signals';
import { answer, type Share } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import type { Queued } from '#shared/outbox/work.ts';
import { found } from './found.ts';
import { hand } from './offline/outbox.ts';
import { queue } from './offline/queue.ts';
import { paged } from './paged.ts';
import { api } from './session.ts';
import { say } from './toasts.ts';

/** What I sent, as the server last said. */
export const shares = signal<ReadonlyMap<string, Share>>(new Map());
/** Without what I took back, and saying what I changed it to. */
const seen = computed(() => corrected(shares.value, queue.value));

export const sent = paged(
  shares,
  () => true,
  async (cursor) => {
    const query = { limit: 30, ...(cursor === undefined ? {} : { cursor }) };
    const { data, pagination } = await answer(api.GET('/api/v1/shares/sent', { params: { query } }));
    return { items: data, hasNext: pagination.hasNext, cursor: pagination.cursor };
  },
  seen,
);

/** What somebody looks for among what they sent. */
export const sentSearch = found(
  shares,
  async (q, cursor) => {
    const query = { q, limit: 30, ...(cursor === undefined ? {} : { cursor }) };
    const { data, pagination } = await answer(api.GET('/api/v1/shares/sent', { params: { query } }));
    return { items: data, hasNext: pagination.hasNext, cursor: pagination.cursor };
  },
  seen,
);

/** Takes a share back. */
export async function withdraw({ id }: Share): Promise<void> {
  if (await hand({ do: 'withdraw', shareId: id })) say(t('web.done.withdrawn'));
}

/** Takes in what the server has just done, until it says so itself. */
export function settleSent(done: Queued): void {
  shares.value = corrected(shares.peek(), [done]);
}

function corrected(known: ReadonlyMap<string, Share>, waiting: Queued[]): ReadonlyMap<string, Share> {
  const corrections = waiting.flatMap(({ work, failure }) => (failure === null && 'shareId' in work ? work : []));
  if (corrections.length === 0) return known;
  const next = new Map(known);
  for (const work of corrections) {
    const share = next.get(work.shareId);
    if (work.do === 'withdraw') next.delete(work.shareId);
    else if (share) next.set(share.id, { ...share, message: work.message });
  }
  return next;
}

export function forgetSent(): void {
  shares.value = new Map();
  sent.forget();
}
