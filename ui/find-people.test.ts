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
  ['om', []],
])('finds by %j %j', (typed, found) => {
  expect(findPeople(people, typed).map(({ id }) => id)).toEqual(found);
});
