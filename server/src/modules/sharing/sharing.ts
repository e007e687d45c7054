import type { Kysely } from 'kysely';
import { tidyText } from '#shared/media/tidy-text.ts';
import { REWORD_WITHIN } from '#shared/rewording.ts';
import type { Outbox } from '../../events.ts';
import { timeOf, type Clock, type Time } from '../../kernel/clock.ts';
import { isDuplicate, type Write } from '../../kernel/database/database.ts';
import { newId } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Friends } from '../friends/friends.ts';
import type { Media, MediaRecord } from '../media/media.ts';
import type { Pictures } from '../media/pictures.ts';
import { cardOf, searchTextOf, tidySnapshot, type Snapshot } from './card.ts';
import type { Inbox } from './inbox.ts';
import { statusChange } from './items/item.ts';
import { isQuiet } from './receipts-store.ts';
import type { createSentSearch } from './search/sent-search.ts';
import { createShareLists, type ShareView } from './share-lists.ts';
import * as store from './store.ts';
import { shareView } from './share-view.ts';

interface Needs {
  db: Kysely<store.SharingTables>;
  write: Write<store.SharingTables>;
  outbox: Outbox;
  clock: Clock;
  accounts: Pick<Accounts, 'people' | 'exists'>;
  media: Pick<Media, 'ensure' | 'get' | 'isSavedBy' | 'tellNewsSince'>;
  pictures: Pick<Pictures, 'pathOf' | 'prepare'>;
  friends: Pick<Friends, 'maySendTo'>;
  inbox: Inbox;
  findSent: ReturnType<typeof createSentSearch>;
}

export type Sharing = ReturnType<typeof createSharing>;

interface What {
  mediaId?: string | undefined;
  url?: string | undefined;
  message?: string | null | undefined;
  startAt?: number | undefined;
  page?: Snapshot | undefined;
}

/** Milliseconds for which a client that was offline may repeat what it sent. */
const REPEATED_WITHIN = 90 * 24 * 3_600_000;

