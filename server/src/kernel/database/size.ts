import { PostgresAdapter, sql, type Kysely } from 'kysely';

/** Bytes that the database takes. */
export async function databaseSize<DB>(db: Kysely<DB>): Promise<number> {
  const query =
    db.getExecutor().adapter instanceof PostgresAdapter
      ? sql<{ bytes: number | string }>`select pg_database_size(current_database()) as bytes`
      : sql<{ bytes: number }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`;
  const { rows } = await query.execute(db);
  return Number(rows[0]?.bytes ?? 0);
}
