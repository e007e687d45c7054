import type { Outbox } from '../../events.ts';
import type { Live } from '../../kernel/live.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Friends } from './friends.ts';

interface Needs {
  outbox: Outbox;
  live: Live;
  accounts: Pick<Accounts, 'people'>;
  friends: Pick<Friends, 'friendsOf'>;
}

/** Tells people's open clients who asks them, who became their friend and is no more, and who looks otherwise now. */
export function announceFriends({ outbox, live, accounts, friends }: Needs): void {
  async function tellOf(userId: string, otherId: string, type: string, more: object = {}) {
    if (!live.isListening(userId)) return;
    const user = (await accounts.people([otherId])).get(otherId);
    if (user) live.tell(userId, type, { ...more, user });
  }

  async function tellBoth(type: string, { userId, friendId }: { userId: string; friendId: string }) {
    await tellOf(userId, friendId, type);
    await tellOf(friendId, userId, type);
  }

  outbox.listen('FRIEND_REQUESTED', ({ requestId, fromUserId, toUserId }) =>
    tellOf(toUserId, fromUserId, 'friend.requested', { id: requestId }),
  );
  outbox.listen('FRIENDSHIP_STARTED', (pair) => tellBoth('friend.accepted', pair));
  outbox.listen('FRIENDSHIP_ENDED', (pair) => tellBoth('friend.ended', pair));
  outbox.listen('FRIEND_CALLED', ({ userId, friendId }) => tellOf(userId, friendId, 'friend.updated'));
  outbox.listen('USER_UPDATED', async ({ userId }) => {
    for (const { user } of await friends.friendsOf(userId)) await tellOf(user.id, userId, 'friend.updated');
  });
}
