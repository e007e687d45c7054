import type { Share } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { REWORD_WITHIN } from '#shared/rewording.ts';
import { Avatar } from '../Avatar.tsx';
import { called } from '../called.ts';
import { hostOf } from '../host.ts';
import { Icon } from '../Icon.tsx';
import { undo2Icon } from '../icons.ts';
import { sendingsOf } from '../sendings.ts';
import { fullTime, relativeTime } from '../time.ts';
import { Host } from './Host.tsx';
import { MediaLink } from './MediaLink.tsx';
import { Receipts } from './Receipts.tsx';
import { EditableMessage } from './share/EditableMessage.tsx';
import { Thumb } from './Thumb.tsx';

interface Props {
  shares: Share[];
  /** Milliseconds. */
  now: number;
  onWithdraw: (share: Share) => void;
  /** Has it say something else, to all who got it at once. Says whether it could. */
  onReword: (sending: Sending, message: string) => Promise<boolean>;
}

type Sending = [Share, ...Share[]];

/** What one sent, to whom, and how far it came with each of them. */
export function SentList({ shares, ...props }: Props) {
  return (
    <ul class="items" aria-label={t('sent.list')}>
      {sendingsOf(shares).map((sending) => (
        <SentRow key={sending[0].id} sending={sending} {...props} />
      ))}
    </ul>
  );
}

type RowProps = Omit<Props, 'shares'> & { sending: Sending };

function SentRow({ sending, now, onWithdraw, onReword }: RowProps) {
  const [share, ...others] = sending;
  const { media, url, to, message, createdAt } = share;
  const isToMany = others.length > 0;
  return (
    <li class="item">
      <Thumb image={media.picture} host={hostOf(url)} kind={media.kind} duration={media.duration} />
      <div class="item-text">
        <h2 class="item-title">
          <MediaLink url={url}>
            <bdi dir="auto">{media.title}</bdi>
          </MediaLink>
        </h2>
        <div class="meta">
          {!isToMany && <Avatar person={to} size={18} />}
          <span>
            {isToMany ? (
              t('sent.toMany', { count: sending.length })
            ) : (
              <>
                {t('sent.to')} <bdi dir="auto">{called(to)}</bdi>
              </>
            )}
            {' · '}
            <time dateTime={createdAt} title={fullTime(createdAt)}>
              {relativeTime(createdAt, now)}
            </time>
            <Host url={url} />
          </span>
        </div>
        {isToMany ? (
          <ul class="receivers">
            {sending.map((each) => (
              <li key={each.id}>
                <Avatar person={each.to} size={18} />
                <bdi dir="auto">{called(each.to)}</bdi>
                <Receipts share={each} now={now} />
                <Withdraw share={each} onWithdraw={onWithdraw} />
              </li>
            ))}
          </ul>
        ) : (
          <Receipts share={share} now={now} />
        )}
        <EditableMessage
          message={message ?? ''}
          canEdit={now - Date.parse(createdAt) < REWORD_WITHIN}
          onSave={(text) => onReword(sending, text)}
        />
      </div>
      {!isToMany && isUnseen(share) && (
        <div class="item-tools">
          <Withdraw share={share} onWithdraw={onWithdraw} />
        </div>
      )}
    </li>
  );
}

/** What was seen can't be unseen. */
const isUnseen = ({ seenAt, watchedAt }: Share): boolean => seenAt === null && watchedAt === null;

function Withdraw({ share, onWithdraw }: { share: Share; onWithdraw: Props['onWithdraw'] }) {
  if (!isUnseen(share)) return null;
  return (
    <button
      type="button"
      class="icon-btn"
      aria-label={t('sent.withdraw', { title: share.media.title, name: called(share.to) })}
      title={t('sent.withdrawHint')}
      onClick={() => onWithdraw(share)}
    >
      <Icon of={undo2Icon} size={16} />
    </button>
  );
}
