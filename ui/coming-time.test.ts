import { beforeAll, afterAll, expect, it } from 'vitest';
import { later as german } from '#shared/i18n/de/later.ts';
import { later } from '#shared/i18n/en/later.ts';
import { learn, setLocale } from '#shared/i18n/i18n.ts';
import { comingTime, shortComingTime } from './coming-time.ts';

const now = new Date(2026, 10, 24, 10).getTime();
const on = (day: number, hour: number) => new Date(2026, 10, day, hour);

beforeAll(() => learn(later));
afterAll(() => setLocale('en'));

it.each([
  [on(24, 18), 'today at 18:00'],
  [on(25, 9), 'tomorrow at 09:00'],
  [on(28, 9), 'Saturday at 09:00'],
  [on(32, 9), '2 December at 09:00'],
])('says when something comes back', (at, said) => {
  setLocale('en-GB');
  expect(comingTime(at, now)).toBe(said);
});

it('says it in little room, and in other languages', () => {
  expect(shortComingTime(on(28, 9))).toBe('Sat 09:00');
  setLocale('de', german);
  expect(comingTime(on(25, 9), now)).toBe('morgen um 09:00');
});
