import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { Dialog } from './Dialog.tsx';
import { FormFailure } from './FormFailure.tsx';
import { useFirstField } from './use-first-field.ts';
import { useForm } from './use-form.ts';

interface Props {
  title: string;
  label: string;
  hint?: string;
  /** What it is called now. */
  name: string;
  isRequired?: boolean;
  /** What the button says. */
  save: string;
  /** Gives the new name; throws `ApiError`, which is then said. */
  onName: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Asks how something, or somebody, is to be called. */
export function NameDialog({ title, label, hint, name: former, isRequired = false, save, onName, onClose }: Props) {
  const { values, isBusy, failure, onSubmit } = useForm({ name: former }, ({ name }) => onName(name));
  const form = useFirstField<HTMLFormElement>();
  return (
    <Dialog title={title} onClose={onClose}>
      <form ref={form} class="stack form" onSubmit={onSubmit}>
        <FormFailure failure={failure.value} />
        <Field
          label={label}
          hint={hint}
          value={values.name.value}
          onInput={(text) => (values.name.value = text)}
          required={isRequired}
          maxLength={60}
          autoComplete="off"
        />
        <div class="dialog-foot">
          <button class="btn btn-soft" type="button" onClick={onClose}>
            {t('web.cancel')}
          </button>
          <button class="btn btn-primary" type="submit" aria-disabled={isBusy.value}>
            {isBusy.value ? t('web.loading') : save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
