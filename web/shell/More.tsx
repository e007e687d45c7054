import { useEffect, useRef } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import type { Paged } from '../paged.ts';
import { problemText } from '../problem-text.ts';

/** Pixels below the window at which the next page is loaded, so that nobody has to wait for it. */
const AHEAD = 1500;

interface Props<T> {
  list: Pick<Paged<T>, 'state' | 'hasNext' | 'first' | 'more'>;
  /** Whether nothing comes after the list, so that its end may move away from whoever scrolls there. */
  isLast?: boolean;
}

/** Loads the next page of a list, or says that loading failed. */
export function More<T>({ list, isLast = false }: Props<T>) {
  const state = list.state.value;
  const failed = typeof state !== 'string';
  const end = useRef<HTMLDivElement>(null);

  // Anew after each page: its end may be in reach as well.
  useEffect(() => {
    if (!isLast || state !== 'ready' || !end.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting && list.hasNext.peek()) void list.more();
      },
      { rootMargin: `${AHEAD}px` },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isLast, state]);

  if (!failed && !list.hasNext.value) return null;
  return (
    <div ref={end} class="more">
      {failed && (
        <p class="field-error" role="alert">
          {problemText(state.code)}
        </p>
      )}
      <button
        class="btn btn-soft"
        type="button"
        aria-disabled={state === 'more'}
        onClick={() => {
          if (state !== 'more') void (list.hasNext.value ? list.more() : list.first());
        }}
      >
        {t(state === 'more' ? 'web.loading' : failed ? 'web.failure.retry' : 'web.more')}
      </button>
    </div>
  );
}
