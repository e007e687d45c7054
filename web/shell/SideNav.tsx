import { useLocation } from 'preact-iso';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { sendIcon } from '#ui/icons.ts';
import { unseen } from '../notifications.ts';
import { requests, unread } from '../store.ts';
import { Brand } from './Brand.tsx';
import { Count } from './Count.tsx';
import { friends, home, inbox, notifications, sent, settings } from './nav.ts';

/** The way around, beside the page on wide screens. */
export function SideNav() {
  const { path } = useLocation();
  return (
    <aside class="side">
      <Brand />
      <nav class="side-nav" aria-label={t('web.nav.main')}>
        {[home, inbox, sent, friends, notifications, settings].map((place) => (
          <a
            key={place.path}
            href={place.path}
            aria-current={path === place.path ? 'page' : path === '/admin' && place === settings ? 'true' : undefined}
          >
            <Icon of={place.icon} size={18} />
            {t(place.label)}
            {place === inbox && <Count of={unread.value} meaning={t('web.nav.unread')} />}
            {place === friends && <Count of={requests.value.length} meaning={t('web.nav.requests')} />}
            {place === notifications && <Count of={unseen.value} meaning={t('web.nav.unseen')} />}
          </a>
        ))}
      </nav>
      {path !== '/' && path !== '/share' && (
        <a class="btn btn-primary side-share" href="/share">
          <Icon of={sendIcon} size={16} />
          {t('web.nav.share')}
        </a>
      )}
    </aside>
  );
}
