import { sql } from 'kysely';
import { locked } from '../../../kernel/database/database.ts';
import type { Db } from '../store.ts';

/** The SQL of roles and suspensions. */

interface PageOf {
  search: string | undefined;
  before: string | undefined;
  limit: number;
}

const columns = [
  'id',
  'username',
  'display_name',
  'avatar_url',
  'email',
  'role',
  'suspended_at',
  'created_at',
] as const;

/** The newest first, with when they were last seen. One row more than asked for says that there is a next page. */
export function members(db: Db, { search, before, limit }: PageOf) {
  let query = db
    .selectFrom('users')
    .select(columns)
    .select((e) =>
      e
        .selectFrom('sessions')
        .whereRef('sessions.user_id', '=', 'users.id')
        .select((s) => s.fn.max('sessions.last_seen_at').as('at'))
        .as('last_seen_at'),
    )
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (before !== undefined) query = query.where('id', '<', before);
  if (search !== undefined) {
    const pattern = `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`;
    query = query.where((e) =>
      e.or([
        sql<boolean>`username_key like ${pattern} escape '\\'`,
        sql<boolean>`email_key like ${pattern} escape '\\'`,
        sql<boolean>`display_name_key like ${pattern} escape '\\'`,
      ]),
    );
  }
  return query.execute();
}

export async function isAdmin(db: Db, id: string): Promise<boolean> {
  const admin = await db
    .selectFrom('users')
    .select('id')
    .where('id', '=', id)
    .where('role', '=', 'admin')
    .where('suspended_at', 'is', null)
    .executeTakeFirst();
  return admin !== undefined;
}

/** Held until the end of the transaction, so that nobody is suspended and signed in at the same moment. */
export async function isSuspended(tx: Db, id: string): Promise<boolean> {
  const query = tx.selectFrom('users').select('suspended_at').where('id', '=', id);
  return (await locked(tx, query).executeTakeFirst())?.suspended_at != null;
}

/** Says whether there is such a person. */
export async function change(tx: Db, id: string, set: { role: 'admin' } | { suspended_at: string | null }) {
  const { numUpdatedRows } = await tx.updateTable('users').set(set).where('id', '=', id).executeTakeFirst();
  return numUpdatedRows > 0n;
}

export const removeInvites = (tx: Db, userId: string) =>
  tx.deleteFrom('invites').where('user_id', '=', userId).execute();
