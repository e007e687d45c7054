import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '../Icon.tsx';
import { monitorIcon, puzzleIcon, terminalIcon, type IconNode } from '../icons.ts';
import { fullTime, relativeTime } from '../time.ts';

type Session = Schema<'Session'>;

const ICON_BY_KIND: Record<Session['kind'], IconNode> = {
  web: monitorIcon,
  extension: puzzleIcon,
  program: terminalIcon,
};

interface Props {
  sessions: Session[];
  /** Milliseconds. */
  now: number;
  /** Signs that device out. */
  onEnd: (session: Session) => void;
}

/** Where one is signed in. The device in use has no button: one signs out of it where one always does. */
export function DeviceList({ sessions, now, onEnd }: Props) {
  return (
    <ul class="entries" aria-label={t('devices.list')}>
      {sessions.map((session) => (
        <li class="entry" key={session.id}>
          <span class="entry-icon">
            <Icon of={ICON_BY_KIND[session.kind]} size={20} />
          </span>
          <div class="entry-text">
            <b>
              <bdi dir="auto">{session.name}</bdi>
              {session.isCurrent && <span class="tag">{t('devices.this')}</span>}
            </b>
            <span class="hint">
              {t(`devices.${session.kind}`)}
              {' · '}
              <time dateTime={session.lastSeenAt} title={fullTime(session.lastSeenAt)}>
                {t('devices.lastSeen', { time: relativeTime(session.lastSeenAt, now) })}
              </time>
            </span>
          </div>
          {!session.isCurrent && (
            <div class="entry-tools">
              <button
                type="button"
                class="btn btn-sm"
                aria-label={t('devices.endNamed', { name: session.name })}
                onClick={() => onEnd(session)}
              >
                {t('devices.end')}
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
