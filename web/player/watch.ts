import { cover, type Covered } from '#shared/media/coverage.ts';
import type { Playback } from './playback.ts';

/** Seconds of media per second of time: no player plays faster. */
const FASTEST = 4;
/** Seconds of time; messages come in bunches. */
const SLACK = 1;

/** What was played so far, as the moments that a player tells follow each other. */
export interface Watch {
  covered: Covered;
  /** The last moment while playing, and when that was (ms). */
  last?: { position: number; at: number } | undefined;
}

/** Goes on by what a player says at `at` (ms): what lies between two moments was played, unless somebody jumped there. */
export function watched({ covered, last }: Watch, { position, isPlaying }: Playback, at: number): Watch {
  const step = last ? position - last.position : 0;
  const passed = last ? (at - last.at) / 1000 : 0;
  const isPlayed = last !== undefined && step > 0 && step <= passed * FASTEST + SLACK;
  return {
    covered: isPlayed ? cover(covered, last.position, position) : covered,
    last: isPlaying ? { position, at } : undefined,
  };
}
