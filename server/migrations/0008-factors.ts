import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const factors: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('totp_secrets')
      .addColumn('user_id', 'varchar(36)', (c) => c.primaryKey().references('users.id').onDelete('cascade'))
      // The secret in base32, sealed by a key that isn't in the database.
      .addColumn('sealed', 'text', (c) => c.notNull())
      // Null: no code of it was ever entered, so it is not asked for.
      .addColumn('active_since', 'varchar(24)')
      // The last time step whose code was accepted. Null: none yet.
      .addColumn('last_step', 'integer')
      .execute();

    // Rows are deleted when a code is used.
    await db.schema
      .createTable('recovery_codes')
      // SHA-256.
      .addColumn('code_hash', 'varchar(43)', (c) => c.primaryKey())
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .execute();
    await db.schema.createIndex('recovery_codes_of_user').on('recovery_codes').column('user_id').execute();

    await db.schema
      .createTable('passkeys')
      .addColumn('id', 'varchar(36)', (c) => c.primaryKey())
      .addColumn('user_id', 'varchar(36)', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('name', 'text', (c) => c.notNull())
      // Base64url, both of them; the key is COSE.
      .addColumn('credential_id', 'text', (c) => c.notNull().unique())
      .addColumn('public_key', 'text', (c) => c.notNull())
      // Signatures made, 32 bits without a sign. 0 for ever: the authenticator doesn't count.
      .addColumn('counter', 'bigint', (c) => c.notNull())
      .addColumn('created_at', 'varchar(24)', (c) => c.notNull())
      // Null: not used yet.
      .addColumn('last_used_at', 'varchar(24)')
      .execute();
    await db.schema.createIndex('passkeys_of_user').on('passkeys').column('user_id').execute();

    // Rows are deleted when a challenge is answered.
    await db.schema
      .createTable('passkey_challenges')
      // SHA-256.
      .addColumn('challenge_hash', 'varchar(43)', (c) => c.primaryKey())
      // Who may register a passkey by it. Null: it is for logging in.
      .addColumn('user_id', 'varchar(36)', (c) => c.references('users.id').onDelete('cascade'))
      .addColumn('expires_at', 'varchar(24)', (c) => c.notNull())
      .execute();
  },
};
