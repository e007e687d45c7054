import { afterEach, describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { direction, formatList, setLocale, t } from './i18n.ts';

afterEach(() => setLocale('en'));

describe('t', () => {
  it('puts the parameters in their places', () => {
    expect(t('share.sendTo', { names: 'Mia' })).toBe('Send to Mia');
  });

  it.each([
    [1, '1 person found'],
    [0, '0 people found'],
    [1200, '1,200 people found'],
  ])('chooses the form for %d', (count, text) => {
    expect(t('share.found', { count })).toBe(text);
  });

  it('says the forms that the language has, where it has more than English', () => {
    setLocale('pl', { ...en, 'share.found': { one: '{count} osoba', few: '{count} osoby', other: '{count} osób' } });
    expect([1, 3, 5].map((count) => t('share.found', { count }))).toEqual(['1 osoba', '3 osoby', '5 osób']);
  });

  it('falls back on the general form', () => {
    setLocale('pl', en);
    expect(t('share.found', { count: 3 })).toBe('3 people found');
  });

  it('leaves no name out because it looks like a pattern', () => {
    expect(t('share.sendTo', { names: '$& {count}' })).toBe('Send to $& {count}');
  });

  it('keeps a name that runs the other way from turning the sentence round', () => {
    expect(t('share.sendTo', { names: 'يوسف' })).toBe('Send to \u2068يوسف\u2069');
  });
});

it('lists names as the language does', () => {
  expect(formatList(['Mia', 'Jonas'])).toBe('Mia and Jonas');
  expect(formatList(['Mia', 'يوسف'])).toBe('Mia and \u2068يوسف\u2069');
  setLocale('de');
  expect(formatList(['Mia', 'Jonas'])).toBe('Mia und Jonas');
});

it.each([
  ['en', 'ltr'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
])('%s runs %s', (tag, way) => {
  setLocale(tag);
  expect(direction()).toBe(way);
});
