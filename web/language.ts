import { computed } from '@preact/signals';
import { bestLanguage, type Language } from '#shared/i18n/languages.ts';
import { type Fetching, speak } from '#ui/language.ts';
import { preferences } from './preferences.ts';

const FETCHING: Fetching = {
  ar: () => import('./languages/ar.ts'),
  de: () => import('./languages/de.ts'),
  es: () => import('./languages/es.ts'),
  fr: () => import('./languages/fr.ts'),
};

/** The one that was spoken here last, or else the browser's. */
export const language = computed(() => preferences.value.language ?? bestLanguage(navigator.languages));

/** Has the page speak before it is drawn. If the texts don't come, it begins in English. */
export const startLanguage = (): Promise<void> => speak(language.value, FETCHING).catch(() => undefined);

let wanted: Language | undefined;

/** Changes the language of this browser, unless another is wanted by then. Rejects when the texts can't be fetched: nothing changes. */
export async function changeLanguage(to: Language): Promise<void> {
  wanted = to;
  await speak(to, FETCHING);
  if (wanted === to) preferences.value = { ...preferences.value, language: to };
}
