import { expect, it } from 'vitest';
import { createReading } from './reading.ts';

/** Of a thousand words, four windows long. */
const article = { height: 4000, window: 1000, words: 1000 };

function read(seconds: number, top: (at: number) => number, change = {}) {
  const reading = createReading();
  for (let at = 0; at < seconds; at += 1) reading.see({ ...article, top: top(at), ...change }, 1);
  return reading.read.part;
}

it('is read by scrolling as fast as somebody reads', () => {
  expect(read(230, (at) => -Math.min(3000, Math.max(0, at - 15) * 16))).toBeGreaterThan(0.9);
});

it('is not read by scrolling to its end', () => {
  expect(read(8, (at) => -at * 500)).toBeLessThan(0.1);
});

it('is not read by leaving its beginning in sight', () => {
  expect(read(3600, () => 0)).toBeLessThan(0.3);
});

it('is not read while it is out of sight', () => {
  expect(read(3600, () => 5000)).toBe(0);
});

it('is no article when it has hardly a word', () => {
  expect(read(3600, () => 0, { words: 40 })).toBe(0);
});
