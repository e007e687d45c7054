import { data, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { api } from '../../session.ts';
import { Section } from '../../shell/Section.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { AuthenticatorApp } from './AuthenticatorApp.tsx';
import { Identities } from './Identities.tsx';
import { Passkeys } from './Passkeys.tsx';

interface Known {
  factor: Schema<'SecondFactor'>;
  passkeys: Schema<'Passkey'>[];
  identities: Schema<'Identity'>[];
}

/** What opens the account besides the password, or instead of it. */
export function Security() {
  const security = useAnswer<Known>(async () => {
    const [factor, passkeys, identities] = await Promise.all([
      data(api.GET('/api/v1/profile/second-factor')),
      data(api.GET('/api/v1/passkeys')),
      data(api.GET('/api/v1/profile/identities')),
    ]);
    return { factor, passkeys, identities };
  });

  return (
    <Section id="security" title={t('web.security.title')} answer={security}>
      {({ factor, passkeys, identities }) => (
        <>
          <Passkeys passkeys={passkeys} onChange={security.load} />
          <Identities identities={identities} onChange={security.load} />
          <AuthenticatorApp factor={factor} onChange={security.load} />
        </>
      )}
    </Section>
  );
}
