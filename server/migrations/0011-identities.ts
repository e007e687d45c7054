import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const identities: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('identities')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('issuer', 'text', (c) => c.notNull())
      // What the issuer calls somebody, and nobody else ever (OpenID Connect Core §5.7).
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('linked_at', 'varchar(24)', (c) => c.notNull())
      // Null: not used yet.
      .addColumn('last_used_at', 'varchar(24)')
      .addUniqueConstraint('identities_of_issuer', ['issuer', 'subject'])
      .execute();
    await db.schema.createIndex('identities_of_user').on('identities').column('user_id').execute();

    // Rows are deleted when a step is taken.
    await db.schema
      .createTable('sign_in_steps')
      // SHA-256.
      .addColumn('step_hash', 'varchar(43)', (c) => c.primaryKey())
      // Whose account is to be linked. Null: somebody is logging in.
      .addColumn('user_id', 'varchar(36)', (c) => c.references('users.id').onDelete('cascade'))
      // The path of ours to go on to.
      .addColumn('next', 'text', (c) => c.notNull())
      // JSON: whom the provider has named. Null: nobody yet.
      .addColumn('proved', 'text')
      .addColumn('expires_at', 'varchar(24)', (c) => c.notNull())
      .execute();
  },
};
