import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const friends: Migration = {
  async up(db: Kysely<unknown>) {
    // Two rows a friendship, one for each side.
    await db.schema
      .createTable('friendships')
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('friend_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .addColumn('sent_count', 'integer', (c) => c.notNull().defaultTo(0))
      // Null: nothing was sent yet.
      .addColumn('last_sent_at', 'varchar(24)')
      // How often and how lately, as one number to sort by. Null: nothing was sent yet.
      .addColumn('frecency', 'double precision')
      // What the one calls the other, seen by nobody else. Null: by their own name.
      .addColumn('nickname', 'text')
      .addPrimaryKeyConstraint('friendships_key', ['user_id', 'friend_id'])
      .execute();
    await db.schema
      .createTable('friend_requests')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('from_user_id', 'varchar(36)', (c) => c.notNull())
      // Null: there was nobody of that name, or they block the one who asked, who is told neither.
      .addColumn('to_user_id', 'varchar(36)')
      .addColumn('addressee', 'text', (c) => c.notNull())
      .addColumn('addressee_key', 'text', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      // Not null: refused. To the one who asked it still looks open.
      .addColumn('declined_at', 'varchar(24)')
      // Not null: taken back after it had been refused. Only kept so that the refusal holds.
      .addColumn('withdrawn_at', 'varchar(24)')
      .addUniqueConstraint('friend_requests_once', ['from_user_id', 'addressee_key'])
      .execute();
    await db.schema
      .createIndex('friend_requests_waiting')
      .on('friend_requests')
      .column('addressee_key')
      .where(sql.ref('to_user_id'), 'is', null)
      .execute();
    await db.schema.createIndex('friend_requests_to').on('friend_requests').columns(['to_user_id', 'id']).execute();
    await db.schema
      .createTable('blocks')
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('blocked_id', 'varchar(36)', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .addPrimaryKeyConstraint('blocks_key', ['user_id', 'blocked_id'])
      .execute();
  },
};
