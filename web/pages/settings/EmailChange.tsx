import { useSignal } from '@preact/signals';
import { ApiError, data, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { api } from '../../session.ts';
import { PasswordDialog } from '../../shell/PasswordDialog.tsx';
import { wrongFields } from '../../shell/use-form.ts';

interface Props {
  former: string;
  onChange: (now: Schema<'EmailState'>) => void;
  onClose: () => void;
}

/** Has a link sent to an address, which is one's own once that is opened. */
export function EmailChange({ former, onChange, onClose }: Props) {
  const address = useSignal(former);
  const isWrong = useSignal(false);

  async function claim(password: string) {
    isWrong.value = false;
    try {
      onChange(await data(api.PUT('/api/v1/profile/email', { body: { email: address.value.trim(), password } })));
    } catch (error) {
      isWrong.value = error instanceof ApiError && wrongFields(error).includes('email');
      if (!isWrong.value) throw error;
    }
  }

  return (
    <PasswordDialog
      title={t(former === '' ? 'web.email.add' : 'web.email.change')}
      text={t('web.email.changeText')}
      deed={t('web.email.send')}
      onPassword={claim}
      onClose={onClose}
    >
      <Field
        label={t('web.email')}
        value={address.value}
        onInput={(text) => (address.value = text)}
        type="email"
        name="email"
        required
        maxLength={254}
        autoComplete="email"
        error={isWrong.value ? t('web.emailWrong') : undefined}
      />
    </PasswordDialog>
  );
}
