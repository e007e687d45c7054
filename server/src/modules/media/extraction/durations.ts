const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/i;
const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/;
const PLAIN = /^\d{1,6}(?:\.\d+)?$/;

/** Nothing plays for longer than a week. */
const MAX_SECONDS = 7 * 86_400;

/** Seconds, from ISO 8601 (`PT1H2M3S`), a clock (`1:02:03`) or a number of seconds. */
export function secondsOf(text: string): number | undefined {
  const bare = text.trim();
  const seconds = PLAIN.test(bare) ? Math.round(Number(bare)) : (fromIso(bare) ?? fromClock(bare));
  return seconds !== undefined && seconds > 0 && seconds <= MAX_SECONDS ? seconds : undefined;
}

function fromIso(text: string): number | undefined {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = ISO.exec(text) ?? [];
  return ISO.test(text) ? sum(days, hours, minutes, seconds) : undefined;
}

function fromClock(text: string): number | undefined {
  const [, hours = 0, minutes = 0, seconds = 0] = CLOCK.exec(text) ?? [];
  return CLOCK.test(text) ? sum(0, hours, minutes, seconds) : undefined;
}

const sum = (...[days, hours, minutes, seconds]: (number | string)[]) =>
  Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
