import { expect, it } from 'vitest';
import { findPeople } from './find-people.ts';

const people = [
  ['Zoë Ångström', 'zoe'],
  ['Tom', 'tom.baker'],
  ['Anna-Lena', 'al'],
].map(([displayName = '', username = '']) => ({ id: username, username, displayName, avatarUrl: null }));

it.each([
  ['zoe', ['zoe']],
  ['ang', ['zoe']],
  ['ZO ÅN', ['zoe']],
  ['bak', ['tom.baker']],
  ['@tom', ['tom.baker']],
  ['len', ['al']],
  ['sis', ['al']],
  ['om', []],
])('finds by %j %j', (typed, found) => {
  expect(findPeople(people, typed, ({ id }) => (id === 'al' ? 'Sister' : id)).map(({ id }) => id)).toEqual(found);
});
