import { valueOf } from './microdata.ts';
import { byNearness, isNear } from './nearest.ts';
import { hasLabel, namesInByline } from './person-names.ts';
import { isElsewhere } from './region.ts';
import { lineOf, textOf, within, wordsOf } from './text-of.ts';
import type { Element } from './tree.ts';

const MAX_CANDIDATES = 100;
/** A byline is short; longer elements are about an author, or hold the article. */
const MAX_BYLINE = 300;
const MAX_NAMES = 4;

const PROFILE =
  /\/(?:authors?|by|people|person|profiles?|staff|contributors?|writers?|columnists?|reporters?|journalists?|autor(?:en|es)?|auteurs?|redaktion|users?)\/[^/?#]+/i;

const AUTHOR_WORDS = new Set([
  'byline', 'bylines', 'author', 'authors', 'writer', 'writers', 'autor', 'autoren', 'autore', 'auteur', 'auteurs', 'contributor',
  'contributors', 'contrib', 'columnist', 'reporter', 'journalist',
]); // prettier-ignore
/** What is called after an author without naming one. */
const ABOUT_AUTHOR = new Set([
  'bio', 'biography', 'avatar', 'image', 'img', 'photo', 'picture', 'thumb', 'social', 'twitter', 'email', 'title', 'role', 'job', 'follow',
  'description', 'desc', 'related', 'more',
]); // prettier-ignore

type Test = (element: Element) => boolean;

/** Marks that nothing but an author can have. */
const SURE: Test[] = [
  ({ attributes }) => /(?:^|[\s:])(?:author|creator)(?:$|\s)/i.test(attributes['itemprop'] ?? ''),
  ({ attributes }) => /(?:^|\s)author(?:$|\s)/i.test(attributes['rel'] ?? ''),
  ({ attributes }) => /(?:^|:)(?:author|creator|has_creator)$/i.test(attributes['property'] ?? attributes['rel'] ?? ''),
];

function isCalledByline(element: Element): boolean {
  const words = wordsOf(element);
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    const isAuthor = AUTHOR_WORDS.has(word) || (word === 'by' && /^(?:line|name|author)$/.test(next));
    return isAuthor && !ABOUT_AUTHOR.has(next);
  });
}

/** Who wrote a page, by what it shows near its headline: lists of names, the most credible first. */
export function bylines(elements: Element[], headline: Element | undefined): string[] {
  const visible = elements.filter(({ name }) => !/^(?:meta|link|body|html|#root)$/.test(name));
  const find = (isMarked: Test, isSure = false) => {
    const marked = visible.filter(isMarked).slice(0, MAX_CANDIDATES);
    const here = byNearness(marked, headline).filter((element) => !isElsewhere(element, headline));
    return here.map((element) => namesIn(element, elements, isSure).join(', ')).find((names) => names !== '') ?? [];
  };
  const near = (isMarked: Test) => find((element) => isNear(element, headline) && isMarked(element));
  return [
    SURE.map((isMarked) => find(isMarked, true)),
    find(isCalledByline),
    near(isLinkToProfile),
    near((element) => hasLabel(lineOf(element, MAX_BYLINE))),
    near(isUser),
  ].flat(2);
}

/** Where anybody may write, people are called users. */
const isUser: Test = (element) => {
  const words = wordsOf(element);
  return words.includes('username') || words.some((word, at) => word === 'user' && words[at + 1] === 'name');
};

const isLinkToProfile: Test = ({ name, attributes }) =>
  name === 'a' && (PROFILE.test(attributes['href'] ?? '') || /(?:^|\s)author(?:$|\s)/.test(attributes['rel'] ?? ''));

const hasWord = (element: Element, ...words: string[]) => wordsOf(element).some((word) => words.includes(word));

/** Parts that hold nothing but a name, the surest first. */
const NAMES: Test[] = [
  ({ attributes }) => attributes['itemprop'] === 'name',
  (element) => hasWord(element, 'fn'),
  isLinkToProfile,
  (element) => hasWord(element, 'name', 'username'),
];

function namesIn(element: Element, elements: Element[], isSure: boolean): string[] {
  const inner = within(element, elements).slice(0, 100);
  for (const isName of NAMES) {
    const names = inner.filter(isName).flatMap((one) => namesInByline(valueOf(one), isSure));
    if (names.length > 0) return [...new Set(names)].slice(0, MAX_NAMES);
  }
  const text = element.attributes['content'] ?? textOf(element, MAX_BYLINE + 1);
  const lines = text.length > MAX_BYLINE ? [] : text.split('\n');
  const named = lines.map((line) => namesInByline(line, isSure)).find((names) => names.length > 0) ?? [];
  return named.slice(0, MAX_NAMES);
}
