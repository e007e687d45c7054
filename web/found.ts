import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ApiError } from '#shared/client.ts';
import type { Paged, PageOf } from './paged.ts';
import { asApiError } from './toasts.ts';

/** What a search finds, page by page; it follows every change of the things it shows. */
export interface Found<T> extends Pick<Paged<T>, 'shown' | 'state' | 'hasNext' | 'first' | 'more'> {
  /** Looks for something else. */
  look(q: string): Promise<void>;
}

interface Pages {
  ids: string[];
  cursor: string | undefined;
  hasNext: boolean;
}

const NONE: Pages = { ids: [], cursor: undefined, hasNext: false };

/** Searches that answer with things of a shared map. What is shown of them is `seen`, as in `paged`. */
export function found<T extends { id: string }>(
  all: Signal<ReadonlyMap<string, T>>,
  load: (q: string, cursor: string | undefined) => Promise<PageOf<T>>,
  seen: ReadonlySignal<ReadonlyMap<string, T>> = all,
): Found<T> {
  const pages = signal(NONE);
  const state = signal<'loading' | 'ready' | 'more' | ApiError>('loading');
  let wanted = '';

  /** What was typed meanwhile counts: an answer to an older question is dropped. */
  async function add(before: Pages, doing: 'loading' | 'more'): Promise<void> {
    const q = wanted;
    state.value = doing;
    try {
      const page = await load(q, before.cursor);
      if (q !== wanted) return;
      all.value = new Map([...all.peek(), ...page.items.map((item) => [item.id, item] as const)]);
      const ids = [...before.ids, ...page.items.map(({ id }) => id)];
      pages.value = { ids, cursor: page.cursor, hasNext: page.hasNext };
      state.value = 'ready';
    } catch (error) {
      if (q === wanted) state.value = asApiError(error);
    }
  }

  return {
    shown: computed(() => pages.value.ids.flatMap((id) => seen.value.get(id) ?? [])),
    state,
    hasNext: computed(() => pages.value.hasNext),
    first: () => add(NONE, 'loading'),
    more: () => add(pages.peek(), 'more'),
    look(q) {
      wanted = q;
      return add(NONE, 'loading');
    },
  };
}
