import type { Signal } from '@preact/signals';
import { Field } from '#ui/views/Field.tsx';
import { useFirstField } from './use-first-field.ts';

interface Props {
  label: string;
  value: Signal<string>;
  hint?: string | undefined;
  error?: string | undefined;
}

/** A code of an authenticator app, which browsers and phones may fill in. It is shown to be typed into at once. */
export function CodeField({ label, value, hint, error }: Props) {
  const around = useFirstField<HTMLDivElement>();
  return (
    <div ref={around}>
      <Field
        label={label}
        value={value.value}
        onInput={(text) => (value.value = text)}
        name="code"
        required
        maxLength={60}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellcheck={false}
        hint={hint}
        error={error}
      />
    </div>
  );
}
