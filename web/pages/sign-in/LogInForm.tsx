import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { logIn } from '../../session.ts';
import { CodeField } from '../../shell/CodeField.tsx';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { PasswordField } from '../../shell/PasswordField.tsx';
import { ProviderButton } from '../../shell/ProviderButton.tsx';
import { useEntering } from '../../shell/use-entering.ts';
import { PasskeyLogIn } from './PasskeyLogIn.tsx';

/** Asks for username and password, and offers what else logs one in. */
export function LogInForm({ next }: { next: string }) {
  const { values, isBusy, failure, onSubmit, needsCode, isLeaving } = useEntering(
    { username: '', password: '' },
    ({ username, password }, entering) => logIn({ username: username.trim(), password, ...entering }),
  );
  return (
    <>
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
      {!needsCode.value && (
        <>
          <ProviderButton text="web.provider.logIn" next={next} />
          <PasskeyLogIn />
        </>
      )}
    </>
  );
}
