import type { z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import { tidyLine, tidyText } from '#shared/media/tidy-text.ts';
import type { Time } from '../../kernel/clock.ts';
import type { Write } from '../../kernel/database/database.ts';
import { newId } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Media, MediaRecord } from '../media/media.ts';
import type { Pictures } from '../media/pictures.ts';
import { cardOf, searchTextOf, tidySnapshot, type Snapshot } from './card.ts';
import * as elsewhere from './people/elsewhere-store.ts';
import type { ExportedItem, ExportedShare } from './holdings-schema.ts';
import type { Inbox } from './inbox.ts';
import { keyOfOrigin } from './origin.ts';
import * as store from './restoring-store.ts';
import type { SharingTables } from './store.ts';

interface Needs {
  db: Kysely<SharingTables>;
  write: Write<SharingTables>;
  media: Pick<Media, 'ensureLater'>;
  pictures: Pick<Pictures, 'pathOf'>;
  inbox: Pick<Inbox, 'receiveAgain'>;
}

type Tx = Kysely<SharingTables>;
type Item = z.infer<typeof ExportedItem>;
type Share = z.infer<typeof ExportedShare>;
type Other = NonNullable<Item['from']>;

/** When the next link may be looked at whose page is not known. */
export type NextLook = () => Time;

export interface Restored {
  added: number;
  /** What no longer counts as a link. */
  skipped: number;
}

export type Restoring = ReturnType<typeof createRestoring>;

/**
 * Puts back what somebody got and sent on another server. Nobody else's inbox or list is touched, whoever the file says
 * has sent or got something: all others are people elsewhere. What is here already stays as it is.
 */
export function createRestoring({ db, write, media, pictures, inbox }: Needs) {
  /** Those that are not here yet, each with the record of what it is about. */
  async function gather<One extends Item | Share>(userId: string, all: readonly One[], nextLook: NextLook) {
    const known = await store.known(db, { userId, ids: all.map(({ id }) => id) });
    const fresh = all.filter(({ id }) => !known.has(id));
    const gathered = await Promise.all(
      fresh.map(async (one) => {
        const ensured = await ensure(userId, one, nextLook);
        return ensured && { one, ...ensured };
      }),
    );
    const usable = gathered.filter((entry) => entry !== undefined);
    return { usable, skipped: fresh.length - usable.length };
  }

  /** Nothing when it is no link that can be shared here. */
  async function ensure(userId: string, { url, media: shown }: Item | Share, nextLook: NextLook) {
    const isDescribed = shown.image !== null && shown.description !== null;
    try {
      return await media.ensureLater(url, userId, isDescribed ? null : nextLook());
    } catch (error) {
      if (error instanceof Problem && error.code === 'INVALID_URL') return undefined;
      throw error;
    }
  }

  /** Within a transaction: both rows of a share. Says whether it was not here yet. */
  async function insert(
    tx: Tx,
    shared: Item | Share,
    { record, url, page, ...row }: Pieces,
    state: Pick<SharingTables['inbox_items'], 'place' | 'returns_at' | 'progress'>,
  ): Promise<boolean> {
    const id = newId();
    const message = tidyText(shared.message, 500) ?? null;
    const isNew = await store.insert(tx, {
      ...row,
      id,
      media_id: record.id,
      url,
      message,
      start_at: shared.startAt,
      page: JSON.stringify(page),
      idempotency_key: keyOfOrigin(shared.id),
      part: 0,
      created_at: shared.sharedAt,
      updated_at: shared.updatedAt,
      withdrawn_at: null,
    });
    if (!isNew) return false;
    const card = cardOf(record, url, page, pictures.pathOf);
    await inbox.receiveAgain(tx, {
      ...state,
      recipient_id: row.to_user_id,
      id,
      sender_id: row.from_user_id,
      media_id: record.id,
      card: JSON.stringify(card),
      platform: card.platform,
      kind: card.kind,
      duration: card.duration,
      message,
      start_at: shared.startAt,
      search_text: searchTextOf(card, message),
      delivered_at: shared.deliveredAt,
      read_at: shared.readAt,
      watched_at: shared.watchedAt,
      watch_duration: shared.watchDuration,
      seen_at: null,
      silent_at: null,
      shared_at: shared.sharedAt,
      updated_at: shared.updatedAt,
    });
    return true;
  }

  return {
    /** What they got. The same again adds nothing. */
    async received(userId: string, items: readonly Item[], nextLook: NextLook): Promise<Restored> {
      const { usable, skipped } = await gather(userId, items, nextLook);
      const added = await write(async (tx) => {
        let count = 0;
        for (const { one, media: record, url } of usable) {
          const from = one.from === null ? userId : await keep(tx, userId, one.from);
          const pieces = {
            record,
            url,
            page: snapshotOf(one),
            from_user_id: from,
            to_user_id: userId,
            archived_at: null,
          };
          const progress = one.progress === null ? null : JSON.stringify(one.progress);
          if (await insert(tx, one, pieces, { ...placeOf(one), progress })) count += 1;
        }
        return count;
      });
      return { added, skipped };
    },

    /** What they sent: to themselves it is among what they got, and only what its sender did is added here. */
    async sent(userId: string, shares: readonly Share[], nextLook: NextLook): Promise<Restored> {
      const { usable, skipped } = await gather(userId, shares, nextLook);
      const added = await write(async (tx) => {
        let count = 0;
        for (const { one, media: record, url } of usable) {
          const page = { ...tidySnapshot(one.page ?? {}), ...snapshotOf(one) };
          const archived_at = one.archivedAt;
          if (one.to === null) {
            const set = { page: JSON.stringify(page), archived_at };
            await store.changeOwn(tx, { userId, key: keyOfOrigin(one.id), set });
            continue;
          }
          const to_user_id = await keep(tx, userId, one.to);
          const pieces = { record, url, page, from_user_id: userId, to_user_id, archived_at };
          if (await insert(tx, one, pieces, { place: 'inbox', returns_at: null, progress: null })) count += 1;
        }
        return count;
      });
      return { added, skipped };
    },
  };
}

type Pieces = Pick<SharingTables['shares'], 'from_user_id' | 'to_user_id' | 'archived_at'> & {
  record: MediaRecord;
  url: string;
  page: Snapshot;
};

/** What nobody says when to bring back is not put aside. */
const placeOf = ({ place, returnsAt }: Item) => ({
  place: place === 'later' && returnsAt === null ? 'inbox' : place,
  returns_at: place === 'inbox' || place === 'later' ? returnsAt : null,
});

const keep = (tx: Tx, userId: string, { id, server, username, displayName }: Other): Promise<string> =>
  elsewhere.keep(tx, {
    id: newId(),
    user_id: userId,
    origin_id: id,
    server,
    username: tidyLine(username, 100) ?? id,
    display_name: tidyLine(displayName, 100) ?? id,
  });

/** How it was shown, as what a browser saw: it belongs to this share, and changes nothing of the media for others. */
function snapshotOf({ media: { title, description, image, siteName, author, duration } }: Item | Share): Snapshot {
  return tidySnapshot({
    title,
    description: description ?? undefined,
    image: image ?? undefined,
    siteName,
    author: author ?? undefined,
    duration: duration || undefined,
  });
}
