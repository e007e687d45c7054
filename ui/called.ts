import { signal } from '@preact/signals';
import { calledBy } from '#shared/called.ts';
import type { Friend, Person } from '#shared/client.ts';

/** Those friends of whoever looks that have a name of their giving. */
const named = signal<readonly Friend[]>([]);

/** Has people called as whoever looks calls them. To be told of their friends whenever these change. */
export function callAs(friends: readonly Friend[]): void {
  const found = friends.filter(({ nickname }) => nickname);
  // Views are drawn again when somebody is called otherwise, and not whenever friends are fetched.
  if (namesOf(found) !== namesOf(named.peek())) named.value = found;
}

/** What a person is called here. */
export const called = (person: Person): string => calledBy(named.value, person);

const namesOf = (friends: readonly Friend[]): string =>
  friends.map(({ user, nickname }) => [user.id, nickname].join()).join();
