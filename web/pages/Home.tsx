import { t } from '#shared/i18n/i18n.ts';
import { inboxIcon, userPlusIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { lazily } from '../lazily.tsx';
import { me } from '../session.ts';
import { Failure } from '../shell/Failure.tsx';
import { Items } from '../shell/Items.tsx';
import { Page } from '../shell/Page.tsx';
import { QuickShare } from '../shell/QuickShare.tsx';
import { Requests } from '../shell/Requests.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { boxes, friends, loaded, refresh, requests } from '../store.ts';

const UpNext = lazily(() => import('../queue/UpNext.tsx').then(({ UpNext }) => UpNext));
const Activity = lazily(() => import('../activity/Activity.tsx').then(({ Activity }) => Activity));

/** How many of the inbox are shown here; the inbox page has the rest. */
const SHOWN = 5;

/** Where one arrives: share a link, watch what is next, see what came, answer who asks. */
export function Home() {
  const person = me.value;
  if (!person) return null;
  return (
    <Page title={t(greeting(new Date().getHours()), { name: person.displayName })} name={t('web.nav.home')}>
      <QuickShare />
      <div class="grid">
        <div class="column">
          {boxes.all.shown.value.length > 0 && <UpNext />}
          <section class="card list-card" aria-labelledby="inbox">
            <header class="section-head">
              <h2 id="inbox">{t('web.nav.inbox')}</h2>
              {boxes.all.shown.value.length > 0 && <a href="/inbox">{t('web.home.all')}</a>}
            </header>
            <Arrived />
          </section>
        </div>
        <div class="column">
          {requests.value.length > 0 && (
            <section class="card stack" aria-labelledby="asking">
              <h2 id="asking">{t('web.friends.asking')}</h2>
              <Requests />
            </section>
          )}
          {friends.value.length > 0 && <Activity />}
        </div>
      </div>
    </Page>
  );
}

function Arrived() {
  const state = loaded.value;
  if (state === 'loading') return <Waiting />;
  if (state !== 'ready') return <Failure code={state.code} onRetry={() => void refresh()} />;
  const items = boxes.all.shown.value;
  if (items.length > 0) return <Items items={items.slice(0, SHOWN)} heading="h3" />;
  const isAlone = friends.value.length === 0;
  return (
    <EmptyState
      icon={isAlone ? userPlusIcon : inboxIcon}
      title={t(isAlone ? 'web.home.aloneTitle' : 'web.inbox.emptyTitle')}
      text={t(isAlone ? 'web.home.aloneText' : 'web.inbox.emptyText')}
    >
      <a class="btn btn-primary" href={isAlone ? '/friends' : '/share'}>
        {t(isAlone ? 'web.home.invite' : 'web.nav.share')}
      </a>
    </EmptyState>
  );
}

function greeting(hour: number) {
  if (hour < 5 || hour >= 18) return 'web.home.evening';
  return hour < 12 ? 'web.home.morning' : 'web.home.afternoon';
}
