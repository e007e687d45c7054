import { useEffect, useRef } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import type { Paged } from '../paged.ts';

/** How far below the window the end of a list may be when the next page is asked for. */
const AHEAD = '1000px';

/** Loads the next page of a list as its end comes near, or when asked; says so when that failed. */
export function More<T>({ list }: { list: Pick<Paged<T>, 'state' | 'hasNext' | 'first' | 'more'> }) {
  const state = list.state.value;
  const failed = typeof state !== 'string';
  const isNext = !failed && list.hasNext.value && state !== 'more';
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isNext || !button.current) return;
    const approaching = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void list.more();
      },
      { rootMargin: AHEAD },
    );
    approaching.observe(button.current);
    return () => approaching.disconnect();
  }, [isNext, list]);

  if (!failed && !list.hasNext.value) return null;
  return (
    <div class="more">
      {failed && (
        <p class="field-error" role="alert">
          {t(`problem.${state.code}`)}
        </p>
      )}
      <button
        ref={button}
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
