import type { InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

/** What else an `<input>` may be told, here as there. */
type Native = Pick<
  InputHTMLAttributes,
  | 'autoCapitalize'
  | 'autoComplete'
  | 'autoFocus'
  | 'inputMode'
  | 'maxLength'
  | 'minLength'
  | 'name'
  | 'onBlur'
  | 'placeholder'
  | 'readOnly'
  | 'required'
  | 'spellcheck'
>;

interface Props extends Native {
  type?: 'text' | 'email' | 'password' | 'search' | 'url';
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** What is wrong with the value and how to right it; empty when nothing is. */
  error?: string | undefined;
  hint?: string | undefined;
}

/** A labelled input that says what belongs in it and what is wrong with it.  */
export function Field({ type = 'text', label, value, onInput, error, hint, ...input }: Props) {
  const id = useId();
  // Preact types every type of input apart; what is used here they have in common.
  const attributes = { ...input, type } as Native & { type: 'text' };
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...attributes}
        id={id}
        class="input"
        value={value}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={described || undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <span class="field-error" id={`${id}-error`} role="alert">
        {error}
      </span>
    </div>
  );
}
