import { lineOf, outward, wordsOf } from './text-of.ts';
import type { Element } from './tree.ts';

const PROFILE =
  /\/(?:authors?|by|people|person|profiles?|staff|contributors?|writers?|columnists?|reporters?|journalists?|autor(?:en|es)?|auteurs?|redaktion|users?|u)\/[^/?#]+|^\/@[^/?#]+/i;

const AUTHOR_WORDS = new Set([
  'byline', 'bylines', 'author', 'authors', 'writer', 'writers', 'autor', 'autoren', 'autore', 'auteur', 'auteurs', 'contributor',
  'contributors', 'contrib', 'columnist', 'reporter', 'journalist',
]); // prettier-ignore
/** What is called after an author without naming one. */
const ABOUT_AUTHOR = new Set([
  'bio', 'biography', 'avatar', 'image', 'img', 'photo', 'picture', 'thumb', 'social', 'twitter', 'email', 'title', 'role', 'job', 'follow',
  'description', 'desc', 'related', 'more',
]); // prettier-ignore

/** Characters. */
const MAX_LINE = 120;

export type Test = (element: Element) => boolean;

/** Marks that nothing but an author can have. */
export const SURE: Test[] = [
  ({ attributes }) => /(?:^|[\s:])(?:author|creator)(?:$|\s)/i.test(attributes['itemprop'] ?? ''),
  ({ attributes }) => /(?:^|\s)author(?:$|\s)/i.test(attributes['rel'] ?? ''),
  ({ attributes }) =>
    [attributes['property'], attributes['rel']].some((names = '') =>
      /(?:^|:)(?:author|creator|has_creator)$/i.test(names),
    ),
];

/** Whether a part of a page is called after who wrote it. */
export function isCalledByline(element: Element): boolean {
  const words = wordsOf(element);
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    const isAuthor = AUTHOR_WORDS.has(word) || (word === 'by' && /^(?:line|name|author)$/.test(next));
    return isAuthor && !ABOUT_AUTHOR.has(next);
  });
}

/** Where anybody may write or upload, people are called users; music has artists. */
export const isMaker: Test = (element) => {
  const words = wordsOf(element);
  const isNamed = (word: string, at: number) => (word === 'user' || word === 'channel') && words[at + 1] === 'name';
  const isListed = outward(element)
    .slice(0, 4)
    .some(({ name }) => name === 'li');
  return hasWord(element, 'username', 'uploader') || words.some(isNamed) || (!isListed && hasWord(element, 'artist'));
};

/** Whether an element is mentioned in a sentence. */
export function isInProse({ parent }: Element): boolean {
  const line = parent ? lineOf(parent, MAX_LINE + 1) : '';
  return line.length > MAX_LINE || (/[.!?。]$/.test(line) && line.split(' ').length > 4);
}

export const isLinkToProfile: Test = ({ name, attributes }) =>
  name === 'a' && (PROFILE.test(attributes['href'] ?? '') || /(?:^|\s)author(?:$|\s)/.test(attributes['rel'] ?? ''));

const hasWord = (element: Element, ...words: string[]) => wordsOf(element).some((word) => words.includes(word));

/** Parts that hold nothing but a name, the surest first. */
export const NAMES: Test[] = [
  ({ attributes }) => attributes['itemprop'] === 'name',
  (element) => hasWord(element, 'fn'),
  isLinkToProfile,
  (element) => hasWord(element, 'name', 'username'),
];

/** Any word can be a name where the address of a profile ends with it. */
export const isCalledAsItsAddress = (element: Element, text: string): boolean =>
  isLinkToProfile(element) &&
  (element.attributes['href'] ?? '').toLowerCase().replace(/\/$/, '').endsWith(text.trim().toLowerCase());
