import { currentLocale, t } from '#shared/i18n/i18n.ts';
import { oncePer } from '#shared/once-per.ts';

const DAY = 24 * 3_600_000;

const near = oncePer((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const weekdays = oncePer((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long' }));
const days = oncePer((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }));
const hours = oncePer((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
const weekdaysAndHours = oncePer(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', hour: 'numeric', minute: '2-digit' }),
);

/** A moment to come, as people say it: "tomorrow at 9:00 AM", "Saturday at 9:00 AM". `now` is in milliseconds. Whoever uses it has learnt the texts of `later`. */
export function comingTime(at: Date, now: number): string {
  const away = daysBetween(new Date(now), at);
  return t('later.at', { day: dayOf(at, away), time: hours(currentLocale()).format(at) });
}

/** The same in little room: "Sat 9:00 AM". */
export const shortComingTime = (at: Date): string => weekdaysAndHours(currentLocale()).format(at);

function dayOf(at: Date, away: number): string {
  const locale = currentLocale();
  if (away < 2) return near(locale).format(away, 'day');
  return (away < 7 ? weekdays : days)(locale).format(at);
}

/** Midnights between two moments, by the person's own clock. */
const daysBetween = (one: Date, other: Date): number => Math.round((midnight(other) - midnight(one)) / DAY);

const midnight = (at: Date): number => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
