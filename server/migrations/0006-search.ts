import { sql, SqliteAdapter, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Full text of what people sent each other. Every word carries whose it is: what others have costs nobody anything. */
export const search: Migration = {
  async up(db: Kysely<unknown>) {
    const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
    // Numbered in the order of the shares' ids, which is the order of time.
    await db.schema
      .createTable('share_documents')
      .addColumn('number', isSqlite ? 'integer' : 'bigint', (c) =>
        isSqlite ? c.primaryKey() : c.primaryKey().generatedByDefaultAsIdentity(),
      )
      .addColumn('share_id', 'varchar(36)', (c) => c.notNull().unique())
      .execute();
    if (isSqlite) {
      // Words are folded before they get here, and a word of another script is no less one. A word begins with twelve
      // characters that say whose it is: what was typed so far is found at once by its first one to three letters.
      await sql`create virtual table share_words using fts5(
        words, content='', contentless_delete=1, tokenize='ascii', prefix='13 14 15')`.execute(db);
      return;
    }
    await sql`create table share_words (rowid bigint primary key, words tsvector not null)`.execute(db);
    await sql`create index share_words_in on share_words using gin (words)`.execute(db);
  },
};
