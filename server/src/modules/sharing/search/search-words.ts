import type { Phrase } from '../../../kernel/database/database.ts';

/** What a search looks through, and what it looks for, as words: lower case, without accents. */

/** Characters. PostgreSQL keeps no word of more than 2,046 bytes. */
const LONGEST_WORD = 500;
const PLAIN = /^[\n\x20-\x7E]*$/;
/** With dashes, quotes and dots: most texts, once they are folded. */
const LATIN = /^[\n\x20-\x7E\u2010-\u2027]*$/;
/** Accents, and the points of Hebrew and Arabic: people leave them out when they search. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\u0640]/gu;
/** Letters that are one letter with an accent or two letters in one, and don't come apart by themselves. */
const APART = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' }),
);
const TOGETHER = new RegExp(`[${[...APART.keys()].join('')}]`, 'gu');
/** Scripts that put no spaces between words. */
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}`;
const WORDS = new RegExp(
  String.raw`[[\p{L}\p{N}\p{M}]&&[${UNSPACED}]]+|[[\p{L}\p{N}\p{M}]--[${UNSPACED}]]{1,${LONGEST_WORD}}`,
  'gv',
);
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKD').toLowerCase().replace(ACCENTS, '');
  return plain.replace(TOGETHER, (letter) => APART.get(letter) ?? letter);
}

/** What is kept of a text to be searched: its words, a space before and after each. */
export function wordsOf(text: string, longest: number): string {
  const plain = folded(text);
  // Nine times as fast, and every share is read.
  const words = LATIN.test(plain) ? plain.replace(/[^a-z0-9]+/g, ' ').trim() : spelled(plain).join(' ');
  const all = ` ${words} `;
  if (words === '') return '';
  return all.length <= longest ? all : all.slice(0, all.lastIndexOf(' ', longest - 1) + 1);
}

const spelled = (plain: string) =>
  runsIn(plain).flatMap((run) => (isUnspaced(run) ? [...pairsOf(run), [...run].at(-1)] : [run]));

/**
 * What somebody looks for, each part as words that must stand beside each other. What is typed may go on in the text;
 * what stands in quotes may not. Nothing when there is no letter and no digit in it.
 */
export function phrasesIn(text: string, { isExact, isExcluded }: { isExact: boolean; isExcluded: boolean }): Phrase[] {
  const phrases: Phrase[] = [];
  let beside: string[] = [];
  const end = () => {
    if (beside.length > 0) phrases.push({ words: beside, isPrefix: !isExact && !isExcluded, isExcluded });
    beside = [];
  };
  for (const run of runsIn(folded(text))) {
    if (!isUnspaced(run)) {
      beside.push(run);
      continue;
    }
    end();
    const isOne = [...run].length === 1;
    // Pairs find it in the middle of a text; one character is the start of a pair, or the end of the text.
    phrases.push({ words: isOne ? [run] : pairsOf(run), isPrefix: isOne, isExcluded });
  }
  end();
  return phrases;
}

/** Words, and stretches of scripts that put no spaces between theirs. */
const runsIn = (plain: string): string[] => plain.match(WORDS) ?? [];

const isUnspaced = (run: string): boolean => IS_UNSPACED.test(run);

function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** Says in the index whose a word is. Two people may share it, so that the index alone decides nothing. */
const markOf = (userId: string): string => userId.replaceAll('-', '').slice(-12);

/** The words of a text in the index, for each of those who may find it; with them the mark alone, which all theirs have. */
export const wordsFor = (owners: readonly string[], searchText: string): string[] =>
  [...new Set(owners)].flatMap((owner) => {
    const mark = markOf(owner);
    const words = searchText.trim();
    return [mark, ...(words === '' ? [] : words.split(' ').map((word) => mark + word))];
  });

/** The same phrases as the index has them of this person. */
export const phrasesOf = (owner: string, phrases: readonly Phrase[]): Phrase[] => {
  const mark = markOf(owner);
  const theirs = phrases.map((phrase) => ({ ...phrase, words: phrase.words.map((word) => mark + word) }));
  const isAnyWanted = phrases.some(({ isExcluded }) => !isExcluded);
  return isAnyWanted ? theirs : [{ words: [mark], isPrefix: false, isExcluded: false }, ...theirs];
};
