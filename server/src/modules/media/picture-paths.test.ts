import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPicturePaths, readPictureKey } from './picture-paths.ts';

const { pathOf, addressOf } = createPicturePaths(Buffer.alloc(32, 1));
const nameOf = (address: string) => pathOf(address)?.split('/').at(-1) ?? '';

describe('the path of a picture', () => {
  it.each([
    'https://site.com/a.png',
    'http://site.com/a%20b.png?x=1&y=2#z',
    'https://xn--bcher-kva.com/',
    `https://site.com/${'a'.repeat(2000)}`,
  ])('leads back to its address: %.60s', (address) => {
    expect(pathOf(address)).toMatch(/^\/api\/v1\/pictures\/[\w-]{23,2800}$/);
    expect(addressOf(nameOf(address))).toBe(address);
  });

  it.each([undefined, null, '', 'data:image/png;base64,AAAA', 'javascript:alert(1)', 'file:///etc/passwd', '/a.png', `https://site.com/${'a'.repeat(3000)}`])(
    'is made for no address that a browser may not load: %.40s',
    (address) => {
      expect(pathOf(address)).toBeNull();
    },
  ); // prettier-ignore

  it('cannot be made by anybody else', () => {
    const theirs = createPicturePaths(Buffer.alloc(32, 2)).pathOf('https://site.com/')?.split('/').at(-1) ?? '';
    expect(addressOf(theirs)).toBeUndefined();
    const mark = nameOf('https://site.com/').slice(0, 22);
    expect(addressOf(mark + Buffer.from('https://other.com/').toString('base64url'))).toBeUndefined();
    expect(addressOf(Buffer.from('https://site.com/').toString('base64url'))).toBeUndefined();
    expect(addressOf('')).toBeUndefined();
  });

  it('is refused when a single character is another, or one is missing or added', () => {
    const name = nameOf('https://site.com/picture.png?a=1');
    fc.assert(
      fc.property(fc.nat(name.length - 1), fc.stringMatching(/^[\w-]?=?$/), (at, instead) => {
        const changed = name.slice(0, at) + instead + name.slice(at + 1);
        expect(addressOf(changed)).toBe(changed === name ? 'https://site.com/picture.png?a=1' : undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the key', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'watchthis-test-'))));
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('is made once, and is the owner’s alone', () => {
    const key = readPictureKey(dataDir);
    expect(key).toHaveLength(32);
    expect(readPictureKey(dataDir)).toEqual(key);
    expect(statSync(join(dataDir, 'picture.key')).mode & 0o777).toBe(0o600);
  });

  it('is not replaced when its file is broken', () => {
    writeFileSync(join(dataDir, 'picture.key'), 'short');
    expect(() => readPictureKey(dataDir)).toThrow(/holds no key/);
  });
});
