import type { ComponentChildren } from 'preact';
import { t } from '#shared/i18n/i18n.ts';

interface Props {
  counts: { inbox: number; sent: number; savedMedia: number };
  /** What comes besides. */
  children?: ComponentChildren;
}

/** How many of what an import brings. */
export function ImportCounts({ counts: { inbox, sent, savedMedia }, children }: Props) {
  return (
    <ul>
      {children}
      {inbox > 0 && <li>{t('web.data.inbox', { count: inbox })}</li>}
      {sent > 0 && <li>{t('web.data.sent', { count: sent })}</li>}
      {savedMedia > 0 && <li>{t('web.data.saved', { count: savedMedia })}</li>}
    </ul>
  );
}
