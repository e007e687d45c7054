import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODULES, problemWith } from './import-rules.ts';
import { filesIn, importsOf, textOf } from './imports-of.ts';

const files = filesIn();
const sources = files.filter((file) => /\.tsx?$/.test(file));
const modules = 'server/src/modules';

describe('imports', () => {
  it('go only where the table lets them', () => {
    const problems = sources.flatMap((file) => importsOf(file).flatMap((one) => problemWith(file, one) ?? []));
    expect(problems).toEqual([]);
  });

  it.each([
    ["import { sql } from 'kysely';", ['kysely', false]],
    ["import type { Db } from './store.ts';", ['./store.ts', true]],
    ["import { type Db } from './store.ts';", ['./store.ts', true]],
    ["import { type Db, insert } from './store.ts';", ['./store.ts', false]],
    ["import './theme.css';", ['./theme.css', false]],
    ["export * from './store.ts';", ['./store.ts', false]],
    ["const page = () => import('./Page.tsx');", ['./Page.tsx', false]],
    ["let db: import('./store.ts').Db;", ['./store.ts', true]],
  ])('are found in: %s', (text, [name, isType]) => {
    expect(importsOf('a.ts', text)).toEqual([{ name, isType }]);
  });

  it.each([
    ['shared/client.ts', '#server/app.ts', 'may not import app.ts'],
    ['shared/client.ts', 'node:fs', 'may not import the package node:fs'],
    ['shared/client.ts', './problems', 'must name the extension of ./problems'],
    ['shared/client.ts', '#shared/problems.ts', 'must import #shared/problems.ts relatively: it is in its own folder'],
    ['ui/views/A.tsx', '../../shared/client.ts', 'must import shared/client.ts by its # name'],
    ['ui/views/A.tsx', 'webextension-polyfill', 'may not import the package webextension-polyfill'],
    ['web/App.tsx', '../extension/inbox.ts', 'must import extension/inbox.ts by its # name'],
    ['extension/watch/sites.ts', '../settings.ts', 'may not import extension/settings.ts'],
    ['extension/watch/sites.ts', '#shared/client.ts', 'may not import shared/client.ts'],
    ['server/migrations/0009-x.ts', '../src/kernel/id.ts', 'may not import kernel/id.ts'],
    ['server/src/kernel/live.ts', '../modules/media/media.ts', 'may not import modules/media/media.ts'],
    [`${modules}/media/store.ts`, '../../kernel/http/answer.ts', 'may not import kernel/http/answer.ts'],
    [`${modules}/media/store.ts`, './media.ts', 'may not import modules/media/media.ts'],
    [`${modules}/media/schema.ts`, './media.ts', 'may not import modules/media/media.ts'],
    [`${modules}/media/routes.ts`, './store.ts', 'may not import modules/media/store.ts'],
    [
      `${modules}/accounts/profile/profile-routes.ts`,
      './profile-store.ts',
      'may not import modules/accounts/profile/profile-store.ts',
    ],
    [`${modules}/media/routes.ts`, 'kysely', 'may not import the package kysely'],
    [`${modules}/media/media.ts`, '../friends/friends.ts', 'may not import modules/friends/friends.ts'],
    [`${modules}/sharing/sharing.ts`, '../friends/store.ts', 'may not import modules/friends/store.ts'],
    [`${modules}/sharing/schema.ts`, '../friends/friends.ts', 'may not import modules/friends/friends.ts'],
    [`${modules}/sharing/store.ts`, '../media/store.ts', 'may not import modules/media/store.ts'],
  ])('are refused: %s → %s', (file, name, complaint) => {
    expect(problemWith(file, { name, isType: false })).toBe(`${file} ${complaint}`);
  });

  it('may be of types alone where a file runs in every page', () => {
    const file = 'extension/watch/sites.ts';
    expect(problemWith(file, { name: '../settings.ts', isType: true })).toBeUndefined();
  });
});

describe('files', () => {
  it('are named after what they are', () => {
    const vague = /(?:^|[-.])(?:utils?|helpers?|managers?|services?)(?:[-.]|$)/i;
    expect(sources.filter((file) => vague.test(basename(file)))).toEqual([]);
  });

  it('are never barrels', () => {
    const allowed = ['server/migrations/index.ts'];
    expect(sources.filter((file) => /^index\.tsx?$/.test(basename(file)))).toEqual(allowed);
  });

  it('stay short enough to be read', () => {
    // Lists (of texts, types, cases, tests) are long without being hard to read.
    const lists = /^shared\/(?:i18n\/|openapi\.d\.ts)|^server\/test\/contract-cases\.ts$|\.(?:test|e2e)\.tsx?$/;
    const long = sources.filter((file) => !lists.test(file) && textOf(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('tell nothing of the machine on which they were written', () => {
    const text = files.filter((file) => /\.(?:[cm]?[jt]sx?|json|md|html|css|ya?ml|toml|sh)$/.test(file));
    const telling =
      /(?<![\w.*$}/])\/(?:work|root|home\/\w+|Users\/\w+)\/\w|\b(?:foun-?ders?|clau-?de|anthro-?pic|artifac-?tory)\b/i;
    const elsewhere = /"resolved"\s*: "(?!https:\/\/registry\.npmjs\.org\/)/;
    expect(text.filter((file) => telling.test(textOf(file)) || elsewhere.test(textOf(file)))).toEqual([]);
  });
});

describe('a module', () => {
  it('stands in the table of doors', () => {
    const folders = new Set(filesIn(modules).map((file) => file.split('/')[3]));
    expect([...folders].toSorted()).toEqual(Object.keys(MODULES).toSorted());
  });

  it.each(Object.entries(MODULES))(
    'has its doors, a schema and routes, and folders no deeper than one: %s',
    (name, { doors }) => {
      const names = filesIn(`${modules}/${name}`).map((file) => file.slice(`${modules}/${name}/`.length));
      expect(names).toEqual(expect.arrayContaining([`${name}.ts`, 'schema.ts', 'routes.ts']));
      expect(names.map((file) => basename(file))).toEqual(expect.arrayContaining(doors));
      expect(names.filter((file) => !/^(?:[a-z-]+\/)?[a-z][a-z-]*(?:\.long)?(?:\.test)?\.ts$/.test(file))).toEqual([]);
    },
  );
});
