import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { textOf } from './imports-of.ts';

/** docs/security.md names tests as what shows that a control is there: they must be there themselves. */

interface Link {
  text: string;
  file: string;
}

const ROOT = join(import.meta.dirname, '..');
const page = textOf('docs/security.md');
const links = [...page.matchAll(/\[([^\]]+)\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, text = '', path = '']): Link => ({
  text,
  file: normalize(`docs/${path}`),
}));
const isTest = ({ text, file }: Link) => /\.(?:test|e2e)\.tsx?$/.test(file) && !text.startsWith('`');
const tests = links.filter(isTest);

/** As it stands in the source, between quotes of whatever kind. */
const isNamedIn = ({ text, file }: Link) =>
  ["'", '"', '`'].some((quote) => textOf(file).includes(quote + text + quote));

it('leads only to files that are there', () => {
  expect(links.filter(({ file }) => !existsSync(join(ROOT, file))).map(({ file }) => file)).toEqual([]);
});

it('names more than a hundred tests, and none that is not there', () => {
  expect(tests.length).toBeGreaterThan(100);
  expect(tests.filter((link) => !isNamedIn(link)).map(({ text, file }) => `${file}: ${text}`)).toEqual([]);
});

it('shows of each threat a test, or says what is not met', () => {
  const [record = ''] = page.split('## Scanners');
  const rows = record.split('\n').filter((line) => /^\| (?!threat|requirement|-)/.test(line));
  expect(rows.filter((row) => !/\.(?:test|e2e)\.ts|not met|not applicable|\| met/i.test(row))).toEqual([]);
});
