import { t } from '#shared/i18n/i18n.ts';
import { question, type Question } from './confirm.ts';
import { Dialog } from './Dialog.tsx';

/** Where the question appears. */
export function Confirmation({ asked: value }: { asked: Question }) {
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
