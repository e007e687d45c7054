import { useSignal } from '@preact/signals';
import { data } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { makePasskey, PasskeyRefusal } from '../../passkeys.ts';
import { api } from '../../session.ts';
import { PasswordDialog } from '../../shell/PasswordDialog.tsx';
import { trouble } from '../../toasts.ts';

interface Props {
  onAdded: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Has the browser make a passkey, under a name by which its person will know it again. */
export function PasskeyAdding({ onAdded, onClose }: Props) {
  const name = useSignal('');

  async function add(password: string) {
    const options = await data(api.POST('/api/v1/passkeys/options', { body: { password } }));
    try {
      const response = await makePasskey(options);
      await data(api.POST('/api/v1/passkeys', { body: { response, name: name.value } }));
    } catch (error) {
      if (!(error instanceof PasskeyRefusal)) throw error;
      if (error.why !== 'cancelled') trouble.value = t(`web.passkeys.${error.why}`);
      return;
    }
    await onAdded(name.value);
  }

  return (
    <PasswordDialog
      title={t('web.passkeys.addTitle')}
      text={t('web.passkeys.addText')}
      deed={t('web.passkeys.next')}
      onPassword={add}
      onClose={onClose}
    >
      <Field
        label={t('web.passkeys.name')}
        hint={t('web.passkeys.nameHint')}
        value={name.value}
        onInput={(text) => (name.value = text)}
        required
        maxLength={60}
        autoComplete="off"
      />
    </PasswordDialog>
  );
}
