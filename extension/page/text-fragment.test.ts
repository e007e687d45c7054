import { expect, it } from 'vitest';
import { linkToText } from './text-fragment.ts';

const page = 'https://example.org/a';

it.each([
  ['the quick fox', '#:~:text=the%20quick%20fox'],
  ['  spaced \t out ', '#:~:text=spaced%20out'],
  ['well-known, is it?', '#:~:text=well%2Dknown%2C%20is%20it%3F'],
  ['two\nparagraphs', '#:~:text=two,paragraphs'],
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    '#:~:text=one%20two%20three%20four%20five,twelve%20thirteen%20fourteen%20fifteen%20sixteen',
  ],
])('leads to %s', (selection, fragment) => {
  expect(linkToText(page, selection)).toBe(page + fragment);
});

it('keeps the part of the page that the address named, and no older words', () => {
  expect(linkToText(`${page}#part`, 'fox')).toBe(`${page}#part:~:text=fox`);
  expect(linkToText(`${page}#part:~:text=old`, 'fox')).toBe(`${page}#part:~:text=fox`);
  expect(linkToText(`${page}#:~:text=old`, 'fox')).toBe(`${page}#:~:text=fox`);
});
