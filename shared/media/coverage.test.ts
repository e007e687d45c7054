import { expect, it } from 'vitest';
import { cover, coveredSeconds, isWatched, merge, type Covered } from './coverage.ts';

it.each<[string, Covered, [number, number], Covered]>([
  ['begins with nothing', [], [0, 5], [[0, 5]]],
  ['goes on where it was', [[0, 5]], [5, 9], [[0, 9]]],
  ['counts a replay once', [[0, 50]], [10, 20], [[0, 50]]],
  ['keeps what was skipped apart', [[0, 5]], [30, 40], [[0, 5], [30, 40]]],
  ['closes a gap', [[0, 5], [10, 15]], [4, 11], [[0, 15]]],
  ['keeps order when played from the back', [[30, 40]], [0, 5], [[0, 5], [30, 40]]],
  ['takes no notice of a step back', [[0, 5]], [9, 7], [[0, 5]]],
  ['takes no notice of what is no number', [[0, 5]], [5, Number.NaN], [[0, 5]]],
  ['begins at zero', [], [-3, 4], [[0, 4]]],
  ['closes a hairline that a player left out', [[0, 5]], [5.2, 9], [[0, 9]]],
])('%s', (_, covered, [from, to], expected) => {
  expect(cover(covered, from, to)).toEqual(expected);
}); // prettier-ignore

it('adds up what two devices played, in either order and however often they say it', () => {
  const here: Covered = [[0, 60], [90, 100]]; // prettier-ignore
  const there: Covered = [[50, 95], [200, 210]]; // prettier-ignore
  const both = merge(here, there);
  expect(both).toEqual([[0, 100], [200, 210]]); // prettier-ignore
  expect(merge(there, here)).toEqual(both);
  expect(merge(both, here)).toEqual(both);
  expect(coveredSeconds(both)).toBe(110);
});

it('never makes up seconds when somebody seeks without end', () => {
  let covered: Covered = [[0, 40]];
  for (let at = 100; at < 2000; at += 5) covered = cover(covered, at, at + 1);
  expect(covered.length).toBeLessThanOrEqual(300);
  expect(coveredSeconds(covered)).toBeLessThanOrEqual(420);
  expect(covered[0]).toEqual([0, 40]);
});

const film = 7200;

it.each<[string, Covered, number | null, number, boolean]>([
  ['played to the end', [[0, 100]], 100, 100, true],
  ['at the threshold', [[0, 90]], 100, 90, true],
  ['just below it', [[0, 89]], 100, 89, false],
  ['only the end, after seeking', [[95, 100]], 100, 100, false],
  ['nothing played, position at the end', [], 100, 100, false],
  ['a live stream', [[0, 9000]], null, 9000, false],
  ['an endless one', [[0, 9000]], Infinity, 9000, false],
  ['a duration of nothing', [], 0, 0, false],
  ['a film without its middle, at its last minute', [[0, 3000], [4200, film - 30]], film, film - 30, true],
  ['a film of which a half was skipped, at its last minute', [[0, 1800], [5400, film]], film, film, false],
  ['a film whose end was peeked at, in its middle', [[0, 5600], [film - 90, film - 20]], film, 5600, false],
  ['a short clip without its middle', [[0, 50], [65, 100]], 100, 100, false],
])('says of %s whether it was watched', (_, covered, duration, position, expected) => {
  expect(isWatched({ covered, duration, position })).toBe(expected);
}); // prettier-ignore

it('follows the threshold that somebody chose', () => {
  const watching = { covered: [[0, 75]] as const, duration: 100, position: 75 };
  expect(isWatched(watching, 0.7)).toBe(true);
  expect(isWatched(watching, 0.8)).toBe(false);
  expect(isWatched({ covered: [[0, 99.9]], duration: 100, position: 100 }, 1)).toBe(true);
});
