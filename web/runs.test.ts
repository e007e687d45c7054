import { expect, it } from 'vitest';
import { runs } from './runs.ts';

it('takes neighbours together that are alike, and leaves apart what something stands between', () => {
  const found = runs(['a', 'A', 'b', 'a'], (one, other) => one.toLowerCase() === other.toLowerCase());
  expect(found).toEqual([
    { first: 'a', count: 2 },
    { first: 'b', count: 1 },
    { first: 'a', count: 1 },
  ]);
});

it('finds none in nothing', () => expect(runs([], () => true)).toEqual([]));
