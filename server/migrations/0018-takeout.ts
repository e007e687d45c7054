import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const takeout: Migration = {
  async up(db: Kysely<unknown>) {
    // An export or an import: one of each for a person. Their files are named after the ids.
    await db.schema
      .createTable('takeouts')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('kind', 'varchar(6)', (c) => c.notNull())
      .addColumn('status', 'varchar(7)', (c) => c.notNull())
      // From 0 to 1.
      .addColumn('progress', 'double precision', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      // When its file is deleted.
      .addColumn('expires_at', 'varchar(24)', (c) => c.notNull())
      // Null: not at an end.
      .addColumn('done_at', 'varchar(24)')
      // Until then a process is at work on it. Null: none is.
      .addColumn('claimed_until', 'varchar(24)')
      // Null: there is no file yet.
      .addColumn('bytes', 'bigint')
      // JSON, both of them: what is in the file of an import, and what came of it. Null: not known (yet).
      .addColumn('contents', 'text')
      .addColumn('result', 'text')
      // SHA-256 of the way to its file, and when that ends. Null: nobody may fetch it.
      .addColumn('link_hash', 'varchar(43)', (c) => c.unique())
      .addColumn('link_expires_at', 'varchar(24)')
      .addUniqueConstraint('takeouts_once', ['user_id', 'kind'])
      .execute();

    // Who is only known from somebody's import: they sent or got something on another server.
    await db.schema
      .createTable('people_elsewhere')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      // Whose import.
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull())
      // Their id on their server.
      .addColumn('origin_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('username', 'text', (c) => c.notNull())
      .addColumn('display_name', 'text', (c) => c.notNull())
      .addUniqueConstraint('people_elsewhere_once', ['user_id', 'origin_id'])
      .execute();
  },
};
