import { formatList, t } from '#shared/i18n/i18n.ts';
import { Icon } from '../../Icon.tsx';
import { circleCheckIcon } from '../../icons.ts';
import { PageCard, type SharedPage } from './PageCard.tsx';

/** Says that it was sent, and to whom. */
export function SentNote({ page, names, onAgain }: { page: SharedPage; names: string[]; onAgain: () => void }) {
  return (
    <div class="share">
      <PageCard page={page} />
      <div class="sent-note">
        <p class="sent-note-text" role="status">
          <Icon of={circleCheckIcon} size={20} />
          {t('share.sent', { names: formatList(names) })}
        </p>
        <button type="button" class="btn btn-ghost" onClick={onAgain}>
          {t('share.again')}
        </button>
      </div>
    </div>
  );
}
