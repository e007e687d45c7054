import { describe, expect, it } from 'vitest';
import { laterChoices, laterWithoutChoice } from './later.ts';

/** 23 November 2026 is a Monday. */
const on = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
const choices = (now: Date, locale = 'en-GB') =>
  Object.fromEntries(laterChoices(now, locale).map(({ name, at }) => [name, at]));

describe('putting aside', () => {
  it('offers hours at which people look at such things', () => {
    expect(choices(on(24, 10, 20))).toEqual({
      today: on(24, 18),
      tomorrow: on(25, 9),
      weekend: on(28, 9),
      week: on(30, 9),
    });
  });

  it.each([
    ['at night, in the morning', on(24, 2), on(24, 9)],
    ['in the afternoon, in the evening', on(24, 15, 59), on(24, 18)],
    ['in the evening, a few hours on', on(24, 17, 30), on(24, 20)],
    ['late, no more', on(24, 20), undefined],
  ])('until later today: %s', (_, now, at) => {
    expect(choices(now)['today']).toEqual(at);
  });

  it('offers no day twice', () => {
    expect(Object.keys(choices(on(27, 10)))).toEqual(['today', 'tomorrow', 'week']);
    expect(Object.keys(choices(on(29, 10)))).toEqual(['today', 'tomorrow', 'weekend']);
  });

  it('means the next weekend when it is one', () => {
    expect(choices(on(28, 10))).toMatchObject({ weekend: on(35, 9), week: on(30, 9) });
  });

  it('knows that weekends are not the same days everywhere', () => {
    expect(choices(on(24, 10), 'ar-EG')).toMatchObject({ weekend: on(27, 9), week: on(29, 9) });
  });

  it('keeps to the clock of a day that is longer than others', () => {
    expect(choices(new Date(2026, 9, 24, 10))['tomorrow']).toEqual(new Date(2026, 9, 25, 9));
  });

  it('without a choice means the evening before noon, and the next morning after it', () => {
    expect(laterWithoutChoice(on(24, 8))).toEqual(on(24, 18));
    expect(laterWithoutChoice(on(24, 13))).toEqual(on(25, 9));
    expect(laterWithoutChoice(on(24, 23))).toEqual(on(25, 9));
  });
});
