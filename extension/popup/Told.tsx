import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { alerts } from '#shared/i18n/en/alerts.ts';
import { connection } from '#shared/i18n/en/connection.ts';
import { notices } from '#shared/i18n/en/notices.ts';
import { rare } from '#shared/i18n/en/rare.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { bellIcon, cloudAlertIcon, wifiOffIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { type Notification, NotificationRow } from '#ui/views/NotificationRow.tsx';
import { Skeleton } from '#ui/views/Skeleton.tsx';
import { useRovingRows } from '#ui/views/use-roving-rows.ts';
import { type Answer, ask } from '../messages.ts';
import { problemText } from '../problem-text.ts';
import { current, kept } from '../stored.ts';

learn(alerts, connection, notices, rare);

/** What one was told, the newest first. To look at it is to have seen it. */
export function Told({ now }: { now: number }) {
  const { answer, look } = useTold();
  return (
    <>
      <main class="popup-body">
        <section id="pane" aria-label={t('popup.notifications')}>
          {answer === 'loading' && <Skeleton rows={5} />}
          {answer !== 'loading' && 'problem' in answer && <Failure problem={answer.problem} onRetry={look} />}
          {answer !== 'loading' && 'told' in answer && <Rows told={answer.told} now={now} />}
        </section>
      </main>
      <footer class="popup-foot">
        <span class="popup-keys">
          <kbd>j</kbd> <kbd>k</kbd> {t('popup.keyMove')}
        </span>
        <a class="btn btn-ghost btn-sm" href={`${serverNow()}/notifications`} target="_blank" rel="noreferrer">
          {t('notes.all')}
        </a>
      </footer>
    </>
  );
}

/** Asked for when it is opened, when more comes while it is open, and when the server answers again. */
function useTold() {
  const answer = useSignal<'loading' | Answer<'told'>>('loading');
  const look = async () => {
    answer.value = await ask({ type: 'told' });
  };
  useEffect(() => void look(), []);
  useSignalEffect(() => {
    const { unseen, connection } = current.value;
    const shown = answer.peek();
    if (shown === 'loading') return;
    const isBack = 'problem' in shown && connection.problem === null;
    if (unseen > 0 || isBack) void look();
  });
  return { answer: answer.value, look };
}

function Rows({ told, now }: { told: Notification[]; now: number }) {
  const list = useRef<HTMLUListElement>(null);
  const { current, handlers } = useRovingRows(told, list, { hasKeys: true, deeds: {} });
  if (told.length === 0) {
    return <EmptyState icon={bellIcon} title={t('notes.emptyTitle')} text={t('notes.emptyText')} />;
  }
  return (
    <ul class="entries" ref={list} {...handlers}>
      {told.map((one) => (
        <NotificationRow key={one.id} of={one} now={now} server={serverNow()} isCurrent={one.id === current} />
      ))}
    </ul>
  );
}

type Problem = Extract<Answer<'told'>, { problem: unknown }>['problem'];

function Failure({ problem, onRetry }: { problem: Problem; onRetry(): Promise<void> }) {
  const isTrying = useSignal(false);
  const retry = async () => {
    isTrying.value = true;
    await onRetry().finally(() => (isTrying.value = false));
  };
  return (
    <div role="alert">
      <EmptyState
        icon={problem === 'OFFLINE' ? wifiOffIcon : cloudAlertIcon}
        title={t('notes.failedTitle')}
        text={problemText(problem, serverNow())}
      >
        <button type="button" class="btn btn-primary" disabled={isTrying.value} onClick={() => void retry()}>
          {t('unreachable.retry')}
        </button>
      </EmptyState>
    </div>
  );
}

const serverNow = (): string => kept.value.account?.server ?? '';
