import type { Db, SharingTables } from '../store.ts';

/** The SQL of people who are only known from somebody's import. */

export type PersonElsewhere = SharingTables['people_elsewhere'];

export const people = (db: Db, ids: readonly string[]): Promise<PersonElsewhere[]> =>
  db.selectFrom('people_elsewhere').selectAll().where('id', 'in', ids).execute();

/** The id that they have here from now on, or had before. */
export async function keep(tx: Db, person: PersonElsewhere): Promise<string> {
  const { id } = await tx
    .insertInto('people_elsewhere')
    .values(person)
    .onConflict((conflict) =>
      // So that the row that is there is returned.
      conflict.columns(['user_id', 'origin_id']).doUpdateSet({ user_id: person.user_id }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
