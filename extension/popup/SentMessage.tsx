import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { MessageField } from '#ui/views/share/MessageField.tsx';
import type { Latest } from '../messages.ts';
import { reword, takeBack } from './corrections.ts';

interface Props {
  sending: Latest;
  title: string;
  /** Somebody has begun to change it. */
  onEdit(): void;
  onTakenBack(): void;
}

/** What was said along with something just sent: to say it better, or to take all of it back. */
export function SentMessage({ sending, title, onEdit, onTakenBack }: Props) {
  const message = useSignal(sending.message);
  const draft = useSignal<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const isEditing = draft.value !== null;
  const begin = () => {
    draft.value = message.value;
    onEdit();
  };
  useEffect(() => {
    if (isEditing) box.current?.querySelector('textarea')?.focus();
  }, [isEditing]);

  const end = () => {
    draft.value = null;
    // The button that began it is there again after the next drawing.
    setTimeout(() => box.current?.querySelector<HTMLElement>('button')?.focus());
  };
  const save = async () => {
    // What could not be kept is not lost: it stays where it was typed.
    if (await reword(sending, title, message, (draft.value ?? '').trim())) end();
  };
  const undo = async () => {
    if (await takeBack(sending)) onTakenBack();
  };
  const byKeys = (event: KeyboardEvent) => {
    const isSaving = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isEditing || event.isComposing || !(isSaving || event.key === 'Escape')) return;
    event.preventDefault();
    if (isSaving) void save();
    else end();
  };
  return (
    <div class="sent-message" ref={box} role="group" aria-label={t('share.message')} onKeyDown={byKeys}>
      {isEditing ? (
        <>
          <MessageField value={draft.value ?? ''} quote={undefined} onInput={(text) => (draft.value = text)} />
          <button type="button" class="btn btn-primary btn-sm" onClick={() => void save()}>
            {t('correct.save')}
          </button>
          <button type="button" class="btn btn-ghost btn-sm" onClick={end}>
            {t('correct.cancel')}
          </button>
        </>
      ) : (
        <>
          {message.value && (
            <p class="note">
              <bdi dir="auto">“{message.value}”</bdi>
            </p>
          )}
          <button type="button" class="btn btn-sm" onClick={begin}>
            {t(message.value ? 'correct.edit' : 'correct.add')}
          </button>
          {!sending.isSeen && (
            <button type="button" class="btn btn-ghost btn-sm" onClick={() => void undo()}>
              {t('correct.takeBack')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
