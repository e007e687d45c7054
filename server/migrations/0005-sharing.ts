import { sql, SqliteAdapter, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const sharing: Migration = {
  async up(db: Kysely<unknown>) {
    // SQLite then keeps rows in the order of their key, which is the order in which they are read.
    const clustered = db.getExecutor().adapter instanceof SqliteAdapter ? sql`without rowid` : sql``;
    await db.schema
      .createTable('shares')
      .addColumn('id', 'varchar(36)', (c) => c.notNull().primaryKey())
      .addColumn('from_user_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('to_user_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('media_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('url', 'text', (c) => c.notNull())
      .addColumn('message', 'text')
      .addColumn('start_at', 'double precision')
      // JSON: what the sender's browser saw. Null: nothing.
      .addColumn('page', 'text')
      // Given by the client that sent it, so that a repeated request is answered and not repeated.
      .addColumn('idempotency_key', 'text')
      // Its place among those that one request made.
      .addColumn('part', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .addColumn('updated_at', 'varchar(24)', (c) => c.notNull())
      // Not null: the sender has put it away, in their own view only.
      .addColumn('archived_at', 'varchar(24)')
      // Not null: taken back. What it said is gone; the key stays, so that a late repetition does not send it again.
      .addColumn('withdrawn_at', 'varchar(24)')
      .modifyEnd(clustered)
      .execute();
    await db.schema.createIndex('shares_sent').on('shares').columns(['from_user_id', 'id']).execute();
    await db.schema.createIndex('shares_of_media').on('shares').columns(['media_id', 'from_user_id']).execute();
    await db.schema
      .createIndex('shares_once')
      .unique()
      .on('shares')
      .columns(['from_user_id', 'idempotency_key', 'part'])
      .where(sql.ref('idempotency_key'), 'is not', null)
      .execute();
    await db.schema
      .createIndex('shares_withdrawn')
      .on('shares')
      .columns(['from_user_id', 'withdrawn_at'])
      .where(sql.ref('withdrawn_at'), 'is not', null)
      .execute();
    await db.schema
      .createTable('inbox_items')
      .addColumn('recipient_id', 'varchar(36)', (c) => c.notNull())
      // inbox, archive, later or removed. Part of the key: what has been put away never slows down what has not.
      .addColumn('place', 'varchar(7)', (c) => c.notNull())
      .addColumn('id', 'varchar(36)', (c) => c.notNull())
      .addColumn('sender_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('media_id', 'varchar(36)', (c) => c.notNull())
      // JSON: the card as this recipient should see it; made again when the media or the snapshot changes.
      .addColumn('card', 'text', (c) => c.notNull())
      .addColumn('platform', 'varchar(40)', (c) => c.notNull())
      .addColumn('kind', 'varchar(20)', (c) => c.notNull())
      .addColumn('duration', 'double precision')
      .addColumn('message', 'text')
      .addColumn('start_at', 'double precision')
      // What a search looks through: words in lower case and without accents, a space before and after each.
      .addColumn('search_text', 'text', (c) => c.notNull())
      .addColumn('progress', 'text')
      .addColumn('delivered_at', 'varchar(24)')
      .addColumn('read_at', 'varchar(24)')
      .addColumn('watched_at', 'varchar(24)')
      .addColumn('watch_duration', 'double precision')
      // When it comes back by itself, of what is put aside; in the inbox, when it came back. Null: it did not.
      .addColumn('returns_at', 'varchar(24)')
      // When it had been read before it came back as unread: its sender has been told that, and still is.
      .addColumn('seen_at', 'varchar(24)')
      .addColumn('shared_at', 'varchar(24)', (c) => c.notNull())
      .addColumn('updated_at', 'varchar(24)', (c) => c.notNull())
      .addPrimaryKeyConstraint('inbox_items_key', ['recipient_id', 'place', 'id'])
      .modifyEnd(clustered)
      .execute();
    await db.schema
      .createIndex('inbox_unread')
      .on('inbox_items')
      .columns(['recipient_id', 'id'])
      .where(sql.ref('read_at'), 'is', null)
      .where(sql.ref('place'), '=', 'inbox')
      .execute();
    await db.schema
      .createIndex('inbox_returning')
      .on('inbox_items')
      .column('returns_at')
      .where(sql.ref('place'), '=', 'later')
      .execute();
    await db.schema
      .createIndex('inbox_returned')
      .on('inbox_items')
      .columns(['recipient_id', 'returns_at'])
      .where(sql.ref('returns_at'), 'is not', null)
      .where(sql.ref('place'), '=', 'inbox')
      .execute();
    // What a badge and a first page need without counting. Kept in step by every change, in its transaction.
    await db.schema
      .createTable('inbox_counts')
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull().primaryKey())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('unread', 'integer', (c) => c.notNull())
      .addColumn('pending', 'integer', (c) => c.notNull())
      .addColumn('watched', 'integer', (c) => c.notNull())
      .addColumn('archived', 'integer', (c) => c.notNull())
      .addColumn('later', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('latest_at', 'varchar(24)', (c) => c.notNull())
      .modifyEnd(clustered)
      .execute();
  },
};
