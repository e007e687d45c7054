import { data, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { api } from '../../session.ts';
import { Section } from '../../shell/Section.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { AuthenticatorApp } from './AuthenticatorApp.tsx';
import { Passkeys } from './Passkeys.tsx';

interface Known {
  factor: Schema<'SecondFactor'>;
  passkeys: Schema<'Passkey'>[];
}

/** What opens the account besides the password, or instead of it. */
export function Security() {
  const security = useAnswer<Known>(async () => {
    const [factor, passkeys] = await Promise.all([
      data(api.GET('/api/v1/profile/second-factor')),
      data(api.GET('/api/v1/passkeys')),
    ]);
    return { factor, passkeys };
  });

  return (
    <Section id="security" title={t('web.security.title')} answer={security}>
      {({ factor, passkeys }) => (
        <>
          <Passkeys passkeys={passkeys} onChange={security.load} />
          <AuthenticatorApp factor={factor} onChange={security.load} />
        </>
      )}
    </Section>
  );
}
