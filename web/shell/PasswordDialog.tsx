import type { ComponentChildren } from 'preact';
import { t } from '#shared/i18n/i18n.ts';
import { Dialog } from './Dialog.tsx';
import { FormFailure } from './FormFailure.tsx';
import { Proof } from './Proof.tsx';
import { useFirstField } from './use-first-field.ts';
import { useForm } from './use-form.ts';

interface Props {
  title: string;
  text: string;
  /** What the button says: the deed, not "OK". */
  deed: string;
  isDanger?: boolean;
  /** What else is asked, above the password. */
  children?: ComponentChildren;
  onPassword: (password: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for the password before something that whoever finds this browser open must not do. */
export function PasswordDialog({ title, text, deed, isDanger = false, children, onPassword, onClose }: Props) {
  const { values, isBusy, failure, onSubmit } = useForm({ password: '' }, ({ password }) => onPassword(password));
  const form = useFirstField<HTMLFormElement>();
  return (
    <Dialog title={title} onClose={onClose}>
      <form ref={form} class="stack form" onSubmit={onSubmit}>
        <p class="muted">{text}</p>
        <FormFailure failure={failure.value} but={['WRONG_PASSWORD']} />
        {children}
        <Proof password={values.password} failure={failure.value} />
        <div class="dialog-foot">
          <button class="btn btn-soft" type="button" onClick={onClose}>
            {t('web.cancel')}
          </button>
          <button class={`btn ${isDanger ? 'btn-danger' : 'btn-primary'}`} type="submit" aria-disabled={isBusy.value}>
            {isBusy.value ? t('web.loading') : deed}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
