import type { Holding } from '../../kernel/holdings.ts';
import type { Friends } from './friends.ts';

interface Needs {
  friends: Pick<Friends, 'friendsOf' | 'requests' | 'blocks'>;
}

async function* onePage<Item extends object>(items: Promise<Item[]>): AsyncGenerator<Item[]> {
  yield await items;
}

/** What friends hold of somebody: of others no more than they are shown anyway. */
export const friendHoldings = ({ friends }: Needs): Holding[] => [
  { name: 'friends', read: (userId) => onePage(friends.friendsOf(userId)) },
  { name: 'friendRequests', read: (userId) => friends.requests(userId) },
  { name: 'blocks', read: (userId) => onePage(friends.blocks(userId)) },
];
