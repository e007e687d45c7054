import { useId } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';

const MAX_LENGTH = 500;
/** From here on it is worth knowing how much is left. */
const COUNTED_FROM = 400;
/** How much of the quote its button shows. */
const SHOWN = 40;

interface Props {
  value: string;
  /** Offered for quoting, as long as it is not in the message already. */
  quote: string | undefined;
  onInput: (text: string) => void;
}

/** A few words to go with it. */
export function MessageField({ value, quote, onInput }: Props) {
  const id = useId();
  const isCounted = value.length >= COUNTED_FROM;
  const quoted = quote && !value.includes(quote) ? `“${quote}”` : undefined;
  return (
    <div class="field">
      <label for={id}>
        {t('share.message')} <span class="hint">{t('share.optional')}</span>
      </label>
      <textarea
        id={id}
        class="input"
        rows={2}
        dir={value ? 'auto' : undefined}
        maxLength={MAX_LENGTH}
        placeholder={t('share.messagePlaceholder')}
        value={value}
        aria-describedby={isCounted ? `${id}-count` : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {isCounted && (
        <span class="hint count" id={`${id}-count`}>
          {t('share.lettersLeft', { count: MAX_LENGTH - value.length })}
        </span>
      )}
      {quoted && (
        <button
          type="button"
          class="btn btn-ghost btn-sm quote"
          onClick={() => onInput([value, quoted].filter(Boolean).join('\n').slice(0, MAX_LENGTH))}
        >
          {t('share.quote', { text: quoted.length > SHOWN ? `${quoted.slice(0, SHOWN)}…` : quoted })}
        </button>
      )}
    </div>
  );
}
