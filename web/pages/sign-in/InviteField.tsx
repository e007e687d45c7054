import type { Signal } from '@preact/signals';
import type { ApiError } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';

interface Props {
  value: Signal<string>;
  required: boolean;
  failure: ApiError | null;
}

/** The code by which a friend lets somebody in. Says itself that there has to be one. */
export function InviteField({ value, required, failure }: Props) {
  return (
    <Field
      label={t('web.invite.code')}
      value={value.value}
      onInput={(text) => (value.value = text)}
      name="invite"
      required={required}
      maxLength={100}
      autoComplete="off"
      error={failure?.code === 'INVITE_REQUIRED' ? t('problem.INVITE_REQUIRED') : undefined}
    />
  );
}
