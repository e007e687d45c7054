import { useSignal } from '@preact/signals';
import { answer, data, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { shortDate } from '#ui/time.ts';
import { api } from '../../session.ts';
import { PasswordDialog } from '../../shell/PasswordDialog.tsx';
import { say } from '../../toasts.ts';
import { AuthenticatorSetup } from './AuthenticatorSetup.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';

type Open =
  | { is: 'nothing' }
  | { is: 'proving'; deed: 'setUp' | 'renew' | 'turnOff' }
  | { is: 'confirming'; totp: Schema<'NewTotp'> }
  | { is: 'keeping'; codes: string[] };

interface Props {
  factor: Schema<'SecondFactor'>;
  onChange: () => Promise<void>;
}

/** Codes of an app, asked for after the password; and those for when the app is lost. */
export function AuthenticatorApp({ factor: { totp, recoveryCodesLeft }, onChange }: Props) {
  const open = useSignal<Open>({ is: 'nothing' });
  const close = () => (open.value = { is: 'nothing' });
  const prove = (deed: 'setUp' | 'renew' | 'turnOff') => () => (open.value = { is: 'proving', deed });

  const deeds = {
    async setUp(password: string) {
      open.value = { is: 'confirming', totp: await data(api.POST('/api/v1/profile/totp', { body: { password } })) };
    },
    async renew(password: string) {
      const { recoveryCodes } = await data(api.POST('/api/v1/profile/recovery-codes', { body: { password } }));
      open.value = { is: 'keeping', codes: recoveryCodes };
      await onChange();
    },
    async turnOff(password: string) {
      await answer(api.DELETE('/api/v1/profile/totp', { body: { password } }));
      close();
      say(t('web.totp.isOff'));
      await onChange();
    },
  };

  async function confirm(code: string) {
    const { recoveryCodes } = await data(api.POST('/api/v1/profile/totp/confirm', { body: { code } }));
    open.value = { is: 'keeping', codes: recoveryCodes };
    await onChange();
  }

  const { value } = open;
  return (
    <>
      <h3>{t('web.totp.title')}</h3>
      {totp === null ? (
        <>
          <p class="muted">{t('web.totp.text')}</p>
          <p>
            <button class="btn btn-soft" type="button" onClick={prove('setUp')}>
              {t('web.totp.setUp')}
            </button>
          </p>
        </>
      ) : (
        <>
          <p class="muted">
            {t('web.totp.since', { date: shortDate(totp.activeSince) })}{' '}
            {t('web.recovery.left', { count: recoveryCodesLeft })}
          </p>
          <p class="row wrap">
            <button class="btn btn-soft" type="button" onClick={prove('renew')}>
              {t('web.recovery.renew')}
            </button>
            <button class="btn btn-soft" type="button" onClick={prove('turnOff')}>
              {t('web.totp.turnOff')}
            </button>
          </p>
        </>
      )}
      {value.is === 'proving' && (
        <PasswordDialog
          title={t(TEXTS[value.deed].title)}
          text={t(TEXTS[value.deed].text)}
          deed={t(TEXTS[value.deed].deed)}
          isDanger={value.deed === 'turnOff'}
          onPassword={deeds[value.deed]}
          onClose={close}
        />
      )}
      {value.is === 'confirming' && <AuthenticatorSetup totp={value.totp} onCode={confirm} onClose={close} />}
      {value.is === 'keeping' && <RecoveryCodes codes={value.codes} onClose={close} />}
    </>
  );
}

const TEXTS = {
  setUp: { title: 'web.totp.setUpTitle', text: 'web.totp.setUpText', deed: 'web.totp.next' },
  renew: { title: 'web.recovery.renewTitle', text: 'web.recovery.renewText', deed: 'web.recovery.renewDeed' },
  turnOff: { title: 'web.totp.turnOffTitle', text: 'web.totp.turnOffText', deed: 'web.totp.turnOff' },
} as const;
