import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { fullTime, relativeTime } from '#ui/time.ts';

export type SecurityEvent = Schema<'SecurityEvent'>;

interface Props {
  event: SecurityEvent;
  /** How often the same happened there. */
  count: number;
  /** Milliseconds. */
  now: number;
}

/** What happened, when it did last, on which device, and from where. */
export function SecurityEventRow({ event: { kind, at, address, device, details }, count, now }: Props) {
  const { name } = details;
  return (
    <li class="entry">
      <div class="entry-text">
        <b>{t(`web.events.${kind}`, { name: typeof name === 'string' ? name : '' })}</b>
        <span class="hint">
          <time dateTime={at} title={fullTime(at)}>
            {relativeTime(at, now)}
          </time>
          {count > 1 && ` · ${t('web.events.times', { count })}`}
          {device !== null && ' · '}
          <bdi>{device}</bdi>
          {address !== null && ' · '}
          <bdi dir="ltr">{address}</bdi>
        </span>
      </div>
    </li>
  );
}
