import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ApiError } from '#shared/client.ts';
import { asApiError } from './toasts.ts';

/** Ids are UUIDv7: they sort by time, so the newest comes first when they fall. */
type Identified = { id: string };
type Known<T> = ReadonlyMap<string, T>;

export interface PageOf<T> {
  items: T[];
  /** Whether there are older ones; the cursor leads to them, when it is known. */
  hasNext: boolean;
  cursor: string | undefined;
}

/** A list that is loaded page by page and follows every change of the things it shows. */
export interface Paged<T> {
  shown: ReadonlySignal<T[]>;
  state: ReadonlySignal<'loading' | 'ready' | 'more' | ApiError>;
  hasNext: ReadonlySignal<boolean>;
  /** Loads the newest page again. */
  first(): Promise<void>;
  more(): Promise<void>;
  /** Takes in the newest page from elsewhere. `known` is what was there before it was asked for. */
  take(known: Known<T>, page: PageOf<T>): void;
  forget(): void;
}

/** What of a list is loaded: everything from `oldest` on. */
type Reach = { oldest: string; cursor: string | undefined; hasNext: boolean } | undefined;

/**
 * A list over a shared map of things.
 * @param holds whether a thing belongs on this list
 */
export function paged<T extends Identified>(
  all: Signal<Known<T>>,
  holds: (item: T) => boolean,
  load: (cursor: string | undefined) => Promise<PageOf<T>>,
): Paged<T> {
  const reach = signal<Reach>(undefined);
  const state = signal<'loading' | 'ready' | 'more' | ApiError>('loading');

  function take(known: Known<T>, page: PageOf<T>): void {
    const last = page.hasNext ? (page.items.at(-1)?.id ?? '') : '';
    const covers = (item: T) => holds(item) && item.id >= last;
    all.value = merged(all.peek(), known, page.items, covers);
    extend(page, last);
    state.value = 'ready';
  }

  function extend({ cursor, hasNext }: PageOf<T>, last: string): void {
    const { value } = reach;
    const isDeeper = value === undefined || last < value.oldest;
    const hasCursor = value !== undefined && value.cursor === undefined && last === value.oldest;
    if (isDeeper || hasCursor) reach.value = { oldest: last, cursor, hasNext };
  }

  async function attempt(doing: 'loading' | 'more', job: () => Promise<void>): Promise<void> {
    state.value = doing === 'loading' && reach.value !== undefined ? 'ready' : doing;
    try {
      await job();
    } catch (error) {
      state.value = asApiError(error);
    }
  }

  async function first(): Promise<void> {
    const known = all.peek();
    take(known, await load(undefined));
  }

  return {
    shown: computed(() => {
      const { value } = reach;
      if (value === undefined) return [];
      const inReach = [...all.value.values()].filter((item) => holds(item) && item.id >= value.oldest);
      return inReach.sort((a, b) => (a.id < b.id ? 1 : -1));
    }),
    state,
    hasNext: computed(() => reach.value?.hasNext ?? false),
    first: () => attempt('loading', first),
    more: () =>
      attempt('more', async () => {
        if (reach.value?.cursor === undefined) await first();
        const { value } = reach;
        if (value?.cursor === undefined) return;
        const page = await load(value.cursor);
        const last = page.hasNext ? (page.items.at(-1)?.id ?? '') : '';
        all.value = merged(all.peek(), new Map<string, T>(), page.items, () => false);
        extend(page, last);
        state.value = 'ready';
      }),
    take,
    forget() {
      reach.value = undefined;
      state.value = 'loading';
    },
  };
}

/** What is known, with a page on top; what the page should have had and had not is gone, unless it came meanwhile. */
function merged<T extends Identified>(
  now: Known<T>,
  known: Known<T>,
  page: T[],
  covers: (item: T) => boolean,
): Known<T> {
  const next = new Map(now);
  for (const [id, item] of now) if (known.get(id) === item && covers(item)) next.delete(id);
  for (const item of page) {
    const changedMeanwhile = now.get(item.id) !== known.get(item.id) && known.has(item.id);
    if (!changedMeanwhile) next.set(item.id, item);
  }
  return next;
}
