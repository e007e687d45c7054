import { computed } from '@preact/signals';
import { ApiError } from '#shared/client.ts';
import { bestLanguage, type Language } from '#shared/i18n/languages.ts';
import { type Fetching, speak } from '#ui/language.ts';
import { preferences } from './preferences.ts';
import { sayProblem } from './toasts.ts';

const FETCHING: Fetching = {
  ar: () => import('./languages/ar.ts'),
  de: () => import('./languages/de.ts'),
  es: () => import('./languages/es.ts'),
  fr: () => import('./languages/fr.ts'),
};

export const language = computed(() => preferences.value.language ?? bestLanguage(navigator.languages));

/** Has the page speak as this browser last did. If the texts don't come, it begins in English. */
export async function startLanguage(): Promise<void> {
  await speak(language.value, FETCHING).catch(() => undefined);
}

/** Changes the language, and remembers that. */
export async function chooseLanguage(chosen: Language): Promise<void> {
  try {
    await speak(chosen, FETCHING);
    preferences.value = { ...preferences.value, language: chosen };
  } catch (error) {
    sayProblem(new ApiError('UNREACHABLE', { cause: error }));
  }
}
