import { PostgresAdapter, sql, type Kysely, type RawBuilder } from 'kysely';

/** Words that stand beside each other in a text. They are letters, digits and marks alone. */
export interface Phrase {
  words: readonly string[];
  /** Whether the last word may go on. */
  isPrefix: boolean;
  /** Whether the text must not have them. */
  isExcluded: boolean;
}

/**
 * The words of a text as its row in a full-text table keeps them: a table of `rowid` and `words`, which is FTS5 in
 * SQLite and a `tsvector` in PostgreSQL.
 */
export function document<DB>(db: Kysely<DB>, words: readonly string[]): RawBuilder<string> {
  if (!isPostgres(db)) return sql<string>`${words.join(' ')}`;
  return sql<string>`cast(${words.map((word, at) => `'${word}':${Math.min(at + 1, LAST_POSITION)}`).join(' ')} as tsvector)`;
}

/** Asks for all of the phrases, and for none of those that are excluded. One must be wanted. */
export function phraseQuery<DB>(db: Kysely<DB>, phrases: readonly Phrase[]): string {
  const wanted = phrases.filter(({ isExcluded }) => !isExcluded);
  const unwanted = phrases.filter(({ isExcluded }) => isExcluded);
  if (isPostgres(db)) return [...wanted.map(inPostgres), ...unwanted.map((one) => `!(${inPostgres(one)})`)].join(' & ');
  const all = wanted.map(inSqlite).join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(inSqlite).join(' OR ')})`;
}

/** Whether the words of a row of a full-text table are what a phrase query asks for. */
export const hasPhrases = <DB>(db: Kysely<DB>, words: string, query: string): RawBuilder<boolean> =>
  isPostgres(db)
    ? sql<boolean>`${sql.ref(words)} @@ cast(${query} as tsquery)`
    : sql<boolean>`${sql.ref(words)} match ${query}`;

/** The pattern by which `like` finds a phrase in a text whose words stand between spaces, as the index would. */
export const patternOf = ({ words, isPrefix }: Phrase): string => `% ${words.join(' ')}${isPrefix ? '' : ' '}%`;

/** What PostgreSQL counts to within a text. */
const LAST_POSITION = 16_383;

const isPostgres = <DB>(db: Kysely<DB>): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

const inSqlite = ({ words, isPrefix }: Phrase): string => `"${words.join(' ')}"${isPrefix ? ' *' : ''}`;

const inPostgres = ({ words, isPrefix }: Phrase): string =>
  `(${words.map((word, at) => `'${word}'${isPrefix && at === words.length - 1 ? ':*' : ''}`).join(' <-> ')})`;
