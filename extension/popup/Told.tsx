import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Person } from '#shared/client.ts';
import { alerts } from '#shared/i18n/en/alerts.ts';
import { connection } from '#shared/i18n/en/connection.ts';
import { muted } from '#shared/i18n/en/muted.ts';
import { muting } from '#shared/i18n/en/muting.ts';
import { notices } from '#shared/i18n/en/notices.ts';
import { rare } from '#shared/i18n/en/rare.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { bellIcon, bellOffIcon, circleAlertIcon, cloudAlertIcon, wifiOffIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { type Notification, NotificationRow } from '#ui/views/NotificationRow.tsx';
import { Skeleton } from '#ui/views/Skeleton.tsx';
import { useRovingRows } from '#ui/views/use-roving-rows.ts';
import { type Answer, ask } from '../messages.ts';
import { problemText } from '../problem-text.ts';
import { current, kept, sync } from '../stored.ts';
import { useMuting } from './use-muting.ts';

learn(alerts, connection, muted, muting, notices, rare);

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
          <span>
            <kbd>j</kbd> <kbd>k</kbd> {t('popup.keyMove')}
          </span>
          <span>
            <kbd>m</kbd> {t('mute.key')}
          </span>
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
  const { isKnown, isMuted, problem, toggle } = useMuting();
  /** Whom it is about, if that is one friend. */
  const friendIn = ({ people: [one, other], otherPeople }: Notification): Person | undefined => {
    const isFriend = sync.value?.friends.some(({ user }) => user.id === one?.id);
    return isKnown && isFriend && other === undefined && otherPeople === 0 ? one : undefined;
  };
  const mute = (one: Notification) => {
    const friend = friendIn(one);
    if (friend) void toggle(friend);
  };
  const { current, handlers } = useRovingRows(told, list, { hasKeys: true, deeds: { m: mute } });
  if (told.length === 0) {
    return <EmptyState icon={bellIcon} title={t('notes.emptyTitle')} text={t('notes.emptyText')} />;
  }
  return (
    <>
      {problem && (
        <Banner tone="err" icon={circleAlertIcon}>
          {problemText(problem, serverNow())}
        </Banner>
      )}
      <ul class="entries" ref={list} {...handlers}>
        {told.map((one) => {
          const friend = friendIn(one);
          const isQuiet = friend !== undefined && isMuted(friend);
          const isCurrent = one.id === current;
          return (
            <NotificationRow
              key={one.id}
              of={one}
              now={now}
              server={serverNow()}
              isCurrent={isCurrent}
              tools={
                friend && <Mute person={friend} isQuiet={isQuiet} isCurrent={isCurrent} onPress={() => mute(one)} />
              }
            >
              {isQuiet && ` · ${t('friends.muted')}`}
            </NotificationRow>
          );
        })}
      </ul>
    </>
  );
}

interface MuteProps {
  person: Person;
  /** Whether nothing is told about them. */
  isQuiet: boolean;
  isCurrent: boolean;
  onPress(): void;
}

function Mute({ person: { displayName: name }, isQuiet, isCurrent, onPress }: MuteProps) {
  return (
    <button
      type="button"
      class="icon-btn entry-tool"
      data-on={isQuiet}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={t(isQuiet ? 'mute.endNamed' : 'friends.mute', { name })}
      title={`${t(isQuiet ? 'mute.end' : 'friends.muteHint')} (m)`}
      onClick={onPress}
    >
      <Icon of={isQuiet ? bellOffIcon : bellIcon} size={16} />
    </button>
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
