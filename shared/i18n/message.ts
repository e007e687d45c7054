import { oncePer } from '../once-per.ts';

/** Words for a number, by the category that the language puts it in; `other` always fits. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Message = string | Plural;
export type Params = Record<string, string | number>;

/**
 * A message with its parameters in their places, in the language of `locale` (BCP 47).
 * @example say({ one: '{count} link', other: '{count} links' }, { count: 1200 }, 'en') // "1,200 links"
 */
export function say(message: Message, params: Params, locale: string): string {
  const text = typeof message === 'string' ? message : formFor(message, Number(params['count']), locale);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? value.toLocaleString(locale) : isolate(value, locale);
  });
}

/** Names as a sentence lists them, "Mia, Jonas, and Aylin", or as a mere row of them, "Mia, Jonas". */
export const listed = (
  names: readonly string[],
  locale: string,
  type: 'conjunction' | 'unit' = 'conjunction',
): string => new Intl.ListFormat(locale, { type }).format(names.map((name) => isolate(name, locale)));

/** Which way a language is written. */
export const directionOf = oncePer((locale): 'ltr' | 'rtl' =>
  RTL_LANGUAGES.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr',
);

/** Keeps a name written the other way from reordering the sentence around it (Unicode TR9, isolates). */
function isolate(value: string, locale: string): string {
  const isForeign = (directionOf(locale) === 'ltr' ? RTL_LETTER : LTR_LETTER).test(value);
  return isForeign ? `\u2068${value}\u2069` : value;
}

const RTL_LANGUAGES = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LTR_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

function formFor(forms: Plural, count: number, locale: string): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}
