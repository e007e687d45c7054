import type { Friend, Person } from './client.ts';

/** What somebody is called by whoever has these friends: by the name that they gave them, or else by their own. */
export const calledBy = (friends: readonly Friend[], person: Pick<Person, 'id' | 'displayName'>): string =>
  friends.find(({ user }) => user.id === person.id)?.nickname ?? person.displayName;
