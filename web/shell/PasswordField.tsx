import { useSignal, type Signal } from '@preact/signals';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';

interface Props {
  value: Signal<string>;
  isNew?: boolean;
  label?: string;
  error?: string | undefined;
}

/** A password, which can be shown while it is typed. */
export function PasswordField({ value, isNew = false, label = t('web.password'), error }: Props) {
  const isShown = useSignal(false);
  return (
    <>
      <Field
        label={label}
        value={value.value}
        onInput={(text) => (value.value = text)}
        type={isShown.value ? 'text' : 'password'}
        name="password"
        required
        minLength={isNew ? 8 : 0}
        maxLength={1024}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        spellcheck={false}
        hint={isNew ? t('web.passwordHint') : undefined}
        error={error}
      />
      <label class="check">
        <input type="checkbox" checked={isShown.value} onChange={() => (isShown.value = !isShown.value)} />
        {t('web.passwordShow')}
      </label>
    </>
  );
}
