import { expect, it } from 'vitest';
import { operatorsIn, toggled } from './operators.ts';

it.each([
  ['from:ana kind:video hovering', ['from:ana', 'kind:video']],
  ['from:"Ana Berg" -trains', ['from:"Ana Berg"']],
  ['is:unread IS:unread is:unread', ['is:unread', 'IS:unread']],
  ['http://example.org "kind:video"', []],
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
