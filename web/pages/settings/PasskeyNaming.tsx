import { data, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { api } from '../../session.ts';
import { Dialog } from '../../shell/Dialog.tsx';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { useFirstField } from '../../shell/use-first-field.ts';
import { useForm } from '../../shell/use-form.ts';

interface Props {
  passkey: Schema<'Passkey'>;
  onNamed: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Gives a passkey another name. */
export function PasskeyNaming({ passkey: { id, name: former }, onNamed, onClose }: Props) {
  const { values, isBusy, failure, onSubmit } = useForm({ name: former }, async ({ name }) => {
    await data(api.PATCH('/api/v1/passkeys/{id}', { params: { path: { id } }, body: { name } }));
    await onNamed(name);
  });
  const form = useFirstField<HTMLFormElement>();
  return (
    <Dialog title={t('web.passkeys.renameNamed', { name: former })} onClose={onClose}>
      <form ref={form} class="stack form" onSubmit={onSubmit}>
        <FormFailure failure={failure.value} />
        <Field
          label={t('web.passkeys.name')}
          value={values.name.value}
          onInput={(text) => (values.name.value = text)}
          required
          maxLength={60}
          autoComplete="off"
        />
        <div class="dialog-foot">
          <button class="btn btn-soft" type="button" onClick={onClose}>
            {t('web.cancel')}
          </button>
          <button class="btn btn-primary" type="submit" aria-disabled={isBusy.value}>
            {t(isBusy.value ? 'web.loading' : 'web.passkeys.rename')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
