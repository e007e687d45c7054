import { describe, expect, it } from 'vitest';
import { phrasesIn, wordsOf } from './search-words.ts';

describe('the words of a text', () => {
  it.each([
    ['Crème brûlée — don’t “stop”!', ' creme brulee don t stop '],
    ['Straße, Ærø, Łódź, ISTANBUL ı', ' strasse aero lodz istanbul i '],
    ['e-mail 3.14 C++', ' e mail 3 14 c '],
    ['ﬁlm ２０２６', ' film 2026 '],
    ['السَّلام عليكم', ' السلام عليكم '],
    ['Ελλάδα Россия', ' ελλαδα россия '],
    ['東京タワー', ' 東京 京タ タワ ワー ー '],
    ['iPhone発売', ' iphone 発売 売 '],
    ['𠮷野家', ' 𠮷野 野家 家 '],
    ['😀 — !', ''],
    ['', ''],
  ])('of %s are%s', (text, words) => {
    expect(wordsOf(text, 100)).toBe(words);
  });

  it('end where there is no more room, and no word is cut', () => {
    expect(wordsOf('humming birds hover', 16)).toBe(' humming birds ');
    expect(wordsOf('hummingbirds', 5)).toBe(' ');
  });
});

describe('what is looked for', () => {
  const typed = { isExact: false, isExcluded: false };

  it('may go on where it was typed, and not where it stands in quotes or is left out', () => {
    expect(phrasesIn('hum', typed)).toMatchObject([{ words: ['hum'], isPrefix: true }]);
    expect(phrasesIn('hum', { ...typed, isExact: true })).toMatchObject([{ words: ['hum'], isPrefix: false }]);
    expect(phrasesIn('hum', { ...typed, isExcluded: true })).toMatchObject([{ isPrefix: false, isExcluded: true }]);
  });

  it('keeps together what was written together', () => {
    expect(phrasesIn('e-mail', typed)).toMatchObject([{ words: ['e', 'mail'] }]);
  });

  it('finds a script without spaces in the middle of a text', () => {
    expect(phrasesIn('京タワ', typed)).toMatchObject([{ words: ['京タ', 'タワ'], isPrefix: false }]);
    expect(phrasesIn('京', typed)).toMatchObject([{ words: ['京'], isPrefix: true }]);
    expect(phrasesIn('iPhone発売 neu', typed).map(({ words }) => words)).toEqual([['iphone'], ['発売'], ['neu']]);
  });

  it('is nothing without letters and digits', () => {
    expect(phrasesIn('"!?" 😀', typed)).toEqual([]);
  });
});
