import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSealing } from './sealing.ts';

const key = randomBytes(32);
const sealing = createSealing(key);

describe('what is sealed', () => {
  it('is opened by the same key, about the same', () => {
    const sealed = sealing.seal('JBSWY3DPEHPK3PXP', 'ann');
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(createSealing(key).open(sealed, 'ann')).toBe('JBSWY3DPEHPK3PXP');
  });

  it('looks different each time', () => {
    expect(sealing.seal('same', 'ann')).not.toBe(sealing.seal('same', 'ann'));
  });

  it('stays closed about somebody else, to another key, and when it was changed', () => {
    const sealed = sealing.seal('secret', 'ann');
    const changed = Buffer.from(sealed, 'base64url');
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(sealing.open(sealed, 'bob')).toBeUndefined();
    expect(createSealing(randomBytes(32)).open(sealed, 'ann')).toBeUndefined();
    expect(sealing.open(changed.toString('base64url'), 'ann')).toBeUndefined();
    expect(sealing.open('', 'ann')).toBeUndefined();
  });
});
