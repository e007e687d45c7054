import { expect, it } from 'vitest';
import { lengthIn, operatorsIn, toggled, toggledLength } from './operators.ts';

it.each([
  ['from:ana kind:video hovering', ['from:ana', 'kind:video']],
  ['from:"Ana Berg" -trains', ['from:"Ana Berg"']],
  ['is:unread IS:unread is:unread', ['is:unread', 'IS:unread']],
  ['http://example.org "kind:video"', []],
  ['shorter:20 Longer:1h', ['shorter:20', 'Longer:1h']],
  ['kind:', []],
  ['', []],
])('finds the operators in %s', (q, expected) => {
  expect(operatorsIn(q)).toEqual(expected);
});

it.each([
  ['', 'kind:video', 'kind:video'],
  ['hovering', 'kind:video', 'hovering kind:video'],
  ['kind:video hovering', 'kind:video', 'hovering'],
  ['from:"Ana Berg" hovering', 'from:"Ana Berg"', 'hovering'],
  ['"two words" is:unread', 'is:unread', '"two words"'],
])('turns %s by %s into %s', (q, operator, expected) => {
  expect(toggled(q, operator)).toBe(expected);
});

it.each([
  ['', 'shorter:20', 'shorter:20'],
  ['shorter:5 birds longer:1h', 'shorter:20', 'birds shorter:20'],
  ['SHORTER:20 birds', 'shorter:20', 'birds'],
  ['shorter:20 "longer:60"', 'longer:60', '"longer:60" longer:60'],
])('keeps one length when %s is given %s: %s', (q, operator, expected) => {
  expect(toggledLength(q, operator)).toBe(expected);
});

it.each([
  ['shorter:5', { which: 'shorter', minutes: 5 }],
  ['LONGER:60', { which: 'longer', minutes: 60 }],
  ['longer:1h', undefined],
  ['kind:video', undefined],
])('reads the length in %s', (operator, expected) => {
  expect(lengthIn(operator)).toEqual(expected);
});
