import type { Kysely } from 'kysely';
import type { MediaKind } from '#shared/media/kinds.ts';
import { prepared, type Slots } from '../../kernel/database/database.ts';

export interface MediaTables {
  media: {
    id: string;
    url: string;
    normalized_url: string;
    url_hash: string;
    platform: string;
    kind: MediaKind;
    title: string | null;
    description: string | null;
    thumbnail: string | null;
    author: string | null;
    site_name: string | null;
    duration: number | null;
    published_at: string | null;
    embed_url: string | null;
    lang: string | null;
    favicon: string | null;
    extraction_status: 'pending' | 'done' | 'failed';
    extracted_at: string | null;
    extraction_error: string | null;
    extract_at: string | null;
    extraction_tries: number;
    created_by: string;
    created_at: string;
    updated_at: string;
  };
  saved_media: { user_id: string; media_id: string; created_at: string };
}

export type MediaRow = MediaTables['media'];
type Db = Kysely<MediaTables>;

const byHash = prepared((db: Db, p: Slots<{ hash: string }>) =>
  db.selectFrom('media').selectAll().where('url_hash', '=', p('hash')),
);

export async function find(db: Db, hash: string): Promise<MediaRow | undefined> {
  const [row] = await byHash(db, { hash });
  return row;
}

export const get = (db: Db, id: string): Promise<MediaRow | undefined> =>
  db.selectFrom('media').selectAll().where('id', '=', id).executeTakeFirst();

/** Says whether it was new; somebody may have come first. */
export async function insert(tx: Db, row: MediaRow): Promise<boolean> {
  const inserted = await tx
    .insertInto('media')
    .values(row)
    .onConflict((conflict) => conflict.column('url_hash').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Says whether it was not among theirs yet. */
export async function save(tx: Db, row: MediaTables['saved_media']): Promise<boolean> {
  const inserted = await tx
    .insertInto('saved_media')
    .values(row)
    .onConflict((conflict) => conflict.columns(['user_id', 'media_id']).doNothing())
    .returning('media_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function isSaved(db: Db, { userId, mediaId }: { userId: string; mediaId: string }): Promise<boolean> {
  const row = await db
    .selectFrom('saved_media')
    .select('media_id')
    .where('user_id', '=', userId)
    .where('media_id', '=', mediaId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Deletes what somebody saved, and who it was that came with a link first. */
export async function forget(tx: Db, userId: string): Promise<void> {
  await tx.deleteFrom('saved_media').where('user_id', '=', userId).execute();
  await tx.updateTable('media').set({ created_by: '' }).where('created_by', '=', userId).execute();
}
