import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const media: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('media')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('url', 'text', (c) => c.notNull())
      .addColumn('normalized_url', 'text', (c) => c.notNull())
      // SHA-256 of it: PostgreSQL's indexes take no text of more than some 2,700 bytes.
      .addColumn('url_hash', 'varchar(43)', (c) => c.notNull().unique())
      .addColumn('platform', 'varchar(40)', (c) => c.notNull())
      .addColumn('kind', 'varchar(20)', (c) => c.notNull())
      // What the server found out itself; null until it has.
      .addColumn('title', 'text')
      .addColumn('description', 'text')
      .addColumn('thumbnail', 'text')
      .addColumn('author', 'text')
      .addColumn('site_name', 'text')
      .addColumn('duration', 'double precision')
      .addColumn('published_at', 'varchar(24)')
      .addColumn('embed_url', 'text')
      .addColumn('lang', 'varchar(35)')
      .addColumn('favicon', 'text')
      .addColumn('extraction_status', 'varchar(10)', (c) => c.notNull())
      .addColumn('extracted_at', 'varchar(24)')
      .addColumn('extraction_error', 'text')
      // When to look at it (again). Null: not before somebody asks.
      .addColumn('extract_at', 'varchar(24)')
      // How often in a row it could not be reached.
      .addColumn('extraction_tries', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('created_by', 'varchar(36)', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .addColumn('updated_at', 'varchar(24)', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('media_to_extract')
      .on('media')
      .column('extract_at')
      .where(sql.ref('extract_at'), 'is not', null)
      .execute();
    await db.schema
      .createTable('saved_media')
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('media_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .addPrimaryKeyConstraint('saved_media_key', ['user_id', 'media_id'])
      .execute();
  },
};
