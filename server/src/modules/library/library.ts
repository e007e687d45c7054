import type { z } from '@hono/zod-openapi';
import { Problem } from '../../kernel/problem.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Friends } from '../friends/friends.ts';
import type { Media, MediaRecord, MediaView } from '../media/media.ts';
import type { Inbox } from '../sharing/inbox.ts';
import type { Sharing } from '../sharing/sharing.ts';
import type { Sync } from './schema.ts';

interface Needs {
  accounts: Pick<Accounts, 'person'>;
  media: Pick<Media, 'get' | 'isSavedBy' | 'refresh' | 'view'>;
  friends: Pick<Friends, 'friendsOf' | 'incoming'>;
  sharing: Pick<Sharing, 'hasMedia'>;
  inbox: Pick<Inbox, 'state' | 'newest' | 'returned'>;
}

export type Library = ReturnType<typeof createLibrary>;

/** What is mine, seen from above: no tables of its own. */
export function createLibrary({ accounts, media, friends, sharing, inbox }: Needs) {
  async function mediaOf(userId: string, id: string): Promise<MediaRecord> {
    const record = await media.get(id);
    const isTheirs = record && ((await media.isSavedBy(userId, id)) || (await sharing.hasMedia(userId, id)));
    if (!isTheirs) throw new Problem('MEDIA_NOT_FOUND');
    return record;
  }

  return {
    /** Media that they saved, sent or received. Throws `MEDIA_NOT_FOUND`, also for everybody else's. */
    media: async (userId: string, id: string): Promise<MediaView> => media.view(await mediaOf(userId, id), userId),

    /** Has the server look at it again. Throws `MEDIA_NOT_FOUND`. */
    async refresh(userId: string, id: string): Promise<MediaView> {
      const record = await mediaOf(userId, id);
      await media.refresh(id);
      return media.view(record, userId);
    },

    /** All that a popup or a start page shows. */
    async sync(userId: string): Promise<z.infer<typeof Sync>> {
      const returned = await inbox.returned(userId, 50);
      return {
        user: await accounts.person(userId),
        ...(await inbox.state(userId)),
        inbox: await inbox.newest(userId, 50),
        ...(returned.length > 0 && { returned }),
        friends: await friends.friendsOf(userId),
        requests: await friends.incoming(userId),
      };
    },
  };
}
