import { computed } from '@preact/signals';
import { ApiError, data } from '#shared/client.ts';
import { bestLanguage, type Language } from '#shared/i18n/languages.ts';
import { type Fetching, speak } from '#ui/language.ts';
import { preferences } from './preferences.ts';
import { api, me } from './session.ts';
import { sayProblem } from './toasts.ts';

const FETCHING: Fetching = {
  ar: () => import('./languages/ar.ts'),
  de: () => import('./languages/de.ts'),
  es: () => import('./languages/es.ts'),
  fr: () => import('./languages/fr.ts'),
};

/** The one that was spoken here last, or else the browser's. */
export const language = computed(() => preferences.value.language ?? bestLanguage(navigator.languages));

/** Has the page speak before it is drawn. If the texts don't come, it begins in English. */
export async function startLanguage(): Promise<void> {
  await speak(language.value, FETCHING).catch(() => undefined);
}

/** Changes the language here, for mails, and wherever else the same person is signed in. */
export async function chooseLanguage(chosen: Language): Promise<void> {
  try {
    await change(chosen);
    if (me.peek()) await data(api.PATCH('/api/v1/profile', { body: { language: chosen } }));
  } catch (error) {
    sayProblem(error);
  }
}

/** Goes over to the language that the signed-in person has chosen, here or elsewhere; until they do, theirs is this one. */
export async function followAccount(): Promise<void> {
  const { language: chosen } = await data(api.GET('/api/v1/profile'));
  if (chosen === null) await data(api.PATCH('/api/v1/profile', { body: { language: language.peek() } }));
  else if (chosen !== language.peek()) await change(chosen);
}

async function change(chosen: Language): Promise<void> {
  await speak(chosen, FETCHING).catch((error: unknown) => {
    throw new ApiError('UNREACHABLE', { cause: error });
  });
  preferences.value = { ...preferences.value, language: chosen };
}
