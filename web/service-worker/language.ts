import { bestLanguage, isLanguage, type Language } from '#shared/i18n/languages.ts';

/** The language of alerts: pages keep it where the worker can read it, which is not where they keep what else was chosen. */

const CACHE = 'language';
const PATH = '/language';

/** Never throws: where nothing can be kept, no worker shows any alerts. */
export async function keepLanguage(language: Language): Promise<void> {
  try {
    await (await caches.open(CACHE)).put(PATH, new Response(language));
  } catch {
    // Storage is switched off, or the page came over plain http.
  }
}

/** The browser's, until a page has said which. */
export async function keptLanguage(): Promise<Language> {
  const kept = await (await (await caches.open(CACHE)).match(PATH))?.text();
  return isLanguage(kept) ? kept : bestLanguage(navigator.languages);
}
