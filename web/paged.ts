import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ApiError } from '#shared/client.ts';
import { asApiError } from './toasts.ts';

/** Ids are UUIDv7: they sort by time, so the newest comes first when they fall. Other places fall, too. */
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
  /** Loads everything again that had been loaded. */
  again(): Promise<void>;
  /** Takes in the newest page from elsewhere. `known` is what was there before it was asked for. */
  take(known: Known<T>, page: PageOf<T>): void;
  /** What was loaded, as one page that can be taken in another time; at most `most` of it. */
  loaded(most: number): PageOf<T> | undefined;
  forget(): void;
}

/** What of a list is loaded: everything from `oldest` on. */
type Reach = { oldest: string; cursor: string | undefined; hasNext: boolean } | undefined;

/**
 * A list over a shared map of things.
 * @param all the things as the server has them
 * @param holds whether a thing belongs on this list
 * @param seen the things as people see them: changed by what the server has not been told yet
 * @param placeOf where a thing stands on the list, as an id: of some that is not their own
 * @param pagedBy where a thing stands on the pages of the server
 */
export function paged<T extends Identified>(
  all: Signal<Known<T>>,
  holds: (item: T) => boolean,
  load: (cursor: string | undefined) => Promise<PageOf<T>>,
  seen: ReadonlySignal<Known<T>> = all,
  placeOf: (item: T) => string = ({ id }) => id,
  pagedBy: (item: T) => string = ({ id }) => id,
): Paged<T> {
  const reach = signal<Reach>(undefined);
  const state = signal<'loading' | 'ready' | 'more' | ApiError>('loading');

  function take(known: Known<T>, page: PageOf<T>): void {
    const last = lastOf(page, pagedBy);
    const covers = (item: T) => holds(item) && pagedBy(item) >= last;
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

  /** Loads page after page until one ends where it is enough: from the end of what is loaded, or from the top. */
  async function walk(from: string | undefined, isEnough: (last: string, oldest: string) => boolean): Promise<void> {
    const oldest = reach.peek()?.oldest ?? '';
    let cursor = from;
    let top = from === undefined ? END : oldest;
    do {
      const known = all.peek();
      const page = await load(cursor);
      const last = lastOf(page, pagedBy);
      const covers = (item: T) => holds(item) && pagedBy(item) >= last && pagedBy(item) < top;
      all.value = merged(all.peek(), known, page.items, covers);
      extend(page, last);
      cursor = page.cursor;
      top = last;
    } while (!isEnough(top, oldest) && cursor !== undefined);
    state.value = 'ready';
  }

  const inReach = (things: Known<T>, { oldest }: { oldest: string }, by = pagedBy): T[] =>
    [...things.values()].filter((item) => holds(item) && by(item) >= oldest).sort((a, b) => (by(a) < by(b) ? 1 : -1));

  return {
    shown: computed(() => (reach.value === undefined ? [] : inReach(seen.value, reach.value, placeOf))),
    state,
    hasNext: computed(() => reach.value?.hasNext ?? false),
    first: () => attempt('loading', first),
    // What was taken in from elsewhere came without a cursor: the way down is walked once.
    more: () => attempt('more', () => walk(reach.peek()?.cursor, (last, oldest) => last < oldest)),
    again: async () => {
      if (reach.peek()) await attempt('loading', () => walk(undefined, (last, oldest) => last <= oldest));
    },
    take,
    loaded(most) {
      const value = reach.peek();
      if (value === undefined) return undefined;
      const items = inReach(all.peek(), value);
      if (items.length <= most) return { items, hasNext: value.hasNext, cursor: value.cursor };
      return { items: items.slice(0, most), hasNext: true, cursor: undefined };
    },
    forget() {
      reach.value = undefined;
      state.value = 'loading';
    },
  };
}

/** Below every place, and above. */
const BEGINNING = '';
const END = '~';

/** Down to where a page reaches: to the very beginning, when none comes after it. */
function lastOf<T>({ items, hasNext }: PageOf<T>, pagedBy: (item: T) => string): string {
  const last = items.at(-1);
  return hasNext && last ? pagedBy(last) : BEGINNING;
}

/** What is known, with a page on top; what the page should have had and had not is gone, unless it came meanwhile. */
export function merged<T extends Identified>(
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
