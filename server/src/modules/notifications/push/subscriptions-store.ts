import type { Kysely } from 'kysely';

/** The SQL of the browsers that are pushed to. */

export interface SubscriptionsTables {
  push_subscriptions: {
    id: string;
    user_id: string;
    session_id: string;
    kind: 'extension' | 'dashboard';
    device: string;
    endpoint: string;
    p256dh: string;
    auth: string;
    created_at: string;
    renewed_at: string;
  };
}

type Db = Kysely<SubscriptionsTables>;
export type Subscription = SubscriptionsTables['push_subscriptions'];

export const ofUser = (db: Db, userId: string): Promise<Subscription[]> =>
  db.selectFrom('push_subscriptions').selectAll().where('user_id', '=', userId).orderBy('id').execute();

export const get = (db: Db, id: string): Promise<Subscription | undefined> =>
  db.selectFrom('push_subscriptions').selectAll().where('id', '=', id).executeTakeFirst();

export const byEndpoint = (db: Db, endpoint: string): Promise<Subscription | undefined> =>
  db.selectFrom('push_subscriptions').selectAll().where('endpoint', '=', endpoint).executeTakeFirst();

export const insert = (tx: Db, row: Subscription) => tx.insertInto('push_subscriptions').values(row).execute();

/** The same browser, whatever its push service calls it by now. */
export const replaced = (tx: Db, { user_id, device, kind }: Pick<Subscription, 'user_id' | 'device' | 'kind'>) =>
  tx
    .deleteFrom('push_subscriptions')
    .where('user_id', '=', user_id)
    .where('device', '=', device)
    .where('kind', '=', kind)
    .returning(['id', 'created_at'])
    .executeTakeFirst();

export const remove = (tx: Db, id: string) => tx.deleteFrom('push_subscriptions').where('id', '=', id).execute();

/** Says whether there was such a subscription of theirs. */
export async function removeOwn(tx: Db, { id, userId }: { id: string; userId: string }): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('push_subscriptions')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export const removeOfSession = (tx: Db, sessionId: string) =>
  tx.deleteFrom('push_subscriptions').where('session_id', '=', sessionId).execute();
