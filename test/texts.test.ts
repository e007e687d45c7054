import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '#shared/i18n/en.ts';
import { problems } from '#shared/i18n/en/problems.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { importsOf, textOf } from './imports-of.ts';

/** Pages know the texts that they show from the start, and what is loaded later brings those that it adds. */

const PARTS = /^shared\/i18n\/en\/(\w+)\.ts$/;
const CATALOGUE = /^shared\/i18n\/\w+\/\w+\.ts$/;
const LATER = /import\('([^']+)'\)/g;

const pages = ['popup', 'connect', 'options'].map((name) => `extension/entrypoints/${name}/main.tsx`);

it.each([...pages, 'web/main.tsx'])('%s knows every text that it shows', async (page) => {
  for (const loaded of loads(page)) {
    const known = new Set(await textsIn(loaded));
    const shown = [...loaded].flatMap((file) => (CATALOGUE.test(file) ? [] : keysIn(textOf(file))));
    expect(shown.filter((key) => !known.has(key))).toEqual([]);
  }
});

const languages = Object.keys(LANGUAGES).filter((language) => language !== 'en');

it.each(languages)('the dashboard and the extension have in %s all that they have in English', async (language) => {
  for (const [folder, entries] of Object.entries({ web: ['web/main.tsx'], extension: pages })) {
    const english = new Set(entries.flatMap((page) => loads(page).flatMap((loaded) => partsIn(loaded))));
    const own = (await import(`../${folder}/languages/${language}.ts`)) as { texts: object };
    const missing = await Promise.all([...english].map((part) => textsOf(language, part)));
    expect(Object.keys(own.texts).toSorted(), `${folder}/languages/${language}.ts`).toEqual(missing.flat().toSorted());
  }
});

/** What is there once a page has begun, and what is there after each of the things that it may load later. */
function loads(page: string): Set<string>[] {
  const start = closure([page]);
  const later = new Set<string>();
  const follow = (files: Set<string>) => {
    for (const file of [...files].flatMap(laterIn)) {
      if (later.has(file)) continue;
      later.add(file);
      follow(closure([file]));
    }
  };
  follow(start);
  return [start, ...[...later].map((file) => closure([page, file]))];
}

function closure(files: string[]): Set<string> {
  const seen = new Set(files);
  for (const file of seen) {
    const later = new Set(laterIn(file));
    for (const path of importedBy(file)) if (!later.has(path)) seen.add(path);
  }
  return seen;
}

const imported = new Map<string, string[]>();

/** What a file needs at run time. Many pages share their files: each is parsed once. */
function importedBy(file: string): string[] {
  const known = imported.get(file);
  if (known) return known;
  const values = importsOf(file).filter(({ isType }) => !isType);
  const paths = values.flatMap(({ name }) => resolve(file, name));
  imported.set(file, paths);
  return paths;
}

const laterIn = (file: string): string[] =>
  [...textOf(file).matchAll(LATER)].flatMap(([, name = '']) => resolve(file, name));

/** Only what is written in this project, and is not style. */
function resolve(file: string, name: string): string[] {
  if (!/^[.#].*\.tsx?$/.test(name)) return [];
  return [name.startsWith('#') ? name.slice(1) : posix.join(posix.dirname(file), name)];
}

async function textsIn(files: Set<string>): Promise<string[]> {
  return (await Promise.all(partsIn(files).map((part) => textsOf('en', part)))).flat();
}

const partsIn = (files: Set<string>): string[] => [...files].flatMap((file) => PARTS.exec(file)?.[1] ?? []);

async function textsOf(language: string, part: string): Promise<string[]> {
  const module = (await import(`../shared/i18n/${language}/${part}.ts`)) as object;
  return Object.values(module).flatMap((texts: object) => Object.keys(texts));
}

/** Whoever may meet it knows it; for everybody else it would be a bug, and is called one (`web/problem-text.ts`). */
const isProblemOfItsOwn = (key: string): boolean => key.startsWith('problem.') && !(key in problems);

/** Named in full, or by how they begin: `kind.${kind}`. */
function keysIn(text: string): string[] {
  const named = [...text.matchAll(/'([\w.]+)'/g)].flatMap(([, key = '']) => (key in en ? [key] : []));
  const beginnings = [...text.matchAll(/`((?:\w+\.)+)\$\{/g)].map(([, beginning = '']) => beginning);
  const keys: string[] = Object.keys(en).filter((key) => !isProblemOfItsOwn(key));
  return [...named, ...beginnings.flatMap((beginning) => keys.filter((key) => key.startsWith(beginning)))];
}
