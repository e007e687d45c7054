import { t } from '#shared/i18n/i18n.ts';
import { changePassword, hasPassword } from '../../profile.ts';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { PasswordField } from '../../shell/PasswordField.tsx';
import { Proof } from '../../shell/Proof.tsx';
import { useForm } from '../../shell/use-form.ts';
import { say } from '../../toasts.ts';

/** Changes one's password, which signs all other devices out. */
export function PasswordForm() {
  const { values, isBusy, failure, onSubmit } = useForm({ current: '', next: '' }, async ({ current, next }) => {
    await changePassword(current, next);
    values.current.value = '';
    values.next.value = '';
    say(t('web.done.password'));
  });
  const code = failure.value?.code;

  return (
    <section class="card stack" aria-labelledby="password">
      <h2 id="password">{t('web.password')}</h2>
      <form class="stack form" onSubmit={onSubmit}>
        <FormFailure failure={failure.value} but={['WRONG_PASSWORD', 'PASSWORD_TOO_COMMON']} />
        <Proof label={t('web.settings.currentPassword')} password={values.current} failure={failure.value} />
        <PasswordField
          label={t('web.settings.newPassword')}
          value={values.next}
          isNew
          error={code === 'PASSWORD_TOO_COMMON' ? t('problem.PASSWORD_TOO_COMMON') : undefined}
        />
        <p class="muted">{t('web.settings.passwordText')}</p>
        <button class="btn btn-primary" type="submit" aria-disabled={isBusy.value}>
          {t(
            isBusy.value
              ? 'web.loading'
              : hasPassword.value
                ? 'web.settings.changePassword'
                : 'web.settings.choosePassword',
          )}
        </button>
      </form>
    </section>
  );
}
