import { describe, expect, it } from 'vitest';
import { nextDigest, quietUntil } from './quiet-hours.ts';

const iso = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 16));
const ms = (time: string) => Date.parse(`${time}:00Z`);

describe('quiet hours', () => {
  it.each([
    ['in the evening', '22:00', '08:00', 'Europe/Berlin', '2026-11-26T21:30', '2026-11-27T07:00'],
    ['after midnight', '22:00', '08:00', 'Europe/Berlin', '2026-11-26T02:00', '2026-11-26T07:00'],
    ['at their first minute', '22:00', '08:00', 'UTC', '2026-11-26T22:00', '2026-11-27T08:00'],
    ['within a day', '13:00', '15:00', 'Asia/Kolkata', '2026-11-26T08:00', '2026-11-26T09:30'],
    ['in the night that loses an hour', '22:00', '08:00', 'Europe/Berlin', '2026-03-28T22:00', '2026-03-29T06:00'],
    ['in the night that gains one', '22:00', '08:00', 'Europe/Berlin', '2026-10-24T21:00', '2026-10-25T07:00'],
  ])('hold things back until they end: %s', (_, from, to, zone, now, end) => {
    expect(iso(quietUntil({ from, to }, zone, ms(now)))).toBe(end);
  });

  it.each([
    ['22:00', '08:00', 'Europe/Berlin', '2026-11-26T12:00'],
    ['22:00', '08:00', 'America/New_York', '2026-11-26T21:30'],
    ['22:00', '08:00', 'UTC', '2026-11-26T08:00'],
    ['08:00', '08:00', 'UTC', '2026-11-26T08:00'],
  ])('hold nothing back outside of %s–%s in %s', (from, to, zone, now) => {
    expect(quietUntil({ from, to }, zone, ms(now))).toBeUndefined();
  });
});

it.each([
  ['daily', 'Europe/Berlin', '2026-11-26T06:59', '2026-11-26T07:00'],
  ['daily', 'Europe/Berlin', '2026-11-26T07:01', '2026-11-27T07:00'],
  ['weekly', 'Europe/Berlin', '2026-11-26T12:00', '2026-11-30T07:00'],
  ['weekly', 'America/Los_Angeles', '2026-10-31T12:00', '2026-11-02T16:00'],
] as const)('a %s digest comes at eight in the morning in %s', (digest, zone, now, due) => {
  expect(iso(nextDigest(digest, zone, ms(now)))).toBe(due);
});
