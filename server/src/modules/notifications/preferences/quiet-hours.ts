/** A part of each day, as clocks show it somewhere. */
export interface QuietHours {
  /** `22:00`. */
  from: string;
  to: string;
}

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** What clocks in a time zone show: minutes since midnight, and the day of the week, 0 for Sunday. */
function clockIn(timeZone: string, ms: number): { minutes: number; weekday: number } {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
  }).formatToParts(ms);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
    weekday: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday')),
  };
}

/** The first moment, from `ms` on, at which clocks there show `time`: also when they are changed before. */
function nextTime(timeZone: string, time: string, ms: number): number {
  const wanted = minutesOf(time);
  const start = Math.ceil(ms / MINUTE) * MINUTE;
  let at = start;
  // Once straight ahead, and once more for a clock that was changed in between.
  for (let looks = 0; looks < 2; looks += 1) {
    const away = (wanted - clockIn(timeZone, at).minutes + DAY_MINUTES) % DAY_MINUTES;
    at += (looks > 0 && away > DAY_MINUTES / 2 ? away - DAY_MINUTES : away) * MINUTE;
  }
  return Math.max(at, start);
}

/** When the quiet hours end that it is now in; nothing when it is in none. */
export function quietUntil({ from, to }: QuietHours, timeZone: string, ms: number): number | undefined {
  const { minutes } = clockIn(timeZone, ms);
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const isQuiet = start <= end ? minutes >= start && minutes < end : minutes >= start || minutes < end;
  return isQuiet ? nextTime(timeZone, to, ms) : undefined;
}

/** When people get what they have chosen to get daily, or on Mondays. */
const DIGEST_TIME = '08:00';
const MONDAY = 1;

export function nextDigest(digest: 'daily' | 'weekly', timeZone: string, ms: number): number {
  let at = nextTime(timeZone, DIGEST_TIME, ms);
  while (digest === 'weekly' && clockIn(timeZone, at).weekday !== MONDAY) {
    at = nextTime(timeZone, DIGEST_TIME, at + MINUTE);
  }
  return at;
}
