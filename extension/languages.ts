import { bestLanguage, type Language } from '#shared/i18n/languages.ts';
import type { Fetching } from '#ui/language.ts';
import type { Preferences } from './settings.ts';

/** What our pages say, from the extension itself. Menus and badge have the browser's own language: `_locales`. */
export const FETCHING: Fetching = {
  ar: () => import('./languages/ar.ts'),
  de: () => import('./languages/de.ts'),
  es: () => import('./languages/es.ts'),
  fr: () => import('./languages/fr.ts'),
};

export const languageOf = ({ language }: Preferences): Language => language ?? bestLanguage(navigator.languages);
