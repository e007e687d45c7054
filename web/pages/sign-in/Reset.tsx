import { useSignal } from '@preact/signals';
import { account } from '#shared/i18n/en/account.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { circleCheckIcon, mailIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { useFragment } from '../../fragment.ts';
import { Page } from '../../shell/Page.tsx';
import { ResetAsk } from './ResetAsk.tsx';
import { ResetFinish } from './ResetFinish.tsx';

learn(account);

/** The way back in: asks for the address, and by the link that was sent there for a new password. */
export function Reset() {
  const token = useFragment();
  const state = useSignal<'asking' | 'asked' | 'choosing' | 'chosen'>(token === '' ? 'asking' : 'choosing');

  return (
    <Page title={t('web.reset.title')} width="narrow">
      {state.value === 'asking' && <ResetAsk onAsked={() => (state.value = 'asked')} />}
      {state.value === 'asked' && (
        <div class="card">
          <EmptyState icon={mailIcon} title={t('web.reset.asked')} text={t('web.reset.askedText')} />
        </div>
      )}
      {state.value === 'choosing' && (
        <ResetFinish
          token={token}
          onChosen={() => (state.value = 'chosen')}
          onAskAgain={() => (state.value = 'asking')}
        />
      )}
      {state.value === 'chosen' ? (
        <div class="card">
          <EmptyState icon={circleCheckIcon} title={t('web.reset.chosen')} text={t('web.reset.chosenText')}>
            <a class="btn btn-primary" href="/login">
              {t('web.logIn')}
            </a>
          </EmptyState>
        </div>
      ) : (
        <p class="aside">
          {t('web.reset.remembered')} <a href="/login">{t('web.logIn')}</a>
        </p>
      )}
    </Page>
  );
}
