import { effect, signal } from '@preact/signals';
import { isLanguage, type Language } from '#shared/i18n/languages.ts';

/** What this browser remembers about how the dashboard looks and behaves. */
export interface Preferences {
  theme: 'system' | 'light' | 'dark';
  /** Whether keys such as `n` do something outside of fields (WCAG 2.1.4). */
  singleKeys: boolean;
  /** Null until somebody chose: the browser's. */
  language: Language | null;
  /** Whether the next thing plays by itself when one has ended. */
  playsOn: boolean;
  /** Whether films are as wide as the page. */
  theatreMode: boolean;
}

const KEY = 'watchthis.preferences';
const DEFAULTS: Preferences = {
  theme: 'system',
  singleKeys: true,
  language: null,
  playsOn: false,
  theatreMode: false,
};

export const preferences = signal<Preferences>(stored());

/** Applies the preferences now and whenever they change, and remembers them. */
export function startPreferences(): void {
  effect(() => {
    const { theme } = preferences.value;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    remember(preferences.value);
  });
}

function stored(): Preferences {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
    return {
      theme: found.theme === 'light' || found.theme === 'dark' ? found.theme : DEFAULTS.theme,
      singleKeys: found.singleKeys !== false,
      language: isLanguage(found.language) ? found.language : DEFAULTS.language,
      playsOn: found.playsOn === true,
      theatreMode: found.theatreMode === true,
    };
  } catch {
    return DEFAULTS;
  }
}

function remember(chosen: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Storage is switched off: they last until the tab closes.
  }
}
