import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { nextPath, withNext } from '../next-path.ts';
import { restore } from '../profile.ts';
import { logIn, me } from '../session.ts';
import { FormFailure } from '../shell/FormFailure.tsx';
import { Page } from '../shell/Page.tsx';
import { PasswordField } from '../shell/PasswordField.tsx';
import { useForm } from '../shell/use-form.ts';
import { asApiError } from '../toasts.ts';

/** Signs in, and goes on to where one was going. */
export function LogIn() {
  const { query, route } = useLocation();
  const next = nextPath(query['next']);
  const isLeaving = useSignal(false);
  const { values, isBusy, failure, onSubmit } = useForm({ username: '', password: '' }, async (given) => {
    const username = given.username.trim();
    // Who has just been told that they are leaving, and sends it again, wants to come back.
    if (isLeaving.value) return restore(username, given.password);
    try {
      await logIn(username, given.password);
    } catch (error) {
      isLeaving.value = asApiError(error).code === 'ACCOUNT_LEAVING';
      throw error;
    }
  });
  const isSignedIn = me.value !== undefined;

  useEffect(() => {
    if (isSignedIn) route(next, true);
  }, [isSignedIn]);

  return (
    <Page title={t('web.logIn')} width="narrow">
      <form class="card stack form" onSubmit={onSubmit}>
        {next.startsWith('/connect') && <p class="muted">{t('web.logIn.connect')}</p>}
        {next.startsWith('/share') && <p class="muted">{t('web.logIn.share')}</p>}
        <FormFailure failure={failure.value} />
        <Field
          label={t('web.username')}
          value={values.username.value}
          onInput={(text) => (values.username.value = text)}
          name="username"
          required
          maxLength={254}
          autoComplete="username"
          autoCapitalize="none"
          spellcheck={false}
        />
        <PasswordField value={values.password} />
        <button class="btn btn-primary btn-block" type="submit" aria-disabled={isBusy.value}>
          {t(isBusy.value ? 'web.loading' : isLeaving.value ? 'web.logIn.restore' : 'web.logIn')}
        </button>
      </form>
      <p class="aside">
        {t('web.logIn.new')} <a href={withNext('/signup', next)}>{t('web.signUp')}</a>
      </p>
    </Page>
  );
}
