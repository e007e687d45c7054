import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { archiveIcon, inboxIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { Items } from '../shell/Items.tsx';
import { More } from '../shell/More.tsx';
import { Page } from '../shell/Page.tsx';
import { Failure } from '../shell/Failure.tsx';
import { Results } from '../shell/Results.tsx';
import { SearchField } from '../shell/SearchField.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { boxes, search, type BoxName } from '../store.ts';

const FILTERS = [
  { name: 'all', path: '/inbox', label: 'web.inbox.all' },
  { name: 'unread', path: '/inbox?show=unread', label: 'web.inbox.unread' },
  { name: 'archived', path: '/inbox?show=archived', label: 'web.inbox.archived' },
] as const;

/** Everything one was sent. */
export function Inbox() {
  const { query } = useLocation();
  const q = query['q'];
  const name = FILTERS.find((filter) => filter.name === query['show'])?.name ?? 'all';
  return (
    <Page title={t('web.nav.inbox')}>
      <SearchField path="/inbox" hint={t('web.search.inboxHint')} />
      {q ? (
        <section class="card list-card" aria-label={t('web.search.found')}>
          <Results of={search} q={q}>
            {(items) => <Items items={items} />}
          </Results>
        </section>
      ) : (
        <Boxes name={name} />
      )}
    </Page>
  );
}

function Boxes({ name }: { name: BoxName }) {
  return (
    <>
      <nav class="filters" aria-label={t('web.inbox.filters')}>
        {FILTERS.map((filter) => (
          <a key={filter.name} href={filter.path} aria-current={filter.name === name ? 'page' : undefined}>
            {t(filter.label)}
          </a>
        ))}
      </nav>
      <section class="card list-card" aria-label={t(`web.inbox.${name}`)}>
        <Box key={name} name={name} />
      </section>
    </>
  );
}

function Box({ name }: { name: BoxName }) {
  const box = boxes[name];
  const state = box.state.value;
  const items = box.shown.value;

  useEffect(() => {
    void box.first();
  }, []);

  if (items.length > 0) {
    return (
      <>
        <Items items={items} />
        <More list={box} />
      </>
    );
  }
  if (state === 'loading') return <Waiting />;
  if (typeof state !== 'string') return <Failure code={state.code} onRetry={() => void box.first()} />;
  return <Nothing name={name} />;
}

function Nothing({ name }: { name: BoxName }) {
  if (name === 'archived') {
    return <EmptyState icon={archiveIcon} title={t('web.inbox.archivedTitle')} text={t('web.inbox.archivedText')} />;
  }
  return (
    <EmptyState icon={inboxIcon} title={t('web.inbox.emptyTitle')} text={t('web.inbox.emptyText')}>
      <a class="btn btn-primary" href="/share">
        {t('web.nav.share')}
      </a>
    </EmptyState>
  );
}
