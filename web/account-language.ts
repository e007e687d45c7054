import { ApiError, data } from '#shared/client.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { changeLanguage, language } from './language.ts';
import { readProfile } from './profile.ts';
import { api } from './session.ts';
import { sayProblem } from './toasts.ts';

/** Changes the language here, for mails, and wherever else the same person is signed in. */
export async function chooseLanguage(chosen: Language): Promise<void> {
  try {
    await changeLanguage(chosen).catch((error: unknown) => {
      throw new ApiError('UNREACHABLE', { cause: error });
    });
    await keep(chosen);
  } catch (error) {
    sayProblem(error);
  }
}

/** Goes over to the language that the signed-in person has chosen, here or elsewhere; until they do, theirs is this one. */
export async function followAccount(): Promise<void> {
  const { language: chosen } = await readProfile();
  if (chosen === null) await keep(language.peek());
  else if (chosen !== language.peek()) await changeLanguage(chosen);
}

const keep = (chosen: Language) => data(api.PATCH('/api/v1/profile', { body: { language: chosen } }));
