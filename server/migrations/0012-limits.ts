import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const limits: Migration = {
  async up(db: Kysely<unknown>) {
    // What is counted to protect accounts.
    await db.schema
      .createTable('limits')
      // SHA-256 of what is counted and of whom: nobody's address is kept.
      .addColumn('key', 'varchar(43)', (c) => c.primaryKey())
      .addColumn('spent', 'integer', (c) => c.notNull())
      .addColumn('resets_at', 'varchar(24)', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('limits_by_end').on('limits').column('resets_at').execute();

    // Which account was entered from which address.
    await db.schema
      .createTable('entrances')
      // SHA-256 of both.
      .addColumn('key', 'varchar(43)', (c) => c.primaryKey())
      .addColumn('forgotten_at', 'varchar(24)', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('entrances_by_end').on('entrances').column('forgotten_at').execute();
  },
};
