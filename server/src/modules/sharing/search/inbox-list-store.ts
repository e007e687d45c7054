import { hasPhrases, patternOf, phraseQuery, prepared, preparedBy, type Phrase, type Slots } from '../../../kernel/database/database.ts'; // prettier-ignore
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { SHOWN, type ItemRow } from '../inbox-store.ts';
import type { Db, ItemStatus, Place, SharingTables } from '../store.ts';

type Table = SharingTables['inbox_items'];

/** Of lists any value will do; of an empty one none does. */
export interface Filter {
  userId: string;
  before?: string | undefined;
  status?: ItemStatus | undefined;
  unread?: boolean | undefined;
  from?: readonly string[] | undefined;
  platforms?: readonly string[] | undefined;
  kinds?: readonly Table['kind'][] | undefined;
  /** Seconds. */
  maxDuration?: number | undefined;
  /** Seconds, which are not long enough. */
  longerThan?: number | undefined;
  sharedAfter?: string | undefined;
  sharedBefore?: string | undefined;
}

/** Newest first; as far back as `after`, and only those whose text has all of the phrases. */
export function list(
  db: Db,
  { limit, after, phrases = [], ...filter }: Filter & { limit: number; after?: string; phrases?: readonly Phrase[] },
): Promise<ItemRow[]> {
  const conditions = [...conditionsOf(filter), ...phrases.map(inText)];
  if (after !== undefined) conditions.push(['id', '>', after]);
  return listBy(conditions.map(shapeOf))(db, { ...valuesOf(conditions), limit });
}

/** What comes back soonest first, after a place in that order. */
export function soonest(
  db: Db,
  { limit, place, ...filter }: Filter & { limit: number; place: { returnsAt: string; id: string } | undefined },
): Promise<ItemRow[]> {
  const conditions = conditionsOf(filter);
  const { returnsAt, id } = place ?? { returnsAt: '', id: '' };
  return soonestBy(conditions.map(shapeOf))(db, { ...valuesOf(conditions), limit, returnsAt, id });
}

/** What has all of the phrases, up to one share, from the index. */
export function indexed(
  db: Db,
  { limit, upTo, phrases, ...filter }: Filter & { limit: number; upTo: string; phrases: readonly Phrase[] },
): Promise<ItemRow[]> {
  const conditions = conditionsOf(filter);
  const query = phraseQuery(db, phrases);
  return indexedBy(conditions.map(shapeOf))(db, { ...valuesOf(conditions), limit, upTo, query });
}

const nth = prepared((db: Db, p: Slots<{ userId: string; place: Place; before: string; count: number }>) =>
  db
    .selectFrom('inbox_items')
    .select('id')
    .where('recipient_id', '=', p('userId'))
    .where('place', '=', p('place'))
    .where('id', '<', p('before'))
    .orderBy('id', 'desc')
    .limit(1)
    .offset(p('count')),
);

/** After every id. */
const LAST = 'g';

/** Before it, in one of the places, there are so many; nothing when there are not so many in any. */
export async function floor(
  db: Db,
  { userId, before = LAST, status, count }: Pick<Filter, 'userId' | 'before' | 'status'> & { count: number },
): Promise<string | undefined> {
  const floors = await Promise.all(placesOf(status).map((place) => nth(db, { userId, place, before, count })));
  return floors
    .flatMap((rows) => rows.map(({ id }) => id))
    .toSorted()
    .at(-1);
}

/** What a column must be. The values are parameters of the query, the rest is its shape. */
type Condition = [column: keyof Table, by: Comparison, ...values: (string | number)[]];
type Comparison = '=' | '<' | '>' | '<=' | 'in' | 'like' | 'not like' | 'is null' | 'is not null';
type Shape = [column: keyof Table, by: Comparison, values: number];
type Values = Record<string, string | number>;

const COLUMNS = SHOWN.map((column) => `i.${column}` as const);

const listBy = preparedBy(
  (shapes: Shape[]) => (db: Db, p: Slots<Values & { limit: number }>) =>
    db
      .selectFrom('inbox_items as i')
      .where((e) => all(e, shapes, (name) => p(name) as never))
      .orderBy('i.id', 'desc')
      .limit(p('limit'))
      .select(COLUMNS),
);

