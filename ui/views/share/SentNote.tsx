import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { formatList, t } from '#shared/i18n/i18n.ts';
import { Icon } from '../../Icon.tsx';
import { circleCheckIcon, clockIcon } from '../../icons.ts';
import { PageCard, type SharedPage } from './PageCard.tsx';

interface SentNoteProps {
  page: SharedPage;
  names: string[];
  online: boolean;
  onAgain: () => void;
  children?: ComponentChildren;
}

/** Says to whom it was sent, or that it waits until one is online. */
export function SentNote({ page, names, online, onAgain, children }: SentNoteProps) {
  const waits = useRef(!online);
  // What went out while online does not come back when the connection goes.
  if (online) waits.current = false;
  return (
    <div class="share">
      <PageCard page={page} />
      <div class="sent-note">
        <p class="sent-note-text" role="status" data-waits={waits.current || undefined}>
          <Icon of={waits.current ? clockIcon : circleCheckIcon} size={20} />
          {t(waits.current ? 'share.waits' : 'share.sent', { names: formatList(names) })}
        </p>
        {children}
        <button type="button" class="btn btn-ghost" onClick={onAgain}>
          {t('share.again')}
        </button>
      </div>
    </div>
  );
}
