/** A moment as it is stored and sent: ISO-8601, UTC, milliseconds. Sorts as text. */
export type Time = string;

/** The only source of "now"; tests move it. */
export interface Clock {
  /** Milliseconds since 1970. */
  ms(): number;
  now(): Time;
}

let last = { ms: 0, time: '1970-01-01T00:00:00.000Z' };

export const systemClock: Clock = {
  ms: () => Date.now(),
  /** Requests of one moment ask several times within a millisecond. */
  now() {
    const ms = Date.now();
    if (ms !== last.ms) last = { ms, time: timeOf(ms) };
    return last.time;
  },
};

export const timeOf = (ms: number): Time => new Date(ms).toISOString();
