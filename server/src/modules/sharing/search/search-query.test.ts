import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../kernel/problem.ts';
import { readSearch } from './search-query.ts';

const wanted = (text: string) => readSearch(text, 'received').phrases.map(({ words, isPrefix, isExcluded }) => ({ words, isPrefix, isExcluded })); // prettier-ignore

describe('a search', () => {
  it.each([
    ['hum bird', [['hum'], ['bird']]],
    ['"hum bird"', [['hum', 'bird']]],
    ['“hum bird” slow', [['hum', 'bird'], ['slow']]],
    ['"not closed yet', [['not', 'closed', 'yet']]],
    ['https://example.org/a', [['https', 'example', 'org', 'a']]],
    ['note:this', [['note', 'this']]],
    ['', []],
  ])('%s looks for words', (text, words) => {
    expect(wanted(text).map((phrase) => phrase.words)).toEqual(words);
  });

  it('leaves out what has a minus before it', () => {
    expect(wanted('hum -bird -"slow motion"')).toEqual([
      { words: ['hum'], isPrefix: true, isExcluded: false },
      { words: ['bird'], isPrefix: false, isExcluded: true },
      { words: ['slow', 'motion'], isPrefix: false, isExcluded: true },
    ]);
  });

  it.each([
    ['from:ana from:"Ben B"', { from: ['ana', 'Ben B'] }],
    ['FROM:Ana', { from: ['Ana'] }],
    ['kind:video kind:short', { kinds: ['video', 'short'] }],
    ['platform:YouTube', { platforms: ['youtube'] }],
    ['is:unread', { unread: true }],
    ['is:later', { status: 'later' }],
    ['is:read is:watched', { unread: false, status: 'watched' }],
    ['shorter:20', { maxDuration: 1200 }],
    ['shorter:90min longer:1h', { maxDuration: 5400, longerThan: 3600 }],
    ['before:2026', { sharedBefore: '2026-01-01T00:00:00.000Z' }],
    ['before:2026-3', { sharedBefore: '2026-03-01T00:00:00.000Z' }],
    ['after:2026-11-25', { sharedAfter: '2026-11-24T23:59:59.999Z' }],
  ])('%s narrows it', (text, filter) => {
    expect(readSearch(text, 'received')).toMatchObject({ ...filter, phrases: [] });
  });

  it.each([
    'is:new',
    'kind:films',
    'before:2026-02-30',
    'after:tomorrow',
    'before:2026-13',
    'from:""',
    'shorter:soon',
    'longer:-5',
    'is:constructor',
    'to:ana',
  ])('%s is refused, and the answer names the part', (text) => {
    expect(() => readSearch(`hum ${text} bird`, 'received')).toThrow(
      expect.objectContaining({ code: 'INVALID_SEARCH', details: { part: text } }) as Error,
    );
  });

  it('of what was sent is by whom it went to, not by who has read it', () => {
    expect(readSearch('to:ana is:watched', 'sent')).toMatchObject({ to: ['ana'], status: 'watched' });
    for (const text of ['from:ana', 'is:unread', 'is:read']) expect(() => readSearch(text, 'sent')).toThrow(Problem);
  });

  it('takes whatever people type', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
        try {
          readSearch(text, 'received');
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
      { numRuns: 500 },
    );
  });
});
