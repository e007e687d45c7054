const FIRST = 30_000;
const LONGEST = 30 * 60_000;

/** Milliseconds until the next try after so many: anything up to 30 s, doubling to 30 min, so that not all come at once. */
export const backoff = (failures: number): number => Math.random() * Math.min(LONGEST, FIRST * 2 ** failures);
