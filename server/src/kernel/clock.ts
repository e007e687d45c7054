/** A moment as it is stored and sent: ISO-8601, UTC, milliseconds. Sorts as text. */
export type Time = string;

/** The only source of "now"; tests move it. */
export interface Clock {
  /** Milliseconds since 1970. */
  ms(): number;
  now(): Time;
}

export const systemClock: Clock = {
  ms: () => Date.now(),
  now: () => timeOf(Date.now()),
};

let last = { ms: 0, time: '1970-01-01T00:00:00.000Z' };

/** One request asks several times within a millisecond. */
export function timeOf(ms: number): Time {
  if (ms !== last.ms) last = { ms, time: new Date(ms).toISOString() };
  return last.time;
}
