import { currentLocale } from '#shared/i18n/i18n.ts';
import { oncePer } from '#shared/once-per.ts';
import { nextTask } from './next-task.ts';

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

// "yesterday" and "now" are words; "last mo." is none.
const inWords = oncePer((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'narrow' }));
const inNumbers = oncePer((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'always', style: 'narrow' }));
const times = oncePer((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
const dates = oncePer((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));

/** Has the browser load what it writes numbers and times with. That takes it longer than a screen full of them. */
export async function prepareFormatters(): Promise<void> {
  const now = new Date().toISOString();
  relativeTime(now, Date.now());
  await nextTask();
  fullTime(now);
}

/** How long ago, in a word or two: "3m ago", "yesterday", "now". `now` is in milliseconds. */
export function relativeTime(iso: string, now: number): string {
  // A sender's clock may run ahead: nothing was sent in the future.
  const ago = Math.max(0, (now - Date.parse(iso)) / 1000);
  const [unit, seconds] = STEPS.find((step) => ago >= step[1]) ?? ['second', Number.POSITIVE_INFINITY];
  const formatter = unit === 'day' || unit === 'second' ? inWords : inNumbers;
  return formatter(currentLocale()).format(-Math.floor(ago / seconds), unit);
}

/** A point in time in full, for a tooltip. */
export const fullTime = (iso: string): string => times(currentLocale()).format(new Date(iso));

/** The day of a point in time. */
export const shortDate = (iso: string): string => dates(currentLocale()).format(new Date(iso));

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
