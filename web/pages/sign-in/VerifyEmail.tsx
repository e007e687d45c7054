import { useSignal } from '@preact/signals';
import { data } from '#shared/client.ts';
import { account } from '#shared/i18n/en/account.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { circleCheckIcon, mailIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { useFragment } from '../../fragment.ts';
import { anyone } from '../../session.ts';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { Page } from '../../shell/Page.tsx';
import { useForm } from '../../shell/use-form.ts';

learn(account);

/**
 * Confirms an e-mail address. Only when a button is pressed: programs that look at links in mails before people do
 * would else confirm what their person never asked for.
 */
export function VerifyEmail() {
  const token = useFragment();
  const confirmed = useSignal<string | undefined>(undefined);
  const { isBusy, failure, onSubmit } = useForm({}, async () => {
    const { email } = await data(anyone.POST('/api/v1/auth/verify-email', { body: { token } }));
    confirmed.value = email;
  });

  return (
    <Page title={t('web.verify.title')} width="narrow">
      {confirmed.value === undefined ? (
        <form class="card stack form" onSubmit={onSubmit}>
          <FormFailure failure={failure.value} />
          <EmptyState icon={mailIcon} title={t('web.verify.heading')} text={t('web.verify.text')}>
            <button class="btn btn-primary" type="submit" aria-disabled={isBusy.value}>
              {t(isBusy.value ? 'web.loading' : 'web.verify.confirm')}
            </button>
          </EmptyState>
        </form>
      ) : (
        <div class="card">
          <EmptyState
            icon={circleCheckIcon}
            title={t('web.verify.done')}
            text={t('web.verify.doneText', { email: confirmed.value })}
          >
            <a class="btn btn-primary" href="/">
              {t('web.verify.next')}
            </a>
          </EmptyState>
        </div>
      )}
    </Page>
  );
}
