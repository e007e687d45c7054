import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { MessageField } from './MessageField.tsx';

interface Props {
  /** What it says now; empty where it says nothing. */
  message: string;
  /** Whether it can be changed still. What somebody is typing stays, also when it no longer can. */
  canEdit: boolean;
  /** Somebody has begun to change it. */
  onEdit?(): void;
  /** Says whether it could be changed. */
  onSave(text: string): Promise<boolean>;
  /** How it is shown, where not as a note. */
  shown?: ComponentChildren;
  /** What else can be done about it. */
  children?: ComponentChildren;
}

/** What was said along with something sent, to say it better. Popup and dashboard both show it; it knows neither. */
export function EditableMessage({ message, canEdit, onEdit, onSave, shown, children }: Props) {
  const draft = useSignal<string | null>(null);
  const isSaving = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const isEditing = draft.value !== null;
  const begin = () => {
    draft.value = message;
    onEdit?.();
  };
  useEffect(() => {
    if (isEditing) box.current?.querySelector('textarea')?.focus();
  }, [isEditing]);

  const end = () => {
    draft.value = null;
    // The button that began it is there again after the next drawing.
    setTimeout(() => (box.current?.querySelector<HTMLElement>('button') ?? box.current)?.focus());
  };
  const save = async () => {
    if (isSaving.value) return;
    isSaving.value = true;
    // What could not be kept is not lost: it stays where it was typed.
    const isSaved = await onSave((draft.value ?? '').trim()).finally(() => (isSaving.value = false));
    if (isSaved) end();
  };
  const byKeys = (event: KeyboardEvent) => {
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isEditing || event.isComposing || !(isDone || event.key === 'Escape')) return;
    event.preventDefault();
    if (isDone) void save();
    else end();
  };

  const said = shown ?? (
    <p class="note" dir="auto">
      “{message}”
    </p>
  );
  if (!isEditing && !canEdit) {
    return message ? (
      <div ref={box} tabIndex={-1}>
        {said}
      </div>
    ) : null;
  }
  return (
    <div class="sent-message" ref={box} role="group" aria-label={t('share.message')} onKeyDown={byKeys}>
      {isEditing ? (
        <>
          <MessageField value={draft.value ?? ''} quote={undefined} onInput={(text) => (draft.value = text)} />
          <button
            type="button"
            class="btn btn-primary btn-sm"
            aria-disabled={isSaving.value}
            onClick={() => void save()}
          >
            {t('correct.save')}
          </button>
          <button type="button" class="btn btn-ghost btn-sm" onClick={end}>
            {t('correct.cancel')}
          </button>
        </>
      ) : (
        <>
          {message && said}
          <button type="button" class="btn btn-ghost btn-sm" onClick={begin}>
            {t(message ? 'correct.edit' : 'correct.add')}
          </button>
          {children}
        </>
      )}
    </div>
  );
}
