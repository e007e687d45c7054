/** Seconds of media, from here to there. */
export type Interval = readonly [from: number, to: number];

/** Which seconds of media were played: in order, none touching the next. JSON as it is; never changed, always made anew. */
export type Covered = readonly Interval[];

/** How far media was watched. */
export interface Watching {
  covered: Covered;
  /** Seconds; null where it has no end or nobody knows. */
  duration: number | null;
  /** Seconds. */
  position: number;
}

/** Of its duration; what counts as watched unless somebody chose otherwise. */
export const WATCHED_FROM = 0.9;

/** Seconds. From here on, whoever comes to the last minute has seen it: who sits through all the credits? */
const LONG = 20 * 60;
const LAST = 60;
/** Of the threshold: how much of a long film must have been played before its last minute says that it is over. */
const MOST_OF_IT = 5 / 6;

/** Seconds that players leave out between two moments of theirs without anything having been skipped. */
const HAIRLINE = 0.3;

/** More are the work of somebody who seeks without end: the shortest are then forgotten, so that nothing is made up. */
const MOST_INTERVALS = 300;

/**
 * Adds the seconds between two moments.
 * @example cover([[0, 10]], 8, 20) // [[0, 20]]
 */
export const cover = (intervals: Covered, from: number, to: number): Covered => merge(intervals, [[from, to]]);

/** Adds up what was covered here and there: the same twice counts once, whatever the order. */
export function merge(some: Covered, others: Covered): Covered {
  const merged: [number, number][] = [];
  for (const [from, to] of [...some, ...others].map(inTenths).toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (!(to > from)) continue;
    if (last && from <= last[1] + HAIRLINE) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  if (merged.length <= MOST_INTERVALS) return merged;
  const longest = new Set(merged.toSorted((a, b) => length(b) - length(a)).slice(0, MOST_INTERVALS));
  return merged.filter((interval) => longest.has(interval));
}

/** Each second counts once. */
export const coveredSeconds = (intervals: Covered): number =>
  tenths(intervals.reduce((sum, interval) => sum + length(interval), 0));

/**
 * Whether so much was played that it was watched: the threshold (of its duration, 0–1), or the last minute of something
 * long of which most was played. Seeking to the end covers nothing; what has no duration is never over.
 */
export function isWatched({ covered, duration, position }: Watching, threshold = WATCHED_FROM): boolean {
  if (duration === null || !(duration > 0) || !Number.isFinite(duration)) return false;
  const part = coveredSeconds(covered) / duration;
  // Players round: what lacks a tenth of a second is whole.
  if (part >= threshold - 0.1 / duration) return true;
  const end = duration - LAST;
  const [, playedUpTo = 0] = covered.at(-1) ?? [];
  return duration >= LONG && position >= end && playedUpTo >= end && part >= threshold * MOST_OF_IT;
}

const length = ([from, to]: Interval): number => to - from;
const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;
const inTenths = ([from, to]: Interval): [number, number] => [tenths(Math.max(0, from)), tenths(to)];
