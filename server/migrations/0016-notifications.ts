import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const notifications: Migration = {
  async up(db: Kysely<unknown>) {
    // One row for each thing that somebody may want to hear of.
    await db.schema
      .createTable('notifications')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('kind', 'varchar(16)', (c) => c.notNull())
      // A share, a request, a friend, a security event.
      .addColumn('subject_id', 'varchar(36)', (c) => c.notNull())
      // Null: nobody else had a part in it.
      .addColumn('actor_id', 'varchar(36)')
      // Of a security event its kind.
      .addColumn('detail', 'varchar(32)')
      // The first of those that are told together.
      .addColumn('burst_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .addColumn('seen_at', 'varchar(24)')
      .addColumn('mailed_at', 'varchar(24)')
      // Not null: it was taken back. The row says which alerts are to be closed.
      .addColumn('gone_at', 'varchar(24)')
      .addUniqueConstraint('notifications_once', ['user_id', 'kind', 'subject_id'])
      .execute();
    await db.schema.createIndex('notifications_of_user').on('notifications').columns(['user_id', 'burst_id']).execute();
    await db.schema
      .createIndex('notifications_unseen')
      .on('notifications')
      .columns(['user_id', 'kind'])
      .where(sql.ref('seen_at'), 'is', null)
      .execute();

    // Of those who have chosen something.
    await db.schema
      .createTable('notification_preferences')
      .addColumn('user_id', 'varchar(36)', (c) => c.primaryKey())
      // JSON: what differs from the defaults, event × channel.
      .addColumn('choices', 'text', (c) => c.notNull())
      .addColumn('digest', 'varchar(8)', (c) => c.notNull())
      // `22:00`; null, both: no hour is quiet.
      .addColumn('quiet_from', 'varchar(5)')
      .addColumn('quiet_to', 'varchar(5)')
      .addColumn('time_zone', 'varchar(64)', (c) => c.notNull())
      .addColumn('details_hidden_at', 'varchar(24)')
      .execute();

    await db.schema
      .createTable('notification_mutes')
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('muted_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .addPrimaryKeyConstraint('notification_mutes_pk', ['user_id', 'muted_id'])
      .execute();

    await db.schema
      .createTable('push_subscriptions')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('session_id', 'varchar(36)', (c) => c.notNull())
      // Extension or dashboard.
      .addColumn('kind', 'varchar(16)', (c) => c.notNull())
      // The browser that both of them know by this name.
      .addColumn('device', 'varchar(36)', (c) => c.notNull())
      .addColumn('endpoint', 'varchar(2048)', (c) => c.notNull().unique())
      .addColumn('p256dh', 'varchar(87)', (c) => c.notNull())
      .addColumn('auth', 'varchar(22)', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .addColumn('renewed_at', 'varchar(24)', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('push_subscriptions_of_user')
      .on('push_subscriptions')
      .columns(['user_id', 'device', 'kind'])
      .unique()
      .execute();
    await db.schema
      .createIndex('push_subscriptions_of_session')
      .on('push_subscriptions')
      .column('session_id')
      .execute();

    // What is told outside of live connections: one row for each push and mail.
    await db.schema
      .createTable('deliveries')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('channel', 'varchar(8)', (c) => c.notNull())
      .addColumn('purpose', 'varchar(16)', (c) => c.notNull())
      // Null: a mail says whatever is new when it goes out.
      .addColumn('burst_id', 'varchar(36)')
      // Null: the whole burst.
      .addColumn('notification_id', 'varchar(36)')
      // Null: a mail.
      .addColumn('subscription_id', 'varchar(36)')
      // Whose trouble would delay it.
      .addColumn('host', 'varchar(255)', (c) => c.notNull())
      .addColumn('state', 'varchar(8)', (c) => c.notNull())
      .addColumn('attempts', 'integer', (c) => c.notNull())
      .addColumn('due_at', 'varchar(24)', (c) => c.notNull())
      .addColumn('expires_at', 'varchar(24)', (c) => c.notNull())
      // Not null: it waits for its host to come back, and goes out as soon as that has taken anything.
      .addColumn('held_at', 'varchar(24)')
      .addColumn('last_error', 'text')
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .addColumn('ended_at', 'varchar(24)')
      .execute();
    await db.schema
      .createIndex('deliveries_due')
      .on('deliveries')
      .columns(['host', 'due_at'])
      .where(sql.ref('ended_at'), 'is', null)
      .execute();
    await db.schema.createIndex('deliveries_of_burst').on('deliveries').column('burst_id').execute();
    await db.schema.createIndex('deliveries_of_user').on('deliveries').column('user_id').execute();
    await db.schema.createIndex('deliveries_ended').on('deliveries').columns(['ended_at', 'state']).execute();

    await db.schema
      .createTable('unsubscribe_links')
      .addColumn('token_hash', 'varchar(43)', (c) => c.primaryKey())
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .execute();
  },
};
