import { monthOf } from './month-names.ts';

export type Day = [year: number, month: number, day: number];

interface Spelling {
  pattern: RegExp;
  /** Nothing for what only looks like a day. */
  day(parts: string[], isMonthFirst: boolean): Day | undefined;
}

/** Older than any printed book. Databases write "never" as the year 1. */
const FIRST_YEAR = 1500;

const NAME = String.raw`(\p{L}[\p{L}\p{M}]{1,14})\.?`;
const ORDINAL = String.raw`(\d{1,2})(?:st|nd|rd|th|er|[º°.])?`;

/** How pages write days, the least ambiguous first. */
export const SPELLINGS: Spelling[] = [
  {
    pattern: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu,
    day: ([year, , month, day]) => numbers(year, month, day),
  },
  {
    pattern: /^(\d{4})(\d{2})(\d{2})(?=$|\D|\d{4}(?:\d\d)?$)/gu,
    day: ([year, month, day]) => numbers(year, month, day),
  },
  {
    pattern: /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/gu,
    day: ([year, month, day]) => numbers(year, month, day),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)${ORDINAL}[ -]?(?:of |de |d['’])?${NAME}(?:,? (?:de |del )?|-)(\d{4})(?!\d)`,
      'giu',
    ),
    day: ([day, month = '', year]) => numbers(year, monthOf(month), day),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${NAME} ?${ORDINAL}(?:, ?| (?:\d\d?:\d\d(?::\d\d)? (?:[A-Z]{2,5} )?)?)(\d{4})(?!\d)`,
      'giu',
    ),
    day: ([month = '', day, year]) => numbers(year, monthOf(month), day),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d{4})\.?,? ${NAME} ${ORDINAL}(?!\d)`, 'giu'),
    day: ([year, month = '', day]) => numbers(year, monthOf(month), day),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|(?<=[/.])\d{2})(?![\d/.]\d|\d)/gu,
    day: ([first, mark, second, year = ''], isMonthFirst) => {
      const full = year.length === 2 ? `20${year}` : year;
      const isReversed = Number(second) > 12 || (isMonthFirst && mark === '/' && Number(first) <= 12);
      return isReversed ? numbers(full, first, second) : numbers(full, second, first);
    },
  },
];

/** Nothing for days that no calendar has. */
function numbers(...parts: (string | number | undefined)[]): Day | undefined {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= FIRST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? [year, month, day] : undefined;
}
