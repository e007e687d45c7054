import { bestLanguage, type Language } from '#shared/i18n/languages.ts';
import type { Preferences } from './settings.ts';

/** What was chosen, or else the browser's. */
export const languageOf = ({ language }: Preferences): Language => language ?? bestLanguage(navigator.languages);
