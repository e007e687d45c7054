import { sql, type SelectQueryBuilder } from 'kysely';
import {
  document,
  hasPhrases,
  holdNames,
  locked,
  phraseQuery,
  prepared,
  type Phrase,
  type Slots,
} from '../../../kernel/database/database.ts';
import { PLACES, type Db, type SharingTables } from '../store.ts';

const last = prepared((db: Db, p: Slots<{ limit: number }>) =>
  db.selectFrom('share_documents').select('share_id').orderBy('share_id', 'desc').limit(p('limit')),
);

/** The last share that the index knows: those before it are in it, unless they were taken back. */
export async function lastIndexed(db: Db): Promise<string> {
  const [row] = await last(db, { limit: 1 });
  return row?.share_id ?? '';
}

/** From now until the end of the transaction nobody else adds to the index. */
export const holdIndex = (tx: Db): Promise<void> => holdNames(tx, ['search']);

/** What comes after a share, oldest first. Nobody changes it before the transaction ends. */
export const after = (tx: Db, { id, before, limit }: { id: string; before: string; limit: number }) =>
  locked(
    tx,
    tx
      .selectFrom('shares as s')
      .innerJoin('inbox_items as i', (join) =>
        join
          .onRef('i.recipient_id', '=', 's.to_user_id')
          .on('i.place', 'in', [...PLACES])
          .onRef('i.id', '=', 's.id'),
      )
      .select(['s.id', 's.from_user_id', 's.to_user_id', 'i.search_text'])
      .where('s.id', '>', id)
      .where('s.id', '<', before)
      .where('s.withdrawn_at', 'is', null)
      .orderBy('s.id')
      .limit(limit),
  ).execute();

export async function add(tx: Db, { id, words }: { id: string; words: readonly string[] }): Promise<void> {
  const { number } = await tx
    .insertInto('share_documents')
    .values({ share_id: id })
    .returning('number')
    .executeTakeFirstOrThrow();
  await write(tx, number, words);
}

/** Nothing happens when the index does not know the share yet. */
export async function replace(tx: Db, { id, words }: { id: string; words: readonly string[] }): Promise<void> {
  const number = await numberOf(tx, id);
  if (number === undefined) return;
  await erase(tx, number);
  await write(tx, number, words);
}

export async function remove(tx: Db, id: string): Promise<void> {
  const number = await numberOf(tx, id);
  if (number === undefined) return;
  await erase(tx, number);
  await tx.deleteFrom('share_documents').where('number', '=', number).execute();
}

export async function removeAll(
  tx: Db,
  ids: SelectQueryBuilder<SharingTables, 'shares', { id: string }>,
): Promise<void> {
  const numbers = tx.selectFrom('share_documents').select('number').where('share_id', 'in', ids);
  await tx.deleteFrom('share_words').where('rowid', 'in', numbers).execute();
  await tx.deleteFrom('share_documents').where('share_id', 'in', ids).execute();
}

/** Shares up to one that have these words, the newest first. */
export async function matchingIds(
  db: Db,
  { phrases, upTo, limit, skip }: { phrases: readonly Phrase[]; upTo: string; limit: number; skip: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('share_words as w')
    .crossJoin('share_documents as d')
    .where(hasPhrases(db, 'w.words', phraseQuery(db, phrases)))
    .whereRef('d.number', '=', 'w.rowid')
    .where('d.share_id', '<=', upTo)
    .select('d.share_id')
    .orderBy('w.rowid', 'desc')
    .limit(limit)
    .offset(skip)
    .execute();
  return rows.map((row) => row.share_id);
}

async function numberOf(tx: Db, id: string): Promise<number | undefined> {
  const row = await tx.selectFrom('share_documents').select('number').where('share_id', '=', id).executeTakeFirst();
  return row?.number;
}

const write = (tx: Db, number: number, words: readonly string[]) =>
  sql`insert into share_words (rowid, words) values (${number}, ${document(tx, words)})`.execute(tx);

const erase = (tx: Db, number: number) => tx.deleteFrom('share_words').where('rowid', '=', number).execute();
