import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const accounts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('users')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('username', 'text', (c) => c.notNull())
      // Folded as the application folds it; databases differ in what they call lower case.
      .addColumn('username_key', 'text', (c) => c.notNull().unique())
      .addColumn('email', 'text')
      .addColumn('email_key', 'text', (c) => c.unique())
      .addColumn('display_name', 'text', (c) => c.notNull())
      .addColumn('display_name_key', 'text', (c) => c.notNull())
      .addColumn('avatar_url', 'text')
      .addColumn('password_hash', 'text', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .execute();

    // Rows are deleted when a session ends.
    await db.schema
      .createTable('sessions')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('kind', 'varchar(9)', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      // SHA-256 of the cookie. Null: no cookie opens it.
      .addColumn('secret_hash', 'varchar(43)', (c) => c.unique())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .addColumn('last_seen_at', 'varchar(24)', (c) => c.notNull())
      .addColumn('expires_at', 'varchar(24)', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('sessions_of_user').on('sessions').column('user_id').execute();

    await db.schema
      .createTable('refresh_tokens')
      .addColumn('jti', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('session_id', 'varchar(36)', (c) => c.notNull().references('sessions.id').onDelete('cascade'))
      // All that descend from one token by refreshing.
      .addColumn('family', 'varchar(36)', (c) => c.notNull())
      .addColumn('issued_at', 'varchar(24)', (c) => c.notNull())
      .addColumn('expires_at', 'varchar(24)', (c) => c.notNull())
      // Null, both of them: not used yet.
      .addColumn('used_at', 'varchar(24)')
      .addColumn('successor', 'varchar(36)')
      .execute();
    await db.schema
      .createIndex('refresh_tokens_of_session')
      .on('refresh_tokens')
      .columns(['session_id', 'family'])
      .execute();

    await db.schema
      .createTable('device_codes')
      .addColumn('device_hash', 'varchar(43)', (c) => c.primaryKey())
      .addColumn('user_code', 'varchar(8)', (c) => c.notNull().unique())
      .addColumn('kind', 'varchar(9)', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      // The session that it will be, once confirmed.
      .addColumn('session_id', 'varchar(36)', (c) => c.notNull())
      // Who decided. Null: nobody yet.
      .addColumn('user_id', 'varchar(36)', (c) => c.references('users.id').onDelete('cascade'))
      // Null: not refused.
      .addColumn('denied_at', 'varchar(24)')
      .addColumn('polled_at', 'varchar(24)')
      // When tokens were handed out. Null: not yet.
      .addColumn('redeemed_at', 'varchar(24)')
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .addColumn('expires_at', 'varchar(24)', (c) => c.notNull())
      .execute();

    await db.schema
      .createTable('invites')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('code', 'varchar(43)', (c) => c.notNull().unique())
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('used_count', 'integer', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .addColumn('expires_at', 'varchar(24)', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('invites_of_user').on('invites').column('user_id').execute();
  },
};
