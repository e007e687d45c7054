import type { Signal } from '@preact/signals';
import type { ApiError } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { PasskeyLogIn } from '../pages/sign-in/PasskeyLogIn.tsx';
import { hasPassword } from '../profile.ts';
import { PasswordField } from './PasswordField.tsx';
import { ProviderButton } from './ProviderButton.tsx';

interface Props {
  password: Signal<string>;
  label?: string;
  failure: ApiError | null;
}

/** What shows that it is still the same person: their password; for those who have none, a log-in of just now. */
export function Proof({ password, label, failure }: Props) {
  if (hasPassword.value) {
    return (
      <PasswordField
        {...(label === undefined ? {} : { label })}
        value={password}
        error={failure?.code === 'WRONG_PASSWORD' ? t('problem.WRONG_PASSWORD') : undefined}
      />
    );
  }
  if (failure?.code !== 'FRESH_LOG_IN_REQUIRED') return null;
  return (
    <>
      <ProviderButton text="web.provider.again" next="/settings" isFresh />
      <PasskeyLogIn />
    </>
  );
}
