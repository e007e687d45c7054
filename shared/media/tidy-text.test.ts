import { expect, it } from 'vitest';
import { tidyLine, tidyPicture, tidyText } from './tidy-text.ts';

it.each([
  ['  a title  ', 'a title'],
  ['a\u0000b\u001bc', 'abc'],
  ['evil\u202Egpj.exe', 'evilgpj.exe'],
  ['e\u0301', 'é'],
  ['👍👍👍👍', '👍👍👍'],
  ['   ', undefined],
  [null, undefined],
])('keeps %j as %j', (text, expected) => {
  expect(tidyText(text, text === '👍👍👍👍' ? 3 : 100)).toBe(expected);
});

it('keeps paragraphs in text and none in a line', () => {
  expect(tidyText('one\n\ntwo', 100)).toBe('one\n\ntwo');
  expect(tidyLine('one\n\t two', 100)).toBe('one two');
});

it.each([
  ['https://example.org/a.png', 'https://example.org/a.png'],
  ['javascript:alert(1)', undefined],
  ['data:image/png;base64,AA', undefined],
  ['/relative.png', undefined],
])('takes %j for the picture %j', (address, expected) => {
  expect(tidyPicture(address)).toBe(expected);
});
