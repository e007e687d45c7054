import type { en } from './en.ts';

export type MessageKey = keyof typeof en;
export type Params = Record<string, string | number>;

type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** One language: a text for every key, with the plural forms that the language has. */
export type Catalogue = { readonly [Key in MessageKey]: (typeof en)[Key] extends string ? string : Plural };

let locale = 'en';
let translation: Partial<Catalogue> = {};
const english: Partial<Catalogue> = {};

/** Makes English texts known. A page begins with those that it shows; what it loads later brings its own. */
export function learn(...parts: Partial<Catalogue>[]): void {
  Object.assign(english, ...parts);
}

/** Chooses the language of everything said from now on, as a BCP 47 tag (`pt-BR`). What it lacks stays English. */
export function setLocale(tag: string, catalogue: Partial<Catalogue> = {}): void {
  locale = tag;
  translation = catalogue;
}

/** The language in use, for `Intl` and the `lang` attribute. */
export const currentLocale = (): string => locale;

/** Which way the language in use is written. */
export const direction = (): 'ltr' | 'rtl' => (RTL_LANGUAGES.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr');

/**
 * A text in the language in use.
 * @example t('inbox.unread', { count: 3 }) // "3 unread"
 */
export function t(key: MessageKey, params: Params = {}): string {
  const message: string | Plural = translation[key] ?? english[key] ?? key;
  const text = typeof message === 'string' ? message : pluralForm(message, Number(params['count']));
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? value.toLocaleString(locale) : isolate(value);
  });
}

/** Names as a sentence lists them, "Mia, Jonas, and Aylin", or as a mere row of them, "Mia, Jonas". */
export const formatList = (names: readonly string[], type: 'conjunction' | 'unit' = 'conjunction'): string =>
  new Intl.ListFormat(locale, { type }).format(names.map(isolate));

const RTL_LANGUAGES = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LTR_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

function pluralForm(forms: Plural, count: number): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}

/** Keeps a name written the other way from reordering the sentence around it (Unicode TR9, isolates). */
function isolate(value: string): string {
  const isForeign = (direction() === 'ltr' ? RTL_LETTER : LTR_LETTER).test(value);
  return isForeign ? `\u2068${value}\u2069` : value;
}
