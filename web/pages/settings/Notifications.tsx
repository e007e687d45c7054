import { useEffect } from 'preact/hooks';
import { alerts } from '#shared/i18n/en/alerts.ts';
import { notices } from '#shared/i18n/en/notices.ts';
import { notifications } from '#shared/i18n/en/notifications.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { bellIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { NotificationRow } from '#ui/views/NotificationRow.tsx';
import { seeAll, told } from '../../notifications.ts';
import { Failure } from '../../shell/Failure.tsx';
import { useNow } from '../../shell/use-now.ts';
import { More } from '../../shell/More.tsx';
import { Page } from '../../shell/Page.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import { sayProblem } from '../../toasts.ts';
import { deliveriesOf } from './deliveries-of.ts';

learn(alerts, notices, notifications);

/** What one was told, the newest first. To look at it is to have seen it. */
export function Notifications() {
  useEffect(() => {
    void told.first().then(seeAll).catch(sayProblem);
  }, []);

  return (
    <Page
      title={t('notes.title')}
      width="narrow"
      beside={
        <a class="btn btn-soft" href="/settings#notifications">
          {t('notes.settings')}
        </a>
      }
    >
      <section class="card" aria-label={t('notes.title')}>
        <Rows />
      </section>
    </Page>
  );
}

function Rows() {
  const now = useNow();
  const state = told.state.value;
  const rows = told.shown.value;
  if (rows.length > 0) {
    return (
      <>
        <ul class="entries">
          {rows.map((one) => (
            <NotificationRow key={one.id} of={one} now={now}>
              {deliveriesOf(one).map((text) => ` · ${text}`)}
            </NotificationRow>
          ))}
        </ul>
        <More list={told} isLast />
      </>
    );
  }
  if (state === 'loading') return <Waiting />;
  if (typeof state !== 'string') return <Failure code={state.code} onRetry={() => void told.first()} />;
  return (
    <EmptyState icon={bellIcon} title={t('notes.emptyTitle')} text={t('notes.emptyText')}>
      <a class="btn btn-primary" href="/friends">
        {t('web.home.invite')}
      </a>
    </EmptyState>
  );
}
