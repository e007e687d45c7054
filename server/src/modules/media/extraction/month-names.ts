/** Languages whose months are told apart by name. Those that disagree with one of them are left out (Croatian "listopad"). */
const LANGUAGES = [
  'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'is', 'pl', 'cs', 'sk', 'sl', 'ru', 'uk', 'bg', 'tr', 'el',
  'hu', 'ro', 'lt', 'lv', 'et', 'id', 'ca', 'he', 'ar',
]; // prettier-ignore

/** Spellings that newspapers use and calendars don't. */
const monthByName = new Map([
  ['sept', 9],
  ['maerz', 3],
  ['jänner', 1],
  ['setiembre', 9],
]);

const folded = (name: string) => name.toLowerCase().normalize('NFC').replaceAll('.', '').trim();

/** Alone and beside a day: Slavic languages spell it differently there. */
const styles = (['long', 'short'] as const).flatMap((month) => [{ month }, { month, day: 'numeric' } as const]);
for (const language of LANGUAGES) {
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2020, month - 1, 15));
      const name = folded(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (/^\p{L}[\p{L}\p{M}]+$/u.test(name) && !monthByName.has(name)) monthByName.set(name, month);
    }
  }
}

/** 1 to 12, by a month's name or abbreviation in any of many languages. */
export const monthOf = (name: string): number | undefined => monthByName.get(folded(name));
