import { SPELLINGS, type Day } from './date-spellings.ts';
import { minutesOf } from './time-zones.ts';

interface Options {
  /** Now, as ISO-8601: nothing has been published in the future. */
  now: string;
  /** Whether 3/4/2020 is in March: as in American English. */
  isMonthFirst?: boolean;
}

/** Longer texts aren't dates, but have some in them. */
const MAX_LENGTH = 200;
const DAY = 86_400_000;

/**
 * The moment that a text names first, as ISO-8601 in UTC; without a zone it is taken for UTC. Nothing for texts that
 * name no day with its year, durations, days that don't exist and the future.
 */
export function readDate(text: string, { now, isMonthFirst = false }: Options): string | undefined {
  const line = text.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim();
  const ms = fromEpoch(line) ?? fromText(line, isMonthFirst);
  if (ms === undefined || ms > Date.parse(now) + DAY || Math.abs(ms) < DAY) return undefined;
  return new Date(ms).toISOString();
}

/** Seconds or milliseconds since 1970, of this century. */
function fromEpoch(text: string): number | undefined {
  if (/^(?:9\d{8}|1\d{9})$/.test(text)) return Number(text) * 1000;
  return /^(?:9\d{11}|1\d{12})$/.test(text) ? Number(text) : undefined;
}

function fromText(text: string, isMonthFirst: boolean): number | undefined {
  for (const { pattern, day } of SPELLINGS) {
    for (const match of text.matchAll(pattern)) {
      const found = day(match.slice(1), isMonthFirst);
      if (found) return at(found, text.slice(match.index + match[0].length), text);
    }
  }
  return undefined;
}

const TIME =
  /(?<!\d)(\d{1,2})[:h時](\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(?:(a|p)\.?m\b\.?)? ?(Z\b|(?:UTC|GMT)?[+-]\d\d?:?(?:\d\d)?\b|[A-Z]{2,5}\b)?/i;
const COMPACT = /^T?(\d{2})(\d{2})(\d{2})?/;

/** The time beside a day: what follows it is nearer than what stands before. */
function at([year, month, day]: Day, after: string, text: string): number {
  const [, hours = '0', minutes = '0', seconds = '0', half, zone] =
    TIME.exec(after) ?? COMPACT.exec(after) ?? TIME.exec(text) ?? [];
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const ms = Date.UTC(year, month - 1, day, hour, Number(minutes), Number(seconds));
  return ms - minutesOf(zone) * 60_000;
}
