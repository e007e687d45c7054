import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const silence: Migration = {
  async up(db: Kysely<unknown>) {
    // When its recipient last changed it while giving no receipts: of what was before that, none is ever given.
    await db.schema.alterTable('inbox_items').addColumn('silent_at', 'varchar(24)').execute();
  },
};
