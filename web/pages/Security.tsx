import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { data, type ApiError, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { api } from '../session.ts';
import { Failure } from '../shell/Failure.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { asApiError } from '../toasts.ts';
import { AuthenticatorApp } from './AuthenticatorApp.tsx';
import { Passkeys } from './Passkeys.tsx';

interface Known {
  factor: Schema<'SecondFactor'>;
  passkeys: Schema<'Passkey'>[];
}

/** What opens the account besides the password, or instead of it. */
export function Security() {
  const known = useSignal<Known | 'loading' | ApiError>('loading');

  async function load() {
    try {
      const [factor, passkeys] = await Promise.all([
        data(api.GET('/api/v1/profile/second-factor')),
        data(api.GET('/api/v1/passkeys')),
      ]);
      known.value = { factor, passkeys };
    } catch (error) {
      known.value = asApiError(error);
    }
  }

  useEffect(() => void load(), []);

  const { value } = known;
  return (
    <section class="card stack" aria-labelledby="security">
      <h2 id="security">{t('web.security.title')}</h2>
      {value === 'loading' ? (
        <Waiting rows={2} />
      ) : 'code' in value ? (
        <Failure code={value.code} onRetry={() => void load()} />
      ) : (
        <>
          <Passkeys passkeys={value.passkeys} onChange={load} />
          <AuthenticatorApp factor={value.factor} onChange={load} />
        </>
      )}
    </section>
  );
}
