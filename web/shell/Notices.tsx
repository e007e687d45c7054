import { t } from '#shared/i18n/i18n.ts';
import { downloadIcon, wifiOffIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { isOnline } from '../network.ts';
import { waitingSends } from '../offline/queue.ts';
import { isOutdated, update } from '../updates.ts';

/** How things stand between this page and the server. */
export function Notices() {
  const count = waitingSends.value.length;
  return (
    <div class="notices" role="status">
      {!isOnline.value && (
        <Banner tone="warn" icon={wifiOffIcon}>
          {t('web.offline')} {count > 0 && <a href="/sent">{t('web.waiting.count', { count })}</a>}
        </Banner>
      )}
      {isOutdated.value && (
        <Banner tone="info" icon={downloadIcon} action={{ label: t('web.update.reload'), onClick: update }}>
          {t('web.update')}
        </Banner>
      )}
    </div>
  );
}