/** The sender's side of shares. */
export function createSharing(needs: Needs) {
  const { db, write, outbox, clock, accounts, media, pictures, friends, inbox } = needs;
  const lists = createShareLists(needs);
  const { get } = lists;

  /**
   * Sends one thing to each of several people: all or none. A key that was used before is answered with what was sent
   * then, whatever has become of the friendship since. Throws `MISSING_FIELDS`, `NOT_FRIENDS`, `USER_NOT_FOUND`,
   * `MEDIA_NOT_FOUND`, `INVALID_URL`, `IDEMPOTENCY_MISMATCH`, and `SHARE_NOT_FOUND` when it was taken back meanwhile.
   */
  async function send(from: string, to: readonly string[], what: What, key: string | undefined): Promise<ShareView[]> {
    const recipients = [...new Set(to)];
    if (recipients.length === 0 || (what.url ?? what.mediaId) === undefined) throw new Problem('MISSING_FIELDS');
    const message = tidyText(what.message, 500) ?? null;
    try {
      for (const recipient of recipients) await mustReach(from, recipient);
      return await sendNew(from, recipients, { ...what, message }, key);
    } catch (problem) {
      if (!(problem instanceof Problem || isDuplicate(problem)) || key === undefined) throw problem;
      const before = await store.sentUnder(db, { from, key });
      if (before.length === 0) throw problem;
      return repeated(from, before, recipients, what, message);
    }
  }

  /** Throws (`isDuplicate`) when the key was used before, for whatever. */
  async function sendNew(
    from: string,
    recipients: string[],
    what: What & { message: string | null },
    key: string | undefined,
  ): Promise<ShareView[]> {
    const { media: record, url } = await whatIsSent(from, what);
    const { message } = what;
    const page = what.page && tidySnapshot(what.page);
    const card = cardOf(record, url, page, pictures.pathOf);
    const item = { card: JSON.stringify(card), search_text: searchTextOf(card, message) };
    const now = clock.now();
    const shares = recipients.map((recipient, part) => ({
      id: newId(),
      from_user_id: from,
      to_user_id: recipient,
      media_id: record.id,
      url,
      message,
      start_at: what.startAt ?? null,
      page: page ? JSON.stringify(page) : null,
      idempotency_key: key ?? null,
      part,
      created_at: now,
      updated_at: now,
    }));
    await write(async (tx) => {
      for (const share of shares) {
        await store.insert(tx, share);
        await inbox.receive(tx, {
          ...item,
          recipient_id: share.to_user_id,
          id: share.id,
          sender_id: from,
          media_id: record.id,
          platform: record.platform,
          kind: record.kind,
          duration: card.duration,
          message,
          start_at: share.start_at,
          shared_at: now,
        });
        const ids = { shareId: share.id, fromUserId: from, toUserId: share.to_user_id, mediaId: record.id };
        await outbox.publish(tx, { type: 'MEDIA_SHARED', ...ids });
      }
    });
    await media.tellNewsSince(record);
    pictures.prepare(card.thumbnail);
    const people = await accounts.people([from, ...recipients]);
    return shares.map((share) => shareView({ ...share, ...NEW, card }, from, people));
  }

  async function mustReach(from: string, to: string): Promise<void> {
    if (await friends.maySendTo(from, to)) return;
    throw new Problem((await accounts.exists(to)) ? 'NOT_FRIENDS' : 'USER_NOT_FOUND');
  }

  async function whatIsSent(from: string, { url, mediaId }: What): Promise<{ media: MediaRecord; url: string }> {
    if (url !== undefined) return media.ensure(url, from);
    const record = mediaId === undefined ? undefined : await media.get(mediaId);
    if (!record || !(await mayUse(from, record.id))) throw new Problem('MEDIA_NOT_FOUND');
    return { media: record, url: record.url };
  }

  const mayUse = async (userId: string, mediaId: string): Promise<boolean> =>
    (await media.isSavedBy(userId, mediaId)) || store.hasMedia(db, { userId, mediaId });

  async function repeated(
    from: string,
    shares: Awaited<ReturnType<typeof store.sentUnder>>,
    recipients: string[],
    what: What,
    message: string | null,
  ): Promise<ShareView[]> {
    const kept = shares.filter((share) => share.withdrawn_at === null);
    const [first] = kept;
    if (!first) throw new Problem('SHARE_NOT_FOUND');
    const { media: record } = await whatIsSent(from, what);
    const same =
      first.media_id === record.id &&
      (first.message === message || first.updated_at !== first.created_at) &&
      first.start_at === (what.startAt ?? null) &&
      shares.length === recipients.length &&
      shares.every((share) => recipients.includes(share.to_user_id));
    if (!same) throw new Problem('IDEMPOTENCY_MISMATCH');
    return Promise.all(kept.map(({ id }) => get(from, id)));
  }

  return {
    ...lists,
    send,

    /**
     * The recipient's status; the sender's own archive, and their message for five minutes.
     * Throws `SHARE_NOT_FOUND`, `FORBIDDEN`, `INVALID_STATUS`, `MESSAGE_TOO_LATE`.
     */
    async change(
      userId: string,
      id: string,
      changed: { status?: string | undefined; message?: string | null | undefined; watchDuration?: number | undefined },
    ): Promise<ShareView> {
      const share = await get(userId, id);
      const { status, message, watchDuration } = changed;
      const isSender = share.fromUserId === userId;
      const isRecipient = share.toUserId === userId;
      if (message !== undefined && !isSender) throw new Problem('FORBIDDEN');
      if (watchDuration !== undefined && !isRecipient) throw new Problem('FORBIDDEN');
      // Before anything is kept: what is refused changes nothing.
      if (isRecipient) statusChange(status);
      else mayPutAway(status);
      if (message !== undefined) await reword(share, tidyText(message, 500) ?? null);
      if (isRecipient) {
        if (status !== undefined || watchDuration !== undefined)
          await inbox.change(userId, id, { status, watchDuration });
      } else if (status !== undefined) await putAway(share, status);
      return get(userId, id);
    },

    /** The sender takes it back; the recipient removes it. Throws `SHARE_NOT_FOUND`. */
    async withdraw(userId: string, id: string): Promise<void> {
      const share = await get(userId, id);
      if (share.fromUserId !== userId) return inbox.remove(userId, id);
      await write(async (tx) => {
        const now = clock.now();
        if (!(await store.withdraw(tx, { id, from: userId, now }))) throw new Problem('SHARE_NOT_FOUND');
        await store.forgetWithdrawn(tx, { from: userId, before: timeOf(clock.ms() - REPEATED_WITHIN) });
        await inbox.withdraw(tx, share.toUserId, id);
        await outbox.publish(tx, {
          type: 'SHARE_WITHDRAWN',
          shareId: id,
          fromUserId: userId,
          toUserId: share.toUserId,
        });
      });
    },

    /** Whether senders see what has become of what they sent to somebody. */
    givesReceipts: async (userId: string): Promise<boolean> => !(await isQuiet(db, userId)),

    /** Whether they sent or received this media. */
    hasMedia: (userId: string, mediaId: string): Promise<boolean> => store.hasMedia(db, { userId, mediaId }),
  };

  async function reword(share: ShareView, message: string | null): Promise<void> {
    if (clock.ms() - Date.parse(share.createdAt) > REWORD_WITHIN) throw new Problem('MESSAGE_TOO_LATE');
    await write(async (tx) => {
      const set = { message, updated_at: clock.now() };
      if (!(await store.change(tx, { id: share.id, from: share.fromUserId, set })))
        throw new Problem('SHARE_NOT_FOUND');
      await inbox.reword(tx, share.toUserId, share.id, message);
      await outbox.publish(tx, { type: 'SHARE_CHANGED', ...idsOf(share) });
    });
  }

  async function putAway(share: ShareView, status: string): Promise<void> {
    const archivedAt: Time | null = status === 'archived' ? clock.now() : null;
    await write(async (tx) => {
      const set = { archived_at: archivedAt, updated_at: clock.now() };
      if (!(await store.change(tx, { id: share.id, from: share.fromUserId, set })))
        throw new Problem('SHARE_NOT_FOUND');
      await outbox.publish(tx, { type: 'SHARE_CHANGED', ...idsOf(share) });
    });
  }
}

/** Whether it was watched is the recipient's to say. Throws `FORBIDDEN`, `INVALID_STATUS`. */
function mayPutAway(status: string | undefined): void {
  if (status === 'watched') throw new Problem('FORBIDDEN');
  if (status !== undefined && status !== 'archived' && status !== 'pending') throw new Problem('INVALID_STATUS');
}

const idsOf = ({ id, fromUserId, toUserId }: ShareView) => ({ shareId: id, fromUserId, toUserId });

/** A share that nobody has touched. */
const NEW = {
  archived_at: null,
  place: 'inbox',
  delivered_at: null,
  read_at: null,
  watched_at: null,
  watch_duration: null,
} as const;
