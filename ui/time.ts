import { currentLocale } from '#shared/i18n/i18n.ts';

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** Making one costs more than a hundred uses. */
const formatters = new Map<string, Intl.RelativeTimeFormat>();

/** How long ago, in a word or two: "3m ago", "yesterday", "now". `now` is in milliseconds. */
export function relativeTime(iso: string, now: number): string {
  // A sender's clock may run ahead: nothing was sent in the future.
  const ago = Math.max(0, (now - Date.parse(iso)) / 1000);
  const [unit, seconds] = STEPS.find((step) => ago >= step[1]) ?? ['second', Number.POSITIVE_INFINITY];
  // "yesterday" and "now" are words; "last mo." is none.
  const numeric = unit === 'day' || unit === 'second' ? 'auto' : 'always';
  return formatter(numeric).format(-Math.floor(ago / seconds), unit);
}

/** A point in time in full, for a tooltip. */
export const fullTime = (iso: string): string =>
  new Date(iso).toLocaleString(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' });

/** The day of a point in time. */
export const shortDate = (iso: string): string =>
  new Date(iso).toLocaleDateString(currentLocale(), { dateStyle: 'medium' });

/** Seconds as a player shows them: "12:08", "1:02:08". */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** Seconds of reading as people say them: "9 min". */
export function readingTime(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes.toLocaleString(currentLocale(), { style: 'unit', unit: 'minute', unitDisplay: 'short' });
}

/** A wait as people say it: "20 seconds", "5 minutes". */
export function waitingTime(seconds: number): string {
  const [value, unit] = seconds < 100 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return value.toLocaleString(currentLocale(), { style: 'unit', unit, unitDisplay: 'long' });
}

function formatter(numeric: 'auto' | 'always'): Intl.RelativeTimeFormat {
  const key = `${currentLocale()} ${numeric}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.RelativeTimeFormat(currentLocale(), { numeric, style: 'narrow' });
  formatters.set(key, made);
  return made;
}
