import type { Db } from '../store.ts';

/** The SQL of what an administrator has set while the server ran. */

export interface SettingsTables {
  settings: { key: string; value: string };
}

type Key = 'signup' | 'admin_code';

export async function setting(db: Db, key: Key): Promise<string | undefined> {
  return (await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst())?.value;
}

export const set = (tx: Db, key: Key, value: string) =>
  tx
    .insertInto('settings')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();

export const unset = (tx: Db, key: Key) => tx.deleteFrom('settings').where('key', '=', key).execute();

/** Says whether it had this value; of many at once exactly one is told so. */
export async function take(tx: Db, key: Key, value: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('settings')
    .where('key', '=', key)
    .where('value', '=', value)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function hasAdmin(db: Db): Promise<boolean> {
  const admin = await db.selectFrom('users').select('id').where('role', '=', 'admin').limit(1).executeTakeFirst();
  return admin !== undefined;
}
