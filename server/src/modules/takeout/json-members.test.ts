import { describe, expect, it } from 'vitest';
import { Malformed, membersOf, type Member } from './json-members.ts';

async function* inPieces(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function read(text: string, size = 1_000_000): Promise<Member[]> {
  const members: Member[] = [];
  for await (const member of membersOf(inPieces(text, size))) members.push(member);
  return members;
}

const DOCUMENT = {
  text: 'a "quoted" {brace}, a \\ and a snowman ☃ and 🐦',
  'na"me,[': 1,
  nested: { list: [1, [2, { three: 3 }]], empty: {} },
  nothing: null,
  list: ['one', { two: [2, '],['] }, [], 3.5e-7, false],
  empty: [],
  last: true,
};

describe('a document', () => {
  it.each([1, 2, 3, 7, 64, 100_000])(
    'is read member by member, whatever pieces of %i bytes cut through',
    async (size) => {
      for (const space of [0, 2]) {
        expect(await read(JSON.stringify(DOCUMENT, undefined, space), size)).toEqual([
          { name: 'text', value: DOCUMENT.text },
          { name: 'na"me,[', value: 1 },
          { name: 'nested', value: DOCUMENT.nested },
          { name: 'nothing', value: null },
          ...DOCUMENT.list.map((value, index) => ({ name: 'list', index, value })),
          { name: 'last', value: true },
        ]);
      }
    },
  );

  it.each([
    ['', 'the beginning'],
    ['[1]', 'the beginning'],
    ['{}', 'after the beginning'],
    ['{"a": 1', 'the beginning'],
    ['{"a": 1,}', 'after a'],
    ['{"a": 1 "b": 2}', 'after the beginning'],
    ['{"a": 1}{', 'a'],
    ['{"a": 1} x', 'a'],
    ['{"a": [1, 2', 'a[1]'],
    ['{"a": [1, oops]}', 'a[1]'],
    ['{"a": [1,]}', 'a[1]'],
    ['{"a": [,]}', 'a[0]'],
    ['{"a": [{"b": 1]}]}', 'a[0]'],
    ['{"a": [1] "b": 2}', 'a[1]'],
    ['x{"a": 1}', 'the beginning'],
    ['{"a": "unclosed}', 'the beginning'],
  ])('that is broken says where: %s', async (text, place) => {
    const broken = await read(text).catch((error: unknown) => error);
    expect(broken).toBeInstanceOf(Malformed);
    expect((broken as Malformed).place).toBe(place);
  });

  it('holds no item without end', async () => {
    await expect(read(`{"a": ["${'x'.repeat(4_000_001)}"]}`)).rejects.toMatchObject({ place: 'a[0]' });
  });

  it('must be UTF-8', async () => {
    const bytes = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    const reading = membersOf(
      (async function* () {
        yield await Promise.resolve(bytes);
      })(),
    ).next();
    await expect(reading).rejects.toThrow('UTF-8');
  });
});
