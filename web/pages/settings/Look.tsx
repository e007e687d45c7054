import { t } from '#shared/i18n/i18n.ts';
import { LANGUAGE_OPTIONS } from '#shared/i18n/languages.ts';
import { SelectField } from '#ui/views/SelectField.tsx';
import { chooseLanguage } from '../../account-language.ts';
import { language } from '../../language.ts';
import { preferences } from '../../preferences.ts';

const THEMES = [
  { theme: 'system', label: 'web.look.system' },
  { theme: 'light', label: 'web.look.light' },
  { theme: 'dark', label: 'web.look.dark' },
] as const;

/** Chooses between light and dark, and the language. */
export function Look() {
  return (
    <fieldset class="card stack">
      <legend class="sr-only">{t('web.look.title')}</legend>
      <h2 aria-hidden="true">{t('web.look.title')}</h2>
      <div class="choices">
        {THEMES.map(({ theme, label }) => (
          <label key={theme} class="check">
            <input
              type="radio"
              name="theme"
              checked={preferences.value.theme === theme}
              onChange={() => (preferences.value = { ...preferences.value, theme })}
            />
            {t(label)}
          </label>
        ))}
      </div>
      <SelectField
        label={t('web.look.language')}
        value={language.value}
        options={LANGUAGE_OPTIONS}
        onChange={(chosen) => void chooseLanguage(chosen)}
      />
      <p class="hint">{t('web.look.languageHint')}</p>
    </fieldset>
  );
}
