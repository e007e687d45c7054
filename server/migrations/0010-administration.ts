import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const administration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('users')
      .addColumn('role', 'varchar(6)', (c) => c.notNull().defaultTo('member'))
      .execute();
    // Null: not suspended.
    await db.schema.alterTable('users').addColumn('suspended_at', 'varchar(24)').execute();
    // Null: as often as somebody opens it.
    await db.schema.alterTable('invites').addColumn('max_uses', 'integer').execute();

    await db.schema
      .createTable('access_tokens')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('name', 'text', (c) => c.notNull())
      // SHA-256.
      .addColumn('token_hash', 'varchar(43)', (c) => c.notNull().unique())
      // Separated by spaces (RFC 6749 §3.3).
      .addColumn('scopes', 'text', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      // Null: until it is revoked.
      .addColumn('expires_at', 'varchar(24)')
      // Null: never.
      .addColumn('last_used_at', 'varchar(24)')
      .execute();
    await db.schema.createIndex('access_tokens_of_user').on('access_tokens').column('user_id').execute();

    await db.schema
      .createTable('security_events')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      // Whose account it happened to. Null: the server's as a whole.
      .addColumn('user_id', 'varchar(36)', (c) => c.references('users.id').onDelete('cascade'))
      .addColumn('at', 'varchar(24)', (c) => c.notNull())
      .addColumn('kind', 'varchar(40)', (c) => c.notNull())
      // Null, both of them: not known.
      .addColumn('address', 'text')
      .addColumn('device', 'text')
      // JSON.
      .addColumn('details', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('security_events_of_user').on('security_events').columns(['user_id', 'id']).execute();
    await db.schema.createIndex('security_events_by_age').on('security_events').column('at').execute();

    // What an administrator has set while the server ran.
    await db.schema
      .createTable('settings')
      .addColumn('key', 'varchar(40)', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute();
  },
};
