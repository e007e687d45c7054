import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const languages: Migration = {
  async up(db: Kysely<unknown>) {
    // Null: never said, neither by them nor by their browser.
    await db.schema.alterTable('users').addColumn('language', 'varchar(8)').execute();
  },
};
