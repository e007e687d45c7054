import type { Outbox } from '../../events.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Friends } from '../friends/friends.ts';
import type { Inbox } from '../sharing/inbox.ts';
import type { Sharing } from '../sharing/sharing.ts';
import type { Notifications } from './notifications.ts';
import { removeOfSession } from './push/subscriptions-store.ts';
import * as store from './store.ts';

interface Needs {
  db: store.Db;
  outbox: Outbox;
  friends: Pick<Friends, 'maySendTo'>;
  inbox: Pick<Inbox, 'shown'>;
  sharing: Pick<Sharing, 'givesReceipts'>;
  notifications: Notifications;
}

type Tx = store.Db;
const NAME = 'notifications';

/** Who hears of what, and by what it is seen. */
export function hearOfNews({ db, outbox, friends, inbox, sharing, notifications }: Needs): void {
  /** Whether there is nothing to say of a share: it was read, put away or taken back. */
  async function isSettled(userId: string, shareId: string): Promise<boolean> {
    try {
      const item = await inbox.shown(userId, shareId);
      return item === undefined || item.isRead || item.status !== 'pending';
    } catch (error) {
      if (error instanceof Problem) return true;
      throw error;
    }
  }

  outbox.subscribe(NAME, 'MEDIA_SHARED', async ({ shareId, fromUserId, toUserId }) => {
    if (fromUserId === toUserId || (await isSettled(toUserId, shareId))) return;
    await notifications.note({ userId: toUserId, kind: 'share', subjectId: shareId, actorId: fromUserId });
    // It may have been read while it was noted.
    if (await isSettled(toUserId, shareId)) await seeShare(toUserId, shareId);
  });
  outbox.subscribe(NAME, 'ITEM_RETURNED', async ({ shareId, fromUserId, toUserId, returnsAt }) => {
    if (await isSettled(toUserId, shareId)) return;
    const news = { kind: 'share', subjectId: shareId, actorId: fromUserId, detail: returnsAt } as const;
    await notifications.note({ userId: toUserId, ...news });
    if (await isSettled(toUserId, shareId)) await seeShare(toUserId, shareId);
  });
  outbox.subscribe(NAME, 'FRIEND_REQUESTED', async ({ requestId, fromUserId, toUserId }) => {
    await notifications.note({ userId: toUserId, kind: 'request', subjectId: requestId, actorId: fromUserId });
    // They may have said yes while it was noted.
    if (await friends.maySendTo(toUserId, fromUserId)) await seeRequests(toUserId, fromUserId);
  });
  outbox.subscribe(NAME, 'FRIENDSHIP_STARTED', async ({ userId, friendId, since }) => {
    await seeRequests(userId, friendId);
    await seeRequests(friendId, userId);
    const news = { kind: 'accepted', subjectId: userId, actorId: userId, detail: since } as const;
    await notifications.note({ userId: friendId, ...news });
  });
  outbox.subscribe(NAME, 'MEDIA_WATCHED', async ({ shareId, fromUserId, toUserId }) => {
    if (fromUserId === toUserId || !(await sharing.givesReceipts(toUserId))) return;
    await notifications.note({ userId: fromUserId, kind: 'watched', subjectId: shareId, actorId: toUserId });
  });
  outbox.subscribe(NAME, 'SECURITY_NOTED', ({ eventId, userId, kind }) =>
    notifications.note({ userId, kind: 'security', subjectId: eventId, actorId: null, detail: kind }),
  );

  outbox.subscribe(NAME, 'SHARE_CHANGED', async ({ shareId, toUserId, byRecipient = false }) => {
    if (byRecipient && (await isSettled(toUserId, shareId))) await seeShare(toUserId, shareId);
  });
  outbox.subscribe(NAME, 'INBOX_READ', async ({ userId }) => {
    const kinds = ['share'] as const;
    let rows = await store.unseen(db, { userId, kinds });
    while (rows.length > 0) {
      const settled = await Promise.all(rows.map((row) => isSettled(userId, row.subject_id)));
      await notifications.seen(
        userId,
        rows.filter((_, at) => settled[at]).map(({ id }) => id),
      );
      rows = await store.unseen(db, { userId, kinds, before: rows.at(-1)?.id });
    }
  });
  outbox.subscribe(NAME, 'SHARE_WITHDRAWN', async ({ shareId, toUserId }) => {
    const row = await store.about(db, { userId: toUserId, kind: 'share', subjectId: shareId });
    if (row) await notifications.takeBack(row);
  });

  outbox.apply(NAME, 'USER_LEFT', (tx: Tx, { userId }) => store.forget(tx, userId));
  outbox.apply(NAME, 'SESSION_ENDED', (tx: Tx, { sessionId }) => removeOfSession(tx, sessionId));

  async function seeShare(userId: string, shareId: string): Promise<void> {
    const row = await store.about(db, { userId, kind: 'share', subjectId: shareId });
    if (row?.seen_at === null) await notifications.seen(userId, [row.id]);
  }

  async function seeRequests(userId: string, actorId: string): Promise<void> {
    const rows = await store.unseenFrom(db, { userId, kind: 'request', actorId });
    await notifications.seen(
      userId,
      rows.map(({ id }) => id),
    );
  }
}
