import { signal } from '@preact/signals';
import { t } from '#shared/i18n/i18n.ts';
import { Dialog } from './Dialog.tsx';

interface Question {
  title: string;
  text: string;
  /** What the button says: the deed, not "OK". */
  deed: string;
  /** What the other one says; usually that it cancels. */
  not?: string;
  onConfirm: () => void;
}

const question = signal<Question | null>(null);

/** Asks before something that can't be undone. */
export function confirm(asked: Question): void {
  question.value = asked;
}

/** Where the question appears. */
export function Confirmation() {
  const { value } = question;
  if (!value) return null;
  const close = () => (question.value = null);
  return (
    <Dialog title={value.title} onClose={close}>
      <p class="muted">{value.text}</p>
      <div class="dialog-foot">
        <button class="btn btn-soft" type="button" onClick={close}>
          {value.not ?? t('web.cancel')}
        </button>
        <button
          class="btn btn-danger"
          type="button"
          onClick={() => {
            close();
            value.onConfirm();
          }}
        >
          {value.deed}
        </button>
      </div>
    </Dialog>
  );
}
