import { t } from '#shared/i18n/i18n.ts';
import type { Paged } from '../paged.ts';
import { problemText } from '../problem-text.ts';

/** Loads the next page of a list, or says that loading failed. */
export function More<T>({ list }: { list: Pick<Paged<T>, 'state' | 'hasNext' | 'first' | 'more'> }) {
  const state = list.state.value;
  const failed = typeof state !== 'string';
  if (!failed && !list.hasNext.value) return null;
  return (
    <div class="more">
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
