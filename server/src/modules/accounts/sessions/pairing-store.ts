import type { AccountsTables, Db } from '../store.ts';

/** The SQL of codes that wait to be confirmed. */

export type DeviceCode = AccountsTables['device_codes'];

export const insert = (tx: Db, code: DeviceCode) => tx.insertInto('device_codes').values(code).execute();

export const removeExpiredBefore = (tx: Db, before: string) =>
  tx.deleteFrom('device_codes').where('expires_at', '<', before).execute();

/** Those that somebody has confirmed or refused. */
export const removeCodesOf = (tx: Db, userId: string) =>
  tx.deleteFrom('device_codes').where('user_id', '=', userId).execute();

export const byUserCode = (db: Db, userCode: string) =>
  db.selectFrom('device_codes').selectAll().where('user_code', '=', userCode).executeTakeFirst();

export const byDevice = (db: Db, deviceHash: string) =>
  db.selectFrom('device_codes').selectAll().where('device_hash', '=', deviceHash).executeTakeFirst();

interface Decision {
  userCode: string;
  userId: string;
  deniedAt: string | null;
  now: string;
}

/** Until tokens were handed out, whoever decided may change their mind; nobody else may. */
export const decide = (tx: Db, { userCode, userId, deniedAt, now }: Decision) =>
  tx
    .updateTable('device_codes')
    .set({ user_id: userId, denied_at: deniedAt })
    .where('user_code', '=', userCode)
    .where('expires_at', '>', now)
    .where('redeemed_at', 'is', null)
    .where((e) => e.or([e('user_id', 'is', null), e('user_id', '=', userId)]))
    .returning('name')
    .executeTakeFirst();

export const notePoll = (tx: Db, { deviceHash, now }: { deviceHash: string; now: string }) =>
  tx.updateTable('device_codes').set({ polled_at: now }).where('device_hash', '=', deviceHash).execute();

/** The code, if it was confirmed and nobody has redeemed it before; of many at once exactly one gets it. */
export const redeem = (tx: Db, { deviceHash, now }: { deviceHash: string; now: string }) =>
  tx
    .updateTable('device_codes')
    .set({ redeemed_at: now })
    .where('device_hash', '=', deviceHash)
    .where('expires_at', '>', now)
    .where('user_id', 'is not', null)
    .where('denied_at', 'is', null)
    .where('redeemed_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
