import { signal } from '@preact/signals';
import { type Catalogue, onRead, setLocale } from '#shared/i18n/i18n.ts';
import { type Language, localeFor } from '#shared/i18n/languages.ts';
import { directionOf } from '#shared/i18n/message.ts';

/** Fetches what a page and all that belong to it say in a language. English is there already. */
export type Fetching = Record<Exclude<Language, 'en'>, () => Promise<{ texts: Partial<Catalogue> }>>;

const changes = signal(0);
// Whoever says something while it is drawn is drawn again when the language changes.
onRead(() => changes.value);

let wanted: Language = 'en';

/** Speaks a language from now on, and turns the page its way. Rejects when the texts can't be fetched: nothing changes. */
export async function speak(language: Language, fetching: Fetching): Promise<void> {
  wanted = language;
  const texts = language === 'en' ? {} : (await fetching[language]()).texts;
  if (wanted !== language) return;
  const locale = localeFor(language, navigator.languages);
  setLocale(locale, texts);
  const page = document.documentElement;
  page.lang = language;
  page.dir = directionOf(locale);
  // Nothing is read here by which whoever calls this would hear of the change, and call it again.
  changes.value = changes.peek() + 1;
}
