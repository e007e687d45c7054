import { useSignal } from '@preact/signals';
import type { ApiError } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { problemText } from '../../problem-text.ts';

interface Props {
  code: string;
  failure: ApiError | null;
  onCode: (code: string) => void;
}

/** Asks for the code that the other device shows. */
export function CodeForm({ code, failure, onCode }: Props) {
  const typed = useSignal(code);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onCode(typed.value);
      }}
    >
      <p class="muted">{t('web.connect.how')}</p>
      <Field
        label={t('web.connect.code')}
        value={typed.value}
        onInput={(text) => (typed.value = text)}
        name="code"
        required
        maxLength={20}
        placeholder="KWTR-4739"
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        error={failure ? problemText(failure.code) : undefined}
      />
      <button class="btn btn-primary btn-block" type="submit">
        {t('web.connect.next')}
      </button>
    </form>
  );
}
