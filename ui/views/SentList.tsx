import type { Share } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Avatar } from '../Avatar.tsx';
import { hostOf } from '../host.ts';
import { Icon } from '../Icon.tsx';
import { undo2Icon } from '../icons.ts';
import { fullTime, relativeTime } from '../time.ts';
import { Host } from './Host.tsx';
import { MediaLink } from './MediaLink.tsx';
import { Receipts } from './Receipts.tsx';
import { Thumb } from './Thumb.tsx';

interface Props {
  shares: Share[];
  /** Milliseconds. */
  now: number;
  onWithdraw: (share: Share) => void;
}

/** What one sent, to whom, and how far each came. */
export function SentList({ shares, now, onWithdraw }: Props) {
  return (
    <ul class="items" aria-label={t('sent.list')}>
      {shares.map((share) => (
        <SentRow key={share.id} share={share} now={now} onWithdraw={onWithdraw} />
      ))}
    </ul>
  );
}

function SentRow({ share, now, onWithdraw }: Omit<Props, 'shares'> & { share: Share }) {
  const { media, url, to, message, createdAt } = share;
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
          <Avatar person={to} size={18} />
          <span>
            {t('sent.to')} <bdi dir="auto">{to.displayName}</bdi>
            {' · '}
            <time dateTime={createdAt} title={fullTime(createdAt)}>
              {relativeTime(createdAt, now)}
            </time>
            <Host url={url} />
          </span>
        </div>
        {message && (
          <p class="note">
            <bdi dir="auto">“{message}”</bdi>
          </p>
        )}
        <Receipts share={share} now={now} />
      </div>
      {/* What was seen can't be unseen. */}
      {share.seenAt === null && share.watchedAt === null && (
        <div class="item-tools">
          <button
            type="button"
            class="icon-btn"
            aria-label={t('sent.withdraw', { title: media.title, name: to.displayName })}
            title={t('sent.withdrawHint')}
            onClick={() => onWithdraw(share)}
          >
            <Icon of={undo2Icon} size={16} />
          </button>
        </div>
      )}
    </li>
  );
}
