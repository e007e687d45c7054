import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import { BoundedMap } from '../bounded-map.ts';

type Run = (sql: string, parameters: unknown[]) => unknown[];

/** Stands for a parameter until the query runs. */
class Parameter {
  readonly name: PropertyKey;
  constructor(name: PropertyKey) {
    this.name = name;
  }
}

const direct = new WeakMap<object, Run>();

/** For the embedded database, whose statements need no driver's promises between call and rows. */
export const runStatementsOn = (db: object, run: Run): void => void direct.set(db, run);

/**
 * A query that is built and compiled once per database: for the few that run on every request (building costs more
 * than running them). `p('name')` stands for the parameter of that name.
 * @example
 * const one = prepared((db: Kysely<Tables>, p: Slots<{ id: string }>) => db.selectFrom('shares').selectAll().where('id', '=', p('id')));
 * const [share] = await one(db, { id });
 */
export function prepared<DB, Parameters extends object, Row>(
  build: (db: Kysely<DB>, p: Slots<Parameters>) => Compilable<Row>,
): (db: Kysely<DB>, parameters: Parameters) => Promise<Row[]> {
  const compiled = new WeakMap<object, CompiledQuery<Row>>();
  const compiledFor = (db: Kysely<DB>): CompiledQuery<Row> => {
    const { adapter } = db.getExecutor();
    const known = compiled.get(adapter);
    if (known) return known;
    const query = build(db, ((name: PropertyKey) => new Parameter(name)) as unknown as Slots<Parameters>).compile();
    compiled.set(adapter, query);
    return query;
  };
  return async (db, parameters) => {
    const query = compiledFor(db);
    const values = query.parameters.map((value) =>
      value instanceof Parameter ? parameters[value.name as keyof Parameters] : value,
    );
    const run = direct.get(db);
    if (run) return run(query.sql, values) as Row[];
    return (await db.executeQuery<Row>({ ...query, parameters: values })).rows;
  };
}

const SHAPES_KEPT = 500;

/** The same of a query that comes in many shapes, for filters that may be there or not: each is built once. */
export function preparedBy<Shape, DB, Parameters extends object, Row>(
  build: (shape: Shape) => (db: Kysely<DB>, p: Slots<Parameters>) => Compilable<Row>,
): (shape: Shape) => (db: Kysely<DB>, parameters: Parameters) => Promise<Row[]> {
  const known = new BoundedMap<string, (db: Kysely<DB>, parameters: Parameters) => Promise<Row[]>>(SHAPES_KEPT);
  return (shape) => {
    const key = JSON.stringify(shape);
    const query = known.get(key) ?? prepared(build(shape));
    known.set(key, query);
    return query;
  };
}

export type Slots<Parameters> = <Name extends keyof Parameters>(name: Name) => Parameters[Name];
