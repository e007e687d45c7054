import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bestLanguage, type Language, LANGUAGES, localeFor } from '#shared/i18n/languages.ts';
import type { Message } from '#shared/i18n/message.ts';

const parts = readdirSync(new URL('../shared/i18n/en', import.meta.url)).map((file) => file.replace('.ts', ''));
const languages = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== 'en');
const formsOf = (message: Message): [form: string, text: string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message);
const mainFormOf = (message: Message = '') => (typeof message === 'string' ? message : message.other);
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []).toSorted();
const textsOf = async (language: Language, part: string) =>
  ((await import(`../shared/i18n/${language}/${part}.ts`)) as Record<string, Record<string, Message>>)[part] ?? {};

/** The forms that numbers take which may occur: nobody has a million of anything. */
function formsNeeded(language: Language): Set<string> {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
}

describe.each(languages)('%s', (language) => {
  it.each(parts)('has every text of %s, with its parameters and its forms, and no other', async (part) => {
    const [english, own] = await Promise.all([textsOf('en', part), textsOf(language, part)]);
    expect(Object.keys(own).toSorted(), 'keys').toEqual(Object.keys(english).toSorted());
    for (const [key, message] of Object.entries(english)) {
      const forms = formsOf(own[key] ?? '');
      const known = namesIn(mainFormOf(message));
      expect(namesIn(mainFormOf(own[key])), key).toEqual(known);
      for (const [, text] of forms) expect(known, key).toEqual(expect.arrayContaining(namesIn(text)));
      if (typeof message !== 'string') {
        expect(new Set(forms.map(([form]) => form)), key).toEqual(formsNeeded(language));
      }
    }
  });

  it('names a button by what stands on it and more, where English does (WCAG 2.5.3)', async () => {
    for (const part of parts) {
      const [english, own] = await Promise.all([textsOf('en', part), textsOf(language, part)]);
      const isIn = (texts: Record<string, Message>, label: string, name: string) =>
        mainFormOf(texts[name]).toLowerCase().includes(mainFormOf(texts[label]).toLowerCase());
      for (const name of Object.keys(english)) {
        const label = name.replace(/(?:Named|Name|From|To|With|Code)$/, '');
        if (label !== name && label in english && isIn(english, label, name))
          expect(isIn(own, label, name), `${name}: ${mainFormOf(own[name])}`).toBe(true);
      }
    }
  });

  it('has the apostrophes, quotes and spaces of the language', async () => {
    for (const part of parts) {
      for (const [key, message] of Object.entries(await textsOf(language, part))) {
        // What stands between straight quotes there is searched for as it is.
        const straight = key.startsWith('web.search.') ? /'|\.\.\./ : /['"]|\.\.\./;
        for (const [, text] of formsOf(message)) {
          expect(text, key).not.toMatch(straight);
          if (language === 'fr') expect(withoutSyntax(text), key).not.toMatch(/[^\u202F ][?!;:]|«[^\u202F]|[^\u202F]»/);
        }
      }
    }
  });
});

/** Without what is typed for a machine: `kind:video`, `https://`, `nas:7279`. */
const withoutSyntax = (text: string) => text.replaceAll(/\w+:[\w/]/g, '');

it.each([
  [['de-AT', 'en'], 'de', 'de-AT'],
  [['pt-BR', 'fr-CA', 'en'], 'fr', 'fr-CA'],
  [['ar-EG'], 'ar', 'ar-EG'],
  [['ja'], 'en', 'en'],
  [['*'], 'en', 'en'],
  [[], 'en', 'en'],
])('to those who want %j speaks %s, with the dates and numbers of %s', (wanted, language, locale) => {
  expect(bestLanguage(wanted)).toBe(language);
  expect(localeFor(bestLanguage(wanted), wanted)).toBe(locale);
});
