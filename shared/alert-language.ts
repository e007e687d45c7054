import { type Catalogue, setLocale } from './i18n/i18n.ts';
import { alertFile, type Language, localeFor } from './i18n/languages.ts';

/** For workers, which show alerts and say nothing else: what alerts say in a language is fetched when it is needed. */

let spoken: Language | undefined;

/**
 * Has alerts said in a language from now on; `fetchFile` gets the file with its texts. Where they cannot be had, an
 * alert in English is better than none.
 */
export async function sayAlertsIn(language: Language, fetchFile: (path: string) => Promise<Response>): Promise<void> {
  if (language === spoken) return;
  const texts = await textsOf(fetchFile(alertFile(language)));
  spoken = texts && language;
  setLocale(localeFor(spoken ?? 'en', navigator.languages), texts ?? (await textsOf(fetchFile(alertFile('en')))));
}

async function textsOf(fetched: Promise<Response>): Promise<Partial<Catalogue> | undefined> {
  try {
    const file = await fetched;
    return file.ok ? ((await file.json()) as Partial<Catalogue>) : undefined;
  } catch {
    return undefined;
  }
}
