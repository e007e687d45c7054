import { afterEach, describe, expect, it } from 'vitest';
import { setLocale } from '#shared/i18n/i18n.ts';
import { duration, readingTime, relativeTime, waitingTime } from './time.ts';

const now = Date.parse('2026-11-25T18:00:00Z');

describe('relativeTime', () => {
  afterEach(() => setLocale('en'));

  it.each([
    ['2026-11-25T17:59:30Z', 'now'],
    ['2026-11-25T17:57:00Z', '3m ago'],
    ['2026-11-25T15:01:00Z', '2h ago'],
    ['2026-11-24T12:00:00Z', 'yesterday'],
    ['2026-11-22T12:00:00Z', '3d ago'],
    ['2026-11-16T12:00:00Z', '1w ago'],
    ['2026-10-20T12:00:00Z', '1mo ago'],
    ['2024-10-20T12:00:00Z', '2y ago'],
  ])('says of %s: %s', (iso, text) => {
    expect(relativeTime(iso, now)).toBe(text);
  });

  it('takes what a fast clock dates in the future for now', () => {
    expect(relativeTime('2026-11-25T18:05:00Z', now)).toBe('now');
  });

  it('speaks the language in use', () => {
    setLocale('de');
    expect(relativeTime('2026-11-24T12:00:00Z', now)).toBe('gestern');
  });
});

it.each([
  [0, '0:00'],
  [59.6, '1:00'],
  [728, '12:08'],
  [3728, '1:02:08'],
])('shows %d seconds of playing as %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

it.each([
  [20, '1 min'],
  [540, '9 min'],
])('shows %d seconds of reading as %s', (seconds, text) => {
  expect(readingTime(seconds)).toBe(text);
});

it.each([
  [1, '1 second'],
  [20, '20 seconds'],
  [150, '3 minutes'],
  [3600, '60 minutes'],
])('says %d seconds of waiting as %s', (seconds, text) => {
  expect(waitingTime(seconds)).toBe(text);
});
