import type { Friends } from '../../friends/friends.ts';
import { folded } from './search-words.ts';

/** The ids of those friends with a name that begins like one of these; somebody themselves is `me`. */
export async function friendsNamed(
  friends: Pick<Friends, 'friendsOf'>,
  userId: string,
  names: readonly string[],
): Promise<string[]> {
  const wanted = names.map(folded);
  const people = await friends.friendsOf(userId);
  const isWanted = (name: string) => wanted.some((one) => ` ${folded(name)}`.includes(` ${one}`));
  const found = people.filter(({ user: { username, displayName }, nickname }) =>
    [username, displayName, nickname ?? ''].some(isWanted),
  );
  return [...found.map(({ user }) => user.id), ...(wanted.includes('me') ? [userId] : [])];
}
