import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

interface Before {
  users: { id: string; email: string | null; email_key: string | null; created_at: string };
  mail_links: {
    id: string;
    user_id: string;
    purpose: string;
    email: string | null;
    email_key: string | null;
    created_at: string;
  };
}

export const mail: Migration = {
  async up(db: Kysely<Before>) {
    // Null: without an address. From now on an address of `users` is one whose owner has opened our mail.
    await db.schema.alterTable('users').addColumn('email_verified_at', 'varchar(24)').execute();

    // What somebody may do who opens a link: one of a kind for each person. Rows are deleted when it is used.
    await db.schema
      .createTable('mail_links')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('purpose', 'varchar(6)', (c) => c.notNull())
      // Null, both of them: it is handed over without a mail.
      .addColumn('email', 'text')
      .addColumn('email_key', 'text')
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      .addUniqueConstraint('mail_links_once', ['user_id', 'purpose'])
      .execute();

    // One for each time that the mail was handed in: any of them may have arrived.
    await db.schema
      .createTable('mail_tokens')
      .addColumn('token_hash', 'varchar(43)', (c) => c.primaryKey())
      .addColumn('link_id', 'varchar(36)', (c) => c.notNull().references('mail_links.id').onDelete('cascade'))
      .addColumn('expires_at', 'varchar(24)', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('mail_tokens_of_link').on('mail_tokens').column('link_id').execute();

    // Nobody has shown yet that an address is theirs. The person's id will do as the link's: there is one of them.
    await db
      .insertInto('mail_links')
      .columns(['id', 'user_id', 'purpose', 'email', 'email_key', 'created_at'])
      .expression((e) =>
        e
          .selectFrom('users')
          .select(['id', 'id as user_id', sql<string>`'verify'`.as('purpose'), 'email', 'email_key', 'created_at'])
          .where('email', 'is not', null),
      )
      .execute();
    await db.updateTable('users').set({ email: null, email_key: null }).execute();
  },
};
