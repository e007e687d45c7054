import type { Kysely } from 'kysely';
import type { MediaRow, MediaTables } from './store.ts';

type Db = Kysely<MediaTables>;

/** What waits to be looked at, longest first. */
export const due = (db: Db, { now, limit }: { now: string; limit: number }): Promise<MediaRow[]> =>
  db.selectFrom('media').selectAll().where('extract_at', '<=', now).orderBy('extract_at').limit(limit).execute();

/** Puts it off. Says whether it was still due as it was read: another process may have taken it. */
export async function claim(tx: Db, { id, extract_at }: MediaRow, until: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('media')
    .set({ extract_at: until })
    .where('id', '=', id)
    .where('extract_at', '=', extract_at)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

type Outcome = Pick<MediaRow, 'extraction_status' | 'extraction_error' | 'extraction_tries' | 'extract_at'> &
  Partial<
    Pick<
      MediaRow,
      | 'kind'
      | 'title'
      | 'description'
      | 'thumbnail'
      | 'author'
      | 'site_name'
      | 'duration'
      | 'published_at'
      | 'embed_url'
      | 'lang'
      | 'favicon'
      | 'extracted_at'
      | 'updated_at'
    >
  >;

export const settle = (tx: Db, id: string, outcome: Outcome) =>
  tx.updateTable('media').set(outcome).where('id', '=', id).execute();

/** Has it looked at again, unless that was done since `before` or is going to be. */
export const schedule = (tx: Db, { id, at, before }: { id: string; at: string; before: string }) =>
  tx
    .updateTable('media')
    .set({ extract_at: at, extraction_tries: 0 })
    .where('id', '=', id)
    .where('extract_at', 'is', null)
    .where((e) => e.or([e('extracted_at', 'is', null), e('extracted_at', '<', before)]))
    .execute();
