import type { Signal } from '@preact/signals';
import type { ApiError } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { wrongFields } from './use-form.ts';

interface Props {
  value: Signal<string>;
  hint: string;
  failure: ApiError | null;
}

/** What somebody wants to be found by. Says itself why that can't be. */
export function UsernameField({ value, hint, failure }: Props) {
  const isWrong = wrongFields(failure).includes('username');
  const isTaken = failure?.code === 'USERNAME_TAKEN';
  return (
    <Field
      label={t('web.username')}
      value={value.value}
      onInput={(text) => (value.value = text)}
      name="username"
      required
      maxLength={30}
      autoComplete="username"
      autoCapitalize="none"
      spellcheck={false}
      hint={hint}
      error={isTaken ? t('problem.USERNAME_TAKEN') : isWrong ? t('web.usernameWrong') : undefined}
    />
  );
}
