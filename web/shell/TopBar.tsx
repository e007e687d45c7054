import { useLocation } from 'preact-iso';
import { t } from '#shared/i18n/i18n.ts';
import { session } from '../session.ts';
import { Brand } from './Brand.tsx';

/** Above the page for whoever is not signed in. */
export function TopBar() {
  const { path } = useLocation();
  const offers = session.value.is === 'signedOut' && path !== '/login' && path !== '/signup' && path !== '/connect';
  return (
    <header class="top">
      <Brand />
      {offers && !path.startsWith('/invite/') && (
        <nav class="row" aria-label={t('web.nav.main')}>
          <a class="btn btn-ghost" href="/login">
            {t('web.logIn')}
          </a>
          <a class="btn btn-soft" href="/signup">
            {t('web.signUp')}
          </a>
        </nav>
      )}
    </header>
  );
}
