import type { Language } from '#shared/i18n/languages.ts';
import type { Outbox as KernelOutbox } from './kernel/outbox.ts';

/**
 * Everything that can happen, in the past tense, with payloads of ids. Whoever hears of one reads the rest through
 * doors. Handlers are idempotent: each event is delivered at least once.
 */
export interface Events {
  /** `invitedBy` made the invitation that was used; `email` may be anybody's. */
  USER_REGISTERED: { userId: string; username: string; email: string | null; invitedBy: string | null };
  /** By whoever knew the address, which may be nobody's. */
  RESET_ASKED: { email: string; language?: Language | null };
  PASSWORD_CHANGED: { userId: string; eventId?: string };
  /** `email` was theirs until now. */
  EMAIL_GIVEN_UP: { userId: string; email: string; eventId?: string };
  /** `language`: for those who never said theirs. */
  MAIL_LINK_MADE: { linkId: string; language?: Language | null };
  /** Their name or picture has changed, or whether they are here at all. */
  USER_UPDATED: { userId: string };
  PREFERENCES_CHANGED: { userId: string };
  /** Their account is deleted for good: each module deletes what it has of them. */
  USER_LEFT: { userId: string };
  SESSION_ENDED: { sessionId: string; userId: string };
  /** Something that the owner of an account should hear of, whoever did it. */
  SECURITY_NOTED: { eventId: string; userId: string; kind: string };

  FRIEND_REQUESTED: { requestId: string; fromUserId: string; toUserId: string };
  /** `userId` said yes to `friendId`. */
  FRIENDSHIP_STARTED: { userId: string; friendId: string; since: string };
  FRIENDSHIP_ENDED: { userId: string; friendId: string };
  /** `userId` calls `friendId` otherwise from now on, which is nobody else's business. */
  FRIEND_CALLED: { userId: string; friendId: string };

  MEDIA_CREATED: { mediaId: string; url: string; createdBy: string };
  /** The server knows more of it than before. */
  MEDIA_UPDATED: { mediaId: string };

  MEDIA_SHARED: { shareId: string; fromUserId: string; toUserId: string; mediaId: string };
  /** Read, progress, archived, removed, another message: whatever either side may see has changed; what is the recipient's doing, they may keep to themselves. `isOwn`: its sender can see nothing of it. */
  SHARE_CHANGED: { shareId: string; fromUserId: string; toUserId: string; byRecipient?: boolean; isOwn?: boolean };
  /** What its recipient had put aside is in their inbox again, at the moment that they chose. */
  ITEM_RETURNED: { shareId: string; fromUserId: string; toUserId: string; returnsAt: string };
  SHARE_WITHDRAWN: { shareId: string; fromUserId: string; toUserId: string };
  INBOX_READ: { userId: string };
  /** An export or import of theirs: asked for, a step further, at its end, or gone. */
  TAKEOUT_CHANGED: { userId: string };
  MEDIA_WATCHED: { shareId: string; mediaId: string; fromUserId: string; toUserId: string };

  NOTIFIED: { userId: string; burstId: string };
  NOTIFICATIONS_SEEN: { userId: string; burstIds: string[] };
}

export type Event = { [Type in keyof Events]: { type: Type } & Events[Type] }[keyof Events];
export type Outbox = KernelOutbox<Event>;
