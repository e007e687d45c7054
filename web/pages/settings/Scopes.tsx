import { useId } from 'preact/hooks';
import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';

type Scope = Schema<'Scope'>;

const SCOPES: readonly Scope[] = [
  'inbox:read',
  'inbox:write',
  'shares:read',
  'shares:write',
  'friends:read',
  'friends:write',
  'profile:read',
];

interface Props {
  chosen: Scope[];
  isMissing: boolean;
  onChange: (chosen: Scope[]) => void;
}

/** Chooses what an access token may do: something, at least. */
export function Scopes({ chosen, isMissing, onChange }: Props) {
  const id = useId();
  return (
    <fieldset class="stack options" aria-describedby={id}>
      <legend>{t('web.tokens.scopes')}</legend>
      {SCOPES.map((scope) => (
        <label key={scope} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(scope)}
            onChange={() => onChange(SCOPES.filter((each) => (each === scope) !== chosen.includes(each)))}
          />
          {t(`web.tokens.may.${scope}`)}
        </label>
      ))}
      <span class="field-error" id={id} role="alert">
        {isMissing && t('web.tokens.scopesMissing')}
      </span>
    </fieldset>
  );
}
