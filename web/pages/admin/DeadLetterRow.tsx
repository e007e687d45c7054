import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { fullTime, relativeTime } from '#ui/time.ts';

export type DeadLetter = Schema<'DeadLetter'>;

interface Props {
  letter: DeadLetter;
  /** Milliseconds. */
  now: number;
  onRetry: () => void;
  onDrop: () => void;
}

/** An event that was given up: who is still owed it, and why they did not get it. */
export function DeadLetterRow({ letter: { type, owed, attempts, diedAt, lastError }, now, onRetry, onDrop }: Props) {
  return (
    <li class="entry">
      <div class="entry-text">
        <b>
          <bdi dir="ltr">{type}</bdi>
        </b>
        <span class="hint">
          <bdi dir="ltr">{owed.join(', ')}</bdi>
          {' · '}
          {t('admin.letters.tried', { count: attempts })}
          {' · '}
          <time dateTime={diedAt} title={fullTime(diedAt)}>
            {t('admin.letters.given', { time: relativeTime(diedAt, now) })}
          </time>
        </span>
        <span class="hint">
          <bdi dir="ltr">{lastError}</bdi>
        </span>
      </div>
      <div class="entry-tools">
        <button class="btn btn-sm" type="button" aria-label={t('admin.letters.retryNamed', { type })} onClick={onRetry}>
          {t('admin.letters.retry')}
        </button>
        <button class="btn btn-sm" type="button" aria-label={t('admin.letters.dropNamed', { type })} onClick={onDrop}>
          {t('admin.letters.drop')}
        </button>
      </div>
    </li>
  );
}
