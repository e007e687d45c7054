import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { ApiError } from '#shared/client.ts';
import { account } from '#shared/i18n/en/account.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { nextPath, withNext } from '#shared/next-path.ts';
import { logIn, me } from '../session.ts';
import { CodeField } from '../shell/CodeField.tsx';
import { FormFailure } from '../shell/FormFailure.tsx';
import { Page } from '../shell/Page.tsx';
import { PasswordField } from '../shell/PasswordField.tsx';
import { useForm } from '../shell/use-form.ts';
import { PasskeyLogIn } from './PasskeyLogIn.tsx';

learn(account);

/** Signs in, and goes on to where one was going. */
export function LogIn() {
  const { query, route } = useLocation();
  const next = nextPath(query['next']);
  const needsCode = useSignal(false);
  const isLeaving = useSignal(false);
  const { values, isBusy, failure, onSubmit } = useForm(
    { username: '', password: '', code: '' },
    async ({ username, password, code }) => {
      try {
        await logIn({
          username: username.trim(),
          password,
          ...(code === '' ? {} : { code }),
          // Who has just been told that they are leaving, and sends it again, wants to come back.
          ...(isLeaving.value ? { comeBack: true } : {}),
        });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (error.code === 'ACCOUNT_LEAVING') isLeaving.value = true;
        if (error.code !== 'SECOND_FACTOR_REQUIRED') throw error;
        needsCode.value = true;
      }
    },
  );
  const isSignedIn = me.value !== undefined;

  useEffect(() => {
    if (isSignedIn) route(next, true);
  }, [isSignedIn]);

  return (
    <Page title={t('web.logIn')} width="narrow">
      <div class="card stack">
        <form class="stack form" onSubmit={onSubmit}>
          {next.startsWith('/connect') && <p class="muted">{t('web.logIn.connect')}</p>}
          {next.startsWith('/share') && <p class="muted">{t('web.logIn.share')}</p>}
          <FormFailure failure={failure.value} />
          {needsCode.value ? (
            <CodeField label={t('web.logIn.code')} value={values.code} hint={t('web.logIn.codeHint')} />
          ) : (
            <>
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
            </>
          )}
          <button class="btn btn-primary btn-block" type="submit" aria-disabled={isBusy.value}>
            {t(isBusy.value ? 'web.loading' : isLeaving.value ? 'web.logIn.restore' : 'web.logIn')}
          </button>
        </form>
        {!needsCode.value && <PasskeyLogIn />}
      </div>
      <p class="aside">
        {t('web.logIn.new')} <a href={withNext('/signup', next)}>{t('web.signUp')}</a>
      </p>
      <p class="aside">
        <a href="/reset">{t('web.reset.forgot')}</a>
      </p>
    </Page>
  );
}
