import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

/** "мир" (peace) in each encoding. */
const PEACE = {
  'windows-1251': [0xec, 0xe8, 0xf0],
  'koi8-r': [0xcd, 0xc9, 0xd2],
  'utf-8': [0xd0, 0xbc, 0xd0, 0xb8, 0xd1, 0x80],
};

describe('decode', () => {
  it.each([
    ['the header', 'text/html; charset=windows-1251', '', PEACE['windows-1251']],
    ['the header in quotes', 'text/html; charset="KOI8-R"', '', PEACE['koi8-r']],
    ['the page', 'text/html', '<meta charset="koi8-r">', PEACE['koi8-r']],
    [
      'the page in the old way',
      '',
      '<META http-equiv=Content-Type content="text/html; charset=windows-1251">',
      PEACE['windows-1251'],
    ],
    ['the header before the page', 'text/html; charset=koi8-r', '<meta charset="windows-1251">', PEACE['koi8-r']],
    [
      'the page, when the header can not be right',
      'text/html; charset=utf-8',
      '<meta charset="windows-1251">',
      PEACE['windows-1251'],
    ],
    [
      'the page, when the header names nothing known',
      'text/html; charset=cp-what',
      '<meta charset="koi8-r">',
      PEACE['koi8-r'],
    ],
    ['its bytes, which are UTF-8', 'text/html; charset=iso-8859-1', '', PEACE['utf-8']],
    ['nothing, and is UTF-8', '', '', PEACE['utf-8']],
  ])('reads a page whose encoding is said by %s', (_, contentType, head, peace) => {
    expect(decode(bytes(head, peace), contentType)).toBe(`${head}мир`);
  });

  it.each([
    ['UTF-8', [0xef, 0xbb, 0xbf], PEACE['utf-8']],
    ['UTF-16 little', [0xff, 0xfe], [0x3c, 0x04, 0x38, 0x04, 0x40, 0x04]],
    ['UTF-16 big', [0xfe, 0xff], [0x04, 0x3c, 0x04, 0x38, 0x04, 0x40]],
  ])('believes the byte order mark of %s before the header, and drops it', (_, mark, peace) => {
    expect(decode(bytes(mark, peace), 'text/html; charset=koi8-r')).toBe('мир');
  });

  it('reads Japanese in the encodings of its mails and its Windows', () => {
    expect(decode(bytes([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42]), 'text/html; charset=iso-2022-jp')).toBe(
      '日',
    );
    expect(decode(bytes('<meta charset="x-sjis">', [0x93, 0xfa]))).toContain('日');
  });

  it('reads a page that was cut inside of a character', () => {
    expect(decode(bytes(PEACE['utf-8'].slice(0, 5)), 'text/html; charset=windows-1252')).toBe('ми');
  });

  it('takes undeclared bytes that are no UTF-8 for Western European', () => {
    expect(decode(bytes('caf', [0xe9], ' noir'))).toBe('café noir');
  });
});
