import { expect, it } from 'vitest';
import { secondsOf } from './durations.ts';

it.each([
  ['PT1H2M3S', 3723],
  ['PT95S', 95],
  ['P1DT1S', 86_401],
  ['PT4M5.7S', 245],
  ['1:02:03', 3723],
  ['4:05', 245],
  ['245', 245],
  ['245.4', 245],
  ['P', undefined],
  ['PT', undefined],
  ['0', undefined],
  ['-5', undefined],
  ['9999999', undefined],
  ['soon', undefined],
])('secondsOf(%j) is %j', (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds);
});
