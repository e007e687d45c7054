/** Every language there is a catalogue of, by its own name. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
} as const;

export type Language = keyof typeof LANGUAGES;

/** To choose from, in the order in which they are offered. */
export const LANGUAGE_OPTIONS = Object.entries(LANGUAGES).map(([value, text]) => ({ value: value as Language, text }));

export const isLanguage = (tag: unknown): tag is Language => typeof tag === 'string' && Object.hasOwn(LANGUAGES, tag);

/** Where clients have what alerts say in a language, as a path without its slash. */
export const alertFile = (language: Language): string => `alerts/${language}.json`;

/** The first of the wanted languages (BCP 47, best first) that there is a catalogue of; English if there is none. */
export const bestLanguage = (wanted: readonly string[]): Language => wanted.map(languageOf).find(isLanguage) ?? 'en';

/** A language as whoever reads it has it: with their region, whose dates and numbers it takes, when they name one. */
export const localeFor = (language: Language, wanted: readonly string[]): string =>
  wanted.find((tag) => languageOf(tag) === language) ?? language;

function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    // No language tag, such as the `*` of an Accept-Language.
    return undefined;
  }
}
