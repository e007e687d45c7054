import { data, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { api } from '../../session.ts';
import { NameDialog } from '../../shell/NameDialog.tsx';

interface Props {
  passkey: Schema<'Passkey'>;
  onNamed: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Gives a passkey another name. */
export const PasskeyNaming = ({ passkey: { id, name: former }, onNamed, onClose }: Props) => (
  <NameDialog
    title={t('web.passkeys.renameNamed', { name: former })}
    label={t('web.passkeys.name')}
    name={former}
    isRequired
    save={t('web.passkeys.rename')}
    onName={async (name) => {
      await data(api.PATCH('/api/v1/passkeys/{id}', { params: { path: { id } }, body: { name } }));
      await onNamed(name);
    }}
    onClose={onClose}
  />
);
