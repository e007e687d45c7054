const HOUR_MS = 3_600_000;
/** When a day begins for those who want to be left alone until tomorrow. */
const MORNING = 8;

/** Until when alerts may be paused, in milliseconds since 1970. */
export const anHourFromNow = (): number => Date.now() + HOUR_MS;

export function tomorrowMorning(): number {
  const morning = new Date();
  morning.setDate(morning.getDate() + 1);
  return morning.setHours(MORNING, 0, 0, 0);
}
