import { expect, it } from 'vitest';
import { coveredSeconds } from '#shared/media/coverage.ts';
import type { Playback } from './playback.ts';
import { watched, type Watch } from './watch.ts';

/** Plays: at which time (s) a player says that it is where (s). */
const after = (told: [at: number, position: number, isPlaying?: boolean][]) =>
  told.reduce<Watch>(
    (watch, [at, position, isPlaying = true]) => watched(watch, { ...NOW, position, isPlaying }, at * 1000),
    { covered: [] },
  );

const NOW: Playback = { position: 0, duration: 100, isPlaying: true, hasEnded: false };

it.each<[string, [number, number, boolean?][], number]>([
  ['counts what was played', [[0, 0], [1, 1], [2, 2]], 2],
  ['counts nothing of a jump', [[0, 0], [1, 1], [2, 90], [3, 91]], 2],
  ['counts nothing twice that is played again', [[0, 0], [5, 5], [6, 0], [11, 5]], 5],
  ['counts what was played at double speed', [[0, 0], [10, 20]], 20],
  ['counts up to the moment of a pause, and nothing of it', [[0, 0], [5, 5, false], [60, 5], [65, 10]], 10],
  ['counts what lies between two messages that came late together', [[0, 0], [5, 4], [5, 5]], 5],
  ['counts nothing before it began', [[0, 0, false], [9, 50], [10, 51]], 1],
])('%s', (_, told, seconds) => {
  expect(coveredSeconds(after(told).covered)).toBe(seconds);
}); // prettier-ignore
