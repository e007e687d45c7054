import { useLocation } from 'preact-iso';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { unseen } from '../notifications.ts';
import { me } from '../session.ts';
import { Count } from './Count.tsx';
import { notifications } from './nav.ts';

/** The way to what one was told, on phones: the bar below has no room for it. */
export function Bell() {
  const { path } = useLocation();
  if (me.value === undefined || path === notifications.path) return null;
  return (
    <a class="icon-btn bell" href={notifications.path}>
      <Icon of={notifications.icon} size={20} />
      <span class="sr-only">{t(notifications.label)}</span>
      <Count of={unseen.value} meaning={t('web.nav.unseen')} />
    </a>
  );
}
