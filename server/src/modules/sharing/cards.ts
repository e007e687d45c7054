import type { Kysely } from 'kysely';
import type { Outbox } from '../../events.ts';
import type { Write } from '../../kernel/database/database.ts';
import type { Media, MediaRecord } from '../media/media.ts';
import type { Pictures } from '../media/pictures.ts';
import { cardOf, type Snapshot } from './card.ts';
import type { Inbox } from './inbox.ts';
import * as store from './store.ts';

interface Needs {
  db: Kysely<store.SharingTables>;
  write: Write<store.SharingTables>;
  outbox: Outbox;
  media: Pick<Media, 'get'>;
  pictures: Pick<Pictures, 'pathOf' | 'prepare'>;
  inbox: Pick<Inbox, 'redraw'>;
}

/** Shares whose cards are drawn in one transaction. */
const TOGETHER = 100;

/** Draws cards again when the server has found out more of a media: each with what its own sender saw for the rest. */
export function keepCardsFresh({ db, write, outbox, media, pictures, inbox }: Needs): void {
  outbox.subscribe('cards', 'MEDIA_UPDATED', async ({ mediaId }) => {
    const record = await media.get(mediaId);
    if (!record) return;
    pictures.prepare(record.thumbnail);
    let after = '';
    for (;;) {
      const shares = await store.ofMedia(db, { mediaId, after, limit: TOGETHER });
      await redraw(record, shares);
      const last = shares.at(-1);
      if (!last || shares.length < TOGETHER) return;
      after = last.id;
    }
  });

  const redraw = (record: MediaRecord, shares: store.ShareOfMedia[]): Promise<void> =>
    write(async (tx) => {
      for (const { id, from_user_id: fromUserId, to_user_id: toUserId, url, page } of shares) {
        const card = cardOf(record, url, page === null ? undefined : (JSON.parse(page) as Snapshot), pictures.pathOf);
        if (!(await inbox.redraw(tx, toUserId, id, card))) continue;
        await outbox.publish(tx, { type: 'SHARE_CHANGED', shareId: id, fromUserId, toUserId });
      }
    });
}
