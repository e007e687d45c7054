import { useSignal } from '@preact/signals';
import { data, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { SelectField } from '#ui/views/SelectField.tsx';
import { api } from '../../session.ts';
import { Dialog } from '../../shell/Dialog.tsx';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { useFirstField } from '../../shell/use-first-field.ts';
import { useForm } from '../../shell/use-form.ts';
import { NewToken } from './NewToken.tsx';
import { Scopes } from './Scopes.tsx';

/** Days. */
const LIFETIMES = ['30', '90', '365', 'endless'] as const;

interface Props {
  onMade: () => Promise<void>;
  onClose: () => void;
}

/** Makes an access token that may do what is chosen, and shows it. */
export function TokenMaking({ onMade, onClose }: Props) {
  const scopes = useSignal<Schema<'Scope'>[]>([]);
  const lifetime = useSignal<(typeof LIFETIMES)[number]>('90');
  const isMissing = useSignal(false);
  const made = useSignal<string | undefined>(undefined);
  const { values, isBusy, failure, onSubmit } = useForm({ name: '' }, async ({ name }) => {
    isMissing.value = scopes.value.length === 0;
    if (isMissing.value) return;
    const end = lifetime.value === 'endless' ? {} : { expiresIn: Number(lifetime.value) * 86_400 };
    const body = { name: name.trim(), scopes: scopes.value, ...end };
    made.value = (await data(api.POST('/api/v1/tokens', { body }))).token;
    await onMade();
  });
  const form = useFirstField<HTMLFormElement>();

  if (made.value !== undefined) return <NewToken token={made.value} onClose={onClose} />;
  return (
    <Dialog title={t('web.tokens.make')} onClose={onClose}>
      <form ref={form} class="stack form" onSubmit={onSubmit}>
        <FormFailure failure={failure.value} />
        <Field
          label={t('web.tokens.name')}
          hint={t('web.tokens.nameHint')}
          value={values.name.value}
          onInput={(text) => (values.name.value = text)}
          required
          maxLength={80}
          autoComplete="off"
        />
        <Scopes
          chosen={scopes.value}
          isMissing={isMissing.value}
          onChange={(chosen) => {
            scopes.value = chosen;
            isMissing.value = false;
          }}
        />
        <SelectField
          label={t('web.tokens.lifetime')}
          value={lifetime.value}
          options={LIFETIMES.map((value) => ({ value, text: t(`web.tokens.lasts.${value}`) }))}
          onChange={(value) => (lifetime.value = value)}
        />
        <div class="dialog-foot">
          <button class="btn btn-soft" type="button" onClick={onClose}>
            {t('web.cancel')}
          </button>
          <button class="btn btn-primary" type="submit" aria-disabled={isBusy.value}>
            {t(isBusy.value ? 'web.loading' : 'web.tokens.deed')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
