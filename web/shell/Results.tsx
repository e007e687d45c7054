import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { searchIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import type { Found } from '../found.ts';
import { Failure } from './Failure.tsx';
import { More } from './More.tsx';
import { Waiting } from './Waiting.tsx';

interface Props<T> {
  of: Found<T>;
  q: string;
  /** Leads to everything. */
  all: string;
  children: (items: T[]) => ComponentChildren;
}

/** What a search has found, until the next one has found something else. */
export function Results<T>({ of: search, q, all, children }: Props<T>) {
  useEffect(() => {
    void search.look(q);
  }, [q]);

  const state = search.state.value;
  const items = search.shown.value;
  if (typeof state !== 'string' && state.code === 'INVALID_SEARCH') {
    return <Nothing title={t('web.search.unclear')} text={t('problem.INVALID_SEARCH')} all={all} />;
  }
  if (typeof state !== 'string' && items.length === 0) {
    return <Failure code={state.code} onRetry={() => void search.first()} />;
  }
  if (items.length > 0) {
    return (
      <>
        {children(items)}
        <More list={search} isLast />
      </>
    );
  }
  if (state === 'loading') return <Waiting />;
  return <Nothing title={t('web.search.nothing')} text={t('web.search.nothingText')} all={all} />;
}

function Nothing({ all, ...said }: { title: string; text: string; all: string }) {
  return (
    <EmptyState icon={searchIcon} {...said}>
      <a class="btn btn-soft" href={all}>
        {t('web.search.clear')}
      </a>
    </EmptyState>
  );
}
