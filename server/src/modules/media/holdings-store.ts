import type { Kysely } from 'kysely';
import type { MediaTables } from './store.ts';

/** The SQL of what somebody saved. */

export const saved = (
  db: Kysely<MediaTables>,
  { userId, after, limit }: { userId: string; after: string; limit: number },
) =>
  db
    .selectFrom('saved_media as s')
    .innerJoin('media as m', 'm.id', 's.media_id')
    .select(['m.id', 'm.url', 's.created_at as savedAt', 'm.platform', 'm.kind', 'm.title', 'm.author', 'm.duration'])
    .select(['m.description', 'm.thumbnail as image', 'm.site_name as siteName', 'm.published_at as publishedAt'])
    .where('s.user_id', '=', userId)
    .where('s.media_id', '>', after)
    .orderBy('s.media_id')
    .limit(limit)
    .execute();
