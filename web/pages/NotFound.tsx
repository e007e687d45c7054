import { t } from '#shared/i18n/i18n.ts';
import { searchIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { Page } from '../shell/Page.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Page title={t('web.notFound.title')} width="narrow">
      <div class="card">
        <EmptyState icon={searchIcon} title={t('web.notFound.heading')} text={t('web.notFound.text')}>
          <a class="btn btn-primary" href="/">
            {t('web.notFound.home')}
          </a>
        </EmptyState>
      </div>
    </Page>
  );
}
