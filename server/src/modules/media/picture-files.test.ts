import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPictureFiles } from './picture-files.ts';

let directory: string;
beforeEach(() => (directory = join(mkdtempSync(join(tmpdir(), 'watchthis-test-')), 'pictures')));
afterEach(() => rmSync(join(directory, '..'), { recursive: true }));

const open = (maxBytes = 300) => createPictureFiles({ directory, maxBytes });
const bytes = (letter: string) => Buffer.from(letter.repeat(100));
const there = () => (existsSync(directory) ? readdirSync(directory).toSorted() : []);

it('gives back what was kept, also to the next process', async () => {
  await open().keep('a', bytes('a'));
  expect(await open().read('a')).toEqual(bytes('a'));
  expect(await open().read('b')).toBeUndefined();
});

it('keeps no more than it may: first goes what nobody has looked at for longest', async () => {
  const files = open();
  for (const name of ['a', 'b', 'c']) await files.keep(name, bytes(name));
  await files.read('a');
  await files.keep('d', bytes('d'));
  expect(there()).toEqual(['a', 'c', 'd']);
});

it('counts what earlier processes left, by when it was read', async () => {
  for (const name of ['a', 'b', 'c']) await open().keep(name, bytes(name));
  for (const [name, time] of Object.entries({ a: 2, b: 1, c: 3 })) utimesSync(join(directory, name), time, time);
  await open().keep('d', bytes('d'));
  expect(there()).toEqual(['a', 'c', 'd']);
});

it('counts a picture that is kept again once', async () => {
  const files = open();
  for (const name of ['a', 'b', 'b', 'b', 'c']) await files.keep(name, bytes(name));
  expect(there()).toEqual(['a', 'b', 'c']);
});

it('goes on when somebody has deleted everything', async () => {
  const files = open();
  for (const name of ['a', 'b', 'c']) await files.keep(name, bytes(name));
  rmSync(directory, { recursive: true });
  expect(await files.read('a')).toBeUndefined();
  await files.keep('d', bytes('d'));
  expect(await files.read('d')).toEqual(bytes('d'));
});

it('leaves nothing unfinished behind', async () => {
  await open().keep('a', bytes('a'));
  writeFileSync(join(directory, 'b.1.tmp'), 'half');
  await open().read('a');
  expect(there()).toEqual(['a']);
});
