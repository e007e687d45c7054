import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '../Icon.tsx';
import { clockIcon } from '../icons.ts';
import { relativeTime } from '../time.ts';
import { PersonRow } from './PersonRow.tsx';

type Incoming = Schema<'IncomingRequest'>;
type Outgoing = Schema<'OutgoingRequest'>;

interface Props {
  incoming: Incoming[];
  outgoing?: Outgoing[];
  /** Milliseconds. */
  now: number;
  onAccept: (request: Incoming) => void;
  onDecline: (request: Incoming) => void;
  onCancel?: ((request: Outgoing) => void) | undefined;
}

/** Who wants to be a friend, and whom one asked. */
export function RequestList({ incoming, outgoing = [], now, onAccept, onDecline, onCancel }: Props) {
  return (
    <ul class="entries" aria-label={t('requests.list')}>
      {incoming.map((request) => {
        const { id, user, createdAt } = request;
        const name = user.displayName;
        return (
          <PersonRow key={id} person={user} note={t('requests.asked', { time: relativeTime(createdAt, now) })}>
            <button
              type="button"
              class="btn btn-primary btn-sm"
              aria-label={t('requests.acceptFrom', { name })}
              onClick={() => onAccept(request)}
            >
              {t('requests.accept')}
            </button>
            <button
              type="button"
              class="btn btn-ghost btn-sm"
              aria-label={t('requests.declineFrom', { name })}
              onClick={() => onDecline(request)}
            >
              {t('requests.decline')}
            </button>
          </PersonRow>
        );
      })}
      {outgoing.map((request) => (
        <OutgoingRow key={request.id} request={request} now={now} onCancel={onCancel} />
      ))}
    </ul>
  );
}

/** No picture and no name: that somebody of this name exists shows only once they accept. */
function OutgoingRow({ request, now, onCancel }: { request: Outgoing } & Pick<Props, 'now' | 'onCancel'>) {
  const { to, createdAt } = request;
  return (
    <li class="entry">
      <span class="entry-icon">
        <Icon of={clockIcon} size={20} />
      </span>
      <div class="entry-text">
        <b>
          <bdi dir="auto">{to}</bdi>
        </b>
        <span class="hint">{t('requests.youAsked', { time: relativeTime(createdAt, now) })}</span>
      </div>
      {onCancel && (
        <div class="entry-tools">
          <button
            type="button"
            class="btn btn-ghost btn-sm"
            aria-label={t('requests.cancelTo', { name: to })}
            onClick={() => onCancel(request)}
          >
            {t('requests.cancel')}
          </button>
        </div>
      )}
    </li>
  );
}
