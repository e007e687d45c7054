import { signal } from '@preact/signals';
import { answer, type Share } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { found } from './found.ts';
import { optimistically } from './optimistic.ts';
import { paged } from './paged.ts';
import { api } from './session.ts';
import { say, sayProblem } from './toasts.ts';

/** What I sent. */
export const shares = signal<ReadonlyMap<string, Share>>(new Map());

export const sent = paged(
  shares,
  () => true,
  async (cursor) => {
    const query = { limit: 30, ...(cursor === undefined ? {} : { cursor }) };
    const { data, pagination } = await answer(api.GET('/api/v1/shares/sent', { params: { query } }));
    return { items: data, hasNext: pagination.hasNext, cursor: pagination.cursor };
  },
);

/** What somebody looks for among what they sent. */
export const sentSearch = found(shares, async (q, cursor) => {
  const query = { q, limit: 30, ...(cursor === undefined ? {} : { cursor }) };
  const { data, pagination } = await answer(api.GET('/api/v1/shares/sent', { params: { query } }));
  return { items: data, hasNext: pagination.hasNext, cursor: pagination.cursor };
});

/** Takes shares back. */
export async function withdraw(taken: readonly Share[]): Promise<void> {
  try {
    await Promise.all(
      taken.map(({ id }) =>
        optimistically(
          shares,
          id,
          () => undefined,
          () => answer(api.DELETE('/api/v1/shares/{id}', { params: { path: { id } } })),
        ),
      ),
    );
    say(t('web.done.withdrawn'));
  } catch (error) {
    sayProblem(error);
  }
}

export function forgetSent(): void {
  shares.value = new Map();
  sent.forget();
}
