/** How an article lies in the window. Pixels. */
export interface Sight {
  /** Of the article's upper edge, from the window's. */
  top: number;
  height: number;
  window: number;
  words: number;
}

/** Words a second: the fastest that anybody can be said to read and not to leaf. */
const FASTEST = 10;
/** Fewer are no article. */
const FEWEST = 100;
const SLICES = 50;

/** Counts for how long which part of an article was in sight: to scroll to its end is not to read it. */
export function createReading() {
  const seen = new Float64Array(SLICES);
  let seconds = 0;
  return {
    /** Adds a moment of so many seconds in which it lay like this. */
    see({ top, height, window, words }: Sight, elapsed: number): void {
      if (words < FEWEST || height <= 0) return;
      const first = Math.max(0, Math.floor((-top / height) * SLICES));
      const last = Math.min(SLICES, Math.ceil(((window - top) / height) * SLICES));
      if (last <= first) return;
      seconds += elapsed;
      const each = ((elapsed / (last - first)) * FASTEST) / (words / SLICES);
      for (let slice = first; slice < last; slice += 1) seen[slice] = (seen[slice] ?? 0) + each;
    },

    /** Seconds in which it was in sight, and which part of it was for long enough, 0–1. */
    get read() {
      return { seconds, part: seen.filter((part) => part >= 1).length / SLICES };
    },
  };
}