const soonestBy = preparedBy(
  (shapes: Shape[]) => (db: Db, p: Slots<Values & { limit: number; returnsAt: string; id: string }>) =>
    db
      .selectFrom('inbox_items as i')
      .where((e) => all(e, shapes, (name) => p(name) as never))
      .where((e) =>
        e.or([
          e('i.returns_at', '>', p('returnsAt')),
          e.and([e('i.returns_at', '=', p('returnsAt')), e('i.id', '<', p('id'))]),
        ]),
      )
      .orderBy('i.returns_at')
      .orderBy('i.id', 'desc')
      .limit(p('limit'))
      .select(COLUMNS),
);

// In this order: the index first, and of it only as much as a page takes.
const indexedBy = preparedBy(
  (shapes: Shape[]) => (db: Db, p: Slots<Values & { limit: number; upTo: string; query: string }>) =>
    db
      .selectFrom('share_words as w')
      .crossJoin('share_documents as d')
      .crossJoin('inbox_items as i')
      .where(hasPhrases(db, 'w.words', p('query')))
      .where('w.rowid', '<=', (e) =>
        e
          .selectFrom('share_documents')
          .select('number')
          .where('share_id', '<=', p('upTo'))
          .orderBy('share_id', 'desc')
          .limit(1),
      )
      .whereRef('d.number', '=', 'w.rowid')
      .whereRef('i.id', '=', 'd.share_id')
      .where((e) => all(e, shapes, (name) => p(name) as never))
      .orderBy('w.rowid', 'desc')
      .limit(p('limit'))
      .select(COLUMNS),
);

function conditionsOf(filter: Filter): Condition[] {
  const { userId, before, status, unread, from, platforms, kinds, maxDuration, longerThan, sharedAfter, sharedBefore } =
    filter;
  const conditions: Condition[] = [
    ['recipient_id', '=', userId],
    ['place', 'in', ...placesOf(status)],
  ];
  if (before !== undefined) conditions.push(['id', '<', before]);
  if (status === 'watched') conditions.push(['watched_at', 'is not null']);
  if (status === 'pending') conditions.push(['watched_at', 'is null']);
  if (unread !== undefined) conditions.push(['read_at', unread ? 'is null' : 'is not null']);
  if (from !== undefined) conditions.push(['sender_id', 'in', NOBODY, ...from]);
  if (platforms !== undefined) conditions.push(['platform', 'in', ...platforms]);
  if (kinds !== undefined) conditions.push(['kind', 'in', ...kinds]);
  if (maxDuration !== undefined) conditions.push(['duration', '<=', maxDuration]);
  if (longerThan !== undefined) conditions.push(['duration', '>', longerThan]);
  if (sharedAfter !== undefined) conditions.push(['shared_at', '>', sharedAfter]);
  if (sharedBefore !== undefined) conditions.push(['shared_at', '<', sharedBefore]);
  return conditions;
}

/** PostgreSQL has no empty list. */
const NOBODY = '';

function placesOf(status: ItemStatus | undefined): Place[] {
  if (status === 'all') return ['inbox', 'archive', 'later'];
  if (status === 'later') return ['later'];
  return status === 'archived' ? ['archive'] : ['inbox'];
}

const inText = (phrase: Phrase): Condition => [
  'search_text',
  phrase.isExcluded ? 'not like' : 'like',
  patternOf(phrase),
];

const shapeOf = ([column, by, ...values]: Condition): Shape => [column, by, values.length];

const valuesOf = (conditions: Condition[]): Values =>
  Object.fromEntries(
    conditions.flatMap(([, , ...values], at) => values.map((value, n) => [nameOf(at, n), value] as const)),
  );

const nameOf = (condition: number, value: number): string => `${condition}.${value}`;

function all<Tables extends { i: Table }>(
  e: ExpressionBuilder<Tables, 'i'>,
  shapes: Shape[],
  // Each condition is made with values of its column's own type.
  p: (name: string) => never,
): Expression<SqlBool> {
  return e.and(
    shapes.map(([column, by, count], at) => {
      const name = `i.${column}` as const;
      if (by === 'is null' || by === 'is not null') return e(name, by === 'is null' ? 'is' : 'is not', null);
      const values = Array.from({ length: count }, (_, n) => p(nameOf(at, n)));
      return by === 'in' ? e(name, by, values) : e(name, by, p(nameOf(at, 0)));
    }),
  );
}
