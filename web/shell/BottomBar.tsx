import { useLocation } from 'preact-iso';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { plusIcon } from '#ui/icons.ts';
import { requests, unread } from '../store.ts';
import { Count } from './Count.tsx';
import { friends, home, inbox, sent } from './nav.ts';

/** The way around on phones; the settings are where one's picture is. */
export function BottomBar() {
  const { path } = useLocation();
  const current = (own: string) => (path === own ? 'page' : undefined);
  return (
    <nav class="bottom" aria-label={t('web.nav.compact')}>
      {[home, inbox, undefined, friends, sent].map((place) =>
        place === undefined ? (
          <a key="share" href="/share" aria-current={current('/share')}>
            <span class="fab">
              <Icon of={plusIcon} size={22} />
            </span>
            <span class="sr-only">{t('web.nav.share')}</span>
          </a>
        ) : (
          <a key={place.path} href={place.path} aria-current={current(place.path)}>
            <Icon of={place.icon} size={22} />
            <span class="bottom-name">{t(place.label)}</span>
            {place === inbox && <Count of={unread.value} meaning={t('web.nav.unread')} />}
            {place === friends && <Count of={requests.value.length} meaning={t('web.nav.requests')} />}
          </a>
        ),
      )}
    </nav>
  );
}
