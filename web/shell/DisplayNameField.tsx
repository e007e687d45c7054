import type { Signal } from '@preact/signals';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';

/** What somebody is called among friends. */
export function DisplayNameField({ value }: { value: Signal<string> }) {
  return (
    <Field
      label={t('web.displayName')}
      value={value.value}
      onInput={(text) => (value.value = text)}
      name="name"
      maxLength={60}
      autoComplete="name"
      hint={t('web.displayNameHint')}
    />
  );
}
