import { data } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { anyone, logOut } from '../../session.ts';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { PasswordField } from '../../shell/PasswordField.tsx';
import { useForm } from '../../shell/use-form.ts';

interface Props {
  token: string;
  onChosen: () => void;
  onAskAgain: () => void;
}

/** Asks for the new password. */
export function ResetFinish({ token, onChosen, onAskAgain }: Props) {
  const { values, isBusy, failure, onSubmit } = useForm({ password: '' }, async ({ password }) => {
    await data(anyone.POST('/api/v1/auth/reset/finish', { body: { token, password } }));
    onChosen();
    // Every session of that person has ended, which may be the one of this browser.
    await logOut();
  });
  const code = failure.value?.code;

  return (
    <form class="card stack form" onSubmit={onSubmit}>
      <FormFailure failure={failure.value} but={['PASSWORD_TOO_COMMON']} />
      <PasswordField
        value={values.password}
        isNew
        error={code === 'PASSWORD_TOO_COMMON' ? t('problem.PASSWORD_TOO_COMMON') : undefined}
      />
      <button class="btn btn-primary btn-block" type="submit" aria-disabled={isBusy.value}>
        {t(isBusy.value ? 'web.loading' : 'web.reset.choose')}
      </button>
      {code === 'MAIL_LINK_ENDED' && (
        <button class="btn btn-block" type="button" onClick={onAskAgain}>
          {t('web.reset.again')}
        </button>
      )}
    </form>
  );
}
