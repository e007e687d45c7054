import { useSignal } from '@preact/signals';
import { connection } from '#shared/i18n/en/connection.ts';
import { rare } from '#shared/i18n/en/rare.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { cloudAlertIcon } from '#ui/icons.ts';
import { waitingTime } from '#ui/time.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { ask } from '../messages.ts';
import { diagnosis, problemText } from '../problem-text.ts';
import { current, kept } from '../stored.ts';
import { useCountdown } from './use-countdown.ts';

learn(connection, rare);

/** The server can't be reached and there is nothing from before to show. */
export function Unreachable() {
  const { problem, retryAt } = current.value.connection;
  const server = kept.value.account?.server;
  const seconds = useCountdown(retryAt);
  const isTrying = useSignal(false);
  const status = useSignal('');
  const retry = async () => {
    isTrying.value = true;
    await ask({ type: 'sync' }).finally(() => (isTrying.value = false));
  };
  const copy = async () => {
    await navigator.clipboard.writeText(diagnosis(kept.value, current.value));
    status.value = t('unreachable.copied');
  };
  return (
    <EmptyState
      icon={cloudAlertIcon}
      title={t('unreachable.title', { server: server?.replace(/^https?:\/\//, '') ?? '' })}
      text={problem ? problemText(problem, server) : ''}
    >
      {seconds > 0 && <p class="hint">{t('unreachable.next', { time: waitingTime(seconds) })}</p>}
      <button type="button" class="btn btn-primary" disabled={isTrying.value} onClick={() => void retry()}>
        {t('unreachable.retry')}
      </button>
      <button type="button" class="btn btn-ghost" onClick={() => void copy()}>
        {t('unreachable.copy')}
      </button>
      <span role="status" class="hint">
        {status.value}
      </span>
    </EmptyState>
  );
}
