import { describe, expect, it } from 'vitest';
import { linkIn, typedLink } from './link-in.ts';

describe('the link that was handed over', () => {
  it.each([
    [{ url: 'https://a.example/1' }, 'https://a.example/1'],
    [{ text: 'Look: https://a.example/2 – so good' }, 'https://a.example/2'],
    [{ title: 'https://a.example/3' }, 'https://a.example/3'],
    [{ url: '', text: 'https://a.example/4' }, 'https://a.example/4'],
    [{ url: 'no link', text: 'nor here', title: 'HTTPS://a.example/5' }, 'https://a.example/5'],
    [{ url: 'https://a.example/first', text: 'https://a.example/second' }, 'https://a.example/first'],
    [{ text: 'Read this (https://a.example/6).' }, 'https://a.example/6'],
    [{ text: 'https://a.example/wiki/Kite_(toy)' }, 'https://a.example/wiki/Kite_(toy)'],
    [{ text: 'https://me:secret@a.example/7' }, 'https://a.example/7'],
  ])('%j is %s', (handed, url) => expect(linkIn(handed)).toBe(url));

  it.each([{}, { text: 'no link at all' }, { url: 'javascript:alert(1)' }, { url: 'ftp://a.example/' }])(
    '%j has none',
    (handed) => expect(linkIn(handed)).toBeUndefined(),
  );
});

describe('a typed link', () => {
  it.each([
    ['youtu.be/dQw4w9WgXcQ', 'https://youtu.be/dQw4w9WgXcQ'],
    [' https://a.example/ ', 'https://a.example/'],
    ['a.example', 'https://a.example/'],
  ])('%j is %s', (typed, url) => expect(typedLink(typed)).toBe(url));

  it.each(['', 'hello', 'ana@a.example', 'javascript:alert(1)'])('%j is none', (typed) =>
    expect(typedLink(typed)).toBeUndefined(),
  );
});
