import type { Kysely } from 'kysely';

/** The SQL of the links by which mails are ended. */

export interface UnsubscribeTables {
  unsubscribe_links: { token_hash: string; user_id: string; created_at: string };
}

type Db = Kysely<UnsubscribeTables>;

export const insert = (tx: Db, row: UnsubscribeTables['unsubscribe_links']) =>
  tx.insertInto('unsubscribe_links').values(row).execute();

export const ownerOf = async (db: Db, tokenHash: string): Promise<string | undefined> =>
  (await db.selectFrom('unsubscribe_links').select('user_id').where('token_hash', '=', tokenHash).executeTakeFirst())
    ?.user_id;

export const removeBefore = (tx: Db, before: string) =>
  tx.deleteFrom('unsubscribe_links').where('created_at', '<', before).execute();
