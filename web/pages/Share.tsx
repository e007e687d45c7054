import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { t } from '#shared/i18n/i18n.ts';
import { linkIn } from '../link-in.ts';
import { Composer } from '../shell/Composer.tsx';
import { Page } from '../shell/Page.tsx';
import { QuickShare } from '../shell/QuickShare.tsx';

/** Shares a link that was handed over by another app, or pasted here. */
export function Share() {
  const { query, route } = useLocation();
  const isSent = useSignal(false);
  const { url, text, title, to } = query;
  const link = linkIn({ url, text, title });
  const handedNothing = [url, text, title].every((part) => !part);

  return (
    <Page title={t('web.share.title')} width="narrow" hasFocus>
      {link && !isSent.value ? (
        <section class="card" aria-label={t('web.share.title')}>
          <Composer
            target={{ link, title: title?.includes('://') ? undefined : title }}
            onSent={() => {
              isSent.value = true;
              route('/sent', true);
            }}
          />
        </section>
      ) : (
        <section class="card stack" aria-label={t('web.share.title')}>
          {!handedNothing && !isSent.value && (
            <p class="field-error" role="alert">
              {t('web.share.noLink')}
            </p>
          )}
          <p class="muted">{t('web.share.how')}</p>
          <QuickShare toUserId={to} takesFocus />
        </section>
      )}
    </Page>
  );
}
