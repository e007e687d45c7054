/** When what somebody puts aside comes back: at hours at which people look at such things, by their own clock. */

type LaterChoice = 'today' | 'tomorrow' | 'weekend' | 'week';

/** Hours of the day. */
const NIGHT_ENDS = 5;
const MORNING = 9;
const EVENING = 18;
const LATEST = 22;
/** The least and the most that the rest of a day has to have for something to be worth putting aside in it. */
const SOONEST = 2;
const SOON = 3;

/** The choices that make sense at a moment, in their order. `locale` tells which days are a weekend (`ar-EG`). */
export function laterChoices(now: Date, locale: string): { name: LaterChoice; at: Date }[] {
  const { first, last } = weekendIn(locale);
  const toWeekend = daysTo(first, now);
  const toWeek = daysTo((last % 7) + 1, now);
  return [
    { name: 'today' as const, at: laterToday(now) },
    { name: 'tomorrow' as const, at: on(now, 1, MORNING) },
    // Tomorrow is there already.
    { name: 'weekend' as const, at: toWeekend > 1 ? on(now, toWeekend, MORNING) : undefined },
    { name: 'week' as const, at: toWeek > 1 ? on(now, toWeek, MORNING) : undefined },
  ].flatMap(({ name, at }) => (at ? [{ name, at }] : []));
}

/** For whoever says no more than "later": the same day before noon, the next morning after it. */
export const laterWithoutChoice = (now: Date): Date =>
  (now.getHours() < 12 ? laterToday(now) : undefined) ?? on(now, 1, MORNING);

/** In the evening, or a few hours on; at night, in the morning. Nothing when the day is nearly over. */
function laterToday(now: Date): Date | undefined {
  const hour = now.getHours();
  if (hour < NIGHT_ENDS) return on(now, 0, MORNING);
  if (hour < EVENING - SOONEST) return on(now, 0, EVENING);
  return hour + SOON <= LATEST ? on(now, 0, hour + SOON) : undefined;
}

const on = (now: Date, days: number, hour: number): Date =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);

/** From 1 to 7; `day` as in ISO 8601, 1 for Monday. */
const daysTo = (day: number, now: Date): number => (day - now.getDay() + 7) % 7 || 7;

interface WeekInfo {
  weekend: number[];
}

function weekendIn(locale: string): { first: number; last: number } {
  // Not in every browser yet, nor in what TypeScript knows.
  const { getWeekInfo } = Intl.Locale.prototype as { getWeekInfo?: () => WeekInfo };
  const weekend = getWeekInfo?.call(new Intl.Locale(locale)).weekend ?? [];
  return { first: weekend[0] ?? 6, last: weekend.at(-1) ?? 7 };
}
