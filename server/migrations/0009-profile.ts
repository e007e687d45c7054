import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const profile: Migration = {
  async up(db: Kysely<unknown>) {
    // Not null: they are leaving, and gone for everybody else.
    await db.schema.alterTable('users').addColumn('leaving_at', 'varchar(24)').execute();
    await db.schema
      .createIndex('users_leaving')
      .on('users')
      .column('leaving_at')
      .where(sql.ref('leaving_at'), 'is not', null)
      .execute();

    // One row each time somebody gives a name up: nobody else may take it, and they may not do it too often.
    await db.schema
      .createTable('reserved_names')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('username_key', 'text', (c) => c.notNull())
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('given_up_at', 'varchar(24)', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('reserved_names_by_name').on('reserved_names').column('username_key').execute();
    await db.schema.createIndex('reserved_names_of_user').on('reserved_names').column('user_id').execute();

    // Of those who have chosen something; without a row, everything is open.
    await db.schema
      .createTable('privacy')
      .addColumn('user_id', 'varchar(36)', (c) => c.primaryKey().references('users.id').onDelete('cascade'))
      .addColumn('who_may_ask', 'varchar(16)', (c) => c.notNull())
      // Null, both of them: receipts are given; a search finds them.
      .addColumn('receipts_off_at', 'varchar(24)')
      .addColumn('hidden_at', 'varchar(24)')
      .execute();

    // Sharing's own note of who gives no receipts, so that its lists and counts can honour it.
    await db.schema
      .createTable('quiet_recipients')
      .addColumn('user_id', 'varchar(36)', (c) => c.primaryKey())
      .execute();
  },
};
