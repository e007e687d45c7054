import type { Outbox } from '../../events.ts';
import type { Live } from '../../kernel/live.ts';
import type { Inbox } from './inbox.ts';
import type { Sharing } from './sharing.ts';

interface Needs {
  outbox: Outbox;
  live: Live;
  inbox: Inbox;
  sharing: Sharing;
}

interface Ids {
  shareId: string;
  fromUserId: string;
  toUserId: string;
  byRecipient?: boolean;
  isOwn?: boolean;
}

/** Tells both people's open clients what has become of a share, and then what the inbox amounts to. */
export function announceShares({ outbox, live, inbox, sharing }: Needs): void {
  async function tellBoth(type: 'share.created' | 'share.updated', ids: Ids) {
    const { shareId, fromUserId, toUserId, byRecipient = false, isOwn = false } = ids;
    if (live.isListening(toUserId)) {
      const item = await inbox.shown(toUserId, shareId);
      if (item) live.tell(toUserId, type, item);
      else live.tell(toUserId, 'share.removed', { id: shareId });
      await tellState(toUserId);
      if (type === 'share.created') await inbox.markDelivered(toUserId, shareId);
    }
    if (fromUserId !== toUserId && !isOwn && live.isListening(fromUserId)) {
      // That something has happened would be a receipt too.
      if (byRecipient && !(await sharing.givesReceipts(toUserId))) return;
      live.tell(fromUserId, type, await sharing.get(fromUserId, shareId));
    }
  }

  async function tellState(userId: string) {
    live.tell(userId, 'state', await inbox.state(userId));
  }

  outbox.listen('MEDIA_SHARED', (ids) => tellBoth('share.created', ids));
  outbox.listen('SHARE_CHANGED', (ids) => tellBoth('share.updated', ids));
  outbox.listen('INBOX_READ', ({ userId }) => tellState(userId));
  outbox.listen('SHARE_WITHDRAWN', async ({ shareId, fromUserId, toUserId }) => {
    for (const userId of new Set([fromUserId, toUserId])) live.tell(userId, 'share.withdrawn', { id: shareId });
    if (live.isListening(toUserId)) await tellState(toUserId);
  });
}
