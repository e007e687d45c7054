import { expect, it } from 'vitest';
import { linkTables } from './link-tables.ts';
import { readTables, writtenTables } from './written-tables.ts';

it('gives the tables back as they were written, with every pattern and its flags', () => {
  const read = readTables(writtenTables(linkTables));
  expect(read).toEqual(linkTables);
  expect(read.tracking.families.flags).toBe('i');
});

it('loses no pattern as an empty object', () => {
  expect(writtenTables(linkTables)).not.toContain('{}');
});
