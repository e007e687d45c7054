import { ApiError, data } from '#shared/client.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { changeLanguage, language } from './language.ts';
import { readProfile } from './profile.ts';
import { api } from './session.ts';
import { sayProblem } from './toasts.ts';

/** How often a language was chosen here, and how many of these choices the server may not know yet. */
let choices = 0;
let untold = 0;

/** Changes the language here, for mails, and wherever else the same person is signed in. */
export async function chooseLanguage(chosen: Language): Promise<void> {
  choices += 1;
  untold += 1;
  try {
    await changeLanguage(chosen).catch((error: unknown) => {
      throw new ApiError('UNREACHABLE', { cause: error });
    });
    await keep(chosen);
  } catch (error) {
    sayProblem(error);
  } finally {
    untold -= 1;
  }
}

/** Goes over to the language that the signed-in person has chosen, here or elsewhere; until they do, theirs is this one. */
export async function followAccount(): Promise<void> {
  const before = untold > 0 ? undefined : choices;
  const { language: chosen } = await readProfile();
  // What was chosen here meanwhile is newer than what the server has just said.
  if (choices !== before) return;
  if (chosen === null) await keep(language.peek());
  else if (chosen !== language.peek()) await changeLanguage(chosen);
}

const keep = (chosen: Language) => data(api.PATCH('/api/v1/profile', { body: { language: chosen } }));
