import { t } from '#shared/i18n/i18n.ts';
import { preferences } from '../../preferences.ts';

const THEMES = [
  { theme: 'system', label: 'web.look.system' },
  { theme: 'light', label: 'web.look.light' },
  { theme: 'dark', label: 'web.look.dark' },
] as const;

/** Chooses between light and dark. */
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
    </fieldset>
  );
}
