import { alerts } from './i18n/en/alerts.ts';
import { type Catalogue, learn, setLocale } from './i18n/i18n.ts';
import { alertFile, type Language, localeFor } from './i18n/languages.ts';

/** For workers, which show alerts and say nothing else: English is there, other languages are fetched when they are needed. */

learn(alerts);

let spoken: Language = 'en';

/**
 * Has alerts said in a language from now on; `fetchFile` gets the file with its texts. Where they cannot be had, an
 * alert in English is better than none.
 */
export async function sayAlertsIn(language: Language, fetchFile: (path: string) => Promise<Response>): Promise<void> {
  if (language === spoken) return;
  const texts = language === 'en' ? {} : await textsOf(fetchFile(alertFile(language)));
  spoken = texts === undefined ? 'en' : language;
  setLocale(localeFor(spoken, navigator.languages), texts);
}

async function textsOf(fetched: Promise<Response>): Promise<Partial<Catalogue> | undefined> {
  try {
    const file = await fetched;
    return file.ok ? ((await file.json()) as Partial<Catalogue>) : undefined;
  } catch {
    return undefined;
  }
}
