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
  now: () => new Date().toISOString(),
};

export const timeOf = (ms: number): Time => new Date(ms).toISOString();
