import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { filters } from '#shared/i18n/en/filters.ts';
import { narrowing } from '#shared/i18n/en/narrowing.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { archiveIcon, clockIcon, inboxIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { addressOf, shownBy, type Shown, type View } from '../inbox/address.ts';
import { FilterChips } from '../inbox/FilterChips.tsx';
import { SelectableItems } from '../inbox/SelectableItems.tsx';
import { ViewSwitch } from '../inbox/ViewSwitch.tsx';
import { Failure } from '../shell/Failure.tsx';
import { More } from '../shell/More.tsx';
import { Page } from '../shell/Page.tsx';
import { Results } from '../shell/Results.tsx';
import { SearchField } from '../shell/SearchField.tsx';
import { usePosition } from '../shell/use-position.ts';
import { Waiting } from '../shell/Waiting.tsx';
import { boxes, refresh, search, type BoxName } from '../store.ts';
import '#ui/filter-chips.css';
import '../styles/inbox.css';

learn(filters, narrowing);

const FILTERS = ['all', 'unread', 'later', 'archived'] as const;
/** What can be put away, and how that looks. */
const AWAY = { later: clockIcon, archived: archiveIcon } as const;

/** Everything one was sent. */
export function Inbox() {
  const { query, route } = useLocation();
  const shown = shownBy(query);
  const { q, show, view } = shown;
  const go = (change: Partial<Shown>) => route(addressOf({ ...shown, ...change }), true);
  return (
    <Page title={t('web.nav.inbox')} beside={<ViewSwitch view={view} onView={(to) => go({ view: to })} />}>
      <nav class="filters" aria-label={t('web.inbox.filters')}>
        {FILTERS.map((name) => (
          <a
            key={name}
            href={addressOf({ ...shown, q: '', show: name })}
            aria-current={name === show && !q ? 'page' : undefined}
          >
            {t(`web.inbox.${name}`)}
          </a>
        ))}
      </nav>
      <div class="inbox-head">
        {/* It finds what was put away, too: also where nothing is left. */}
        <SearchField path="/inbox" hint={t('web.search.inboxHint')} />
        {(q || !isEmpty(show)) && <FilterChips q={q} onSearch={(to) => go({ q: to })} />}
      </div>
      {q ? (
        <section class="card list-card" aria-label={t('web.search.found')}>
          <Results of={search} q={q} all={addressOf({ ...shown, q: '' })}>
            {(items) => <SelectableItems items={items} view={view} />}
          </Results>
        </section>
      ) : (
        <section class="card list-card" aria-label={t(`web.inbox.${show}`)}>
          <Box key={show} name={show} view={view} />
        </section>
      )}
    </Page>
  );
}

const isEmpty = (name: BoxName): boolean => boxes[name].state.value === 'ready' && boxes[name].shown.value.length === 0;

function Box({ name, view }: { name: BoxName; view: View }) {
  const box = boxes[name];
  const state = box.state.value;
  const items = box.shown.value;
  usePosition({ isReady: items.length > 0 });

  useEffect(() => {
    // What was put away since this browser last looked leaves the inbox first, and then is found where it is.
    void (name in AWAY ? refresh() : Promise.resolve()).then(() => box.first());
  }, []);

  if (items.length > 0) {
    return (
      <>
        <SelectableItems items={items} view={view} />
        <More list={box} isLast />
      </>
    );
  }
  if (state === 'loading') return <Waiting />;
  if (typeof state !== 'string') return <Failure code={state.code} onRetry={() => void box.first()} />;
  return <Nothing name={name} />;
}

function Nothing({ name }: { name: BoxName }) {
  if (name === 'later' || name === 'archived') {
    return (
      <EmptyState icon={AWAY[name]} title={t(`web.inbox.${name}Title`)} text={t(`web.inbox.${name}Text`)}>
        <a class="btn btn-soft" href="/inbox">
          {t('web.item.toInbox')}
        </a>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={inboxIcon} title={t('web.inbox.emptyTitle')} text={t('web.inbox.emptyText')}>
      <a class="btn btn-primary" href="/share">
        {t('web.nav.share')}
      </a>
    </EmptyState>
  );
}
