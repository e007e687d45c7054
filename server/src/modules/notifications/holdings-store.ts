import type { Db } from './store.ts';

/** The SQL of what an export shows. */

interface PageOf {
  userId: string;
  after: string;
  limit: number;
}

/** Oldest first. */
export const notificationsOf = (db: Db, { userId, after, limit }: PageOf) =>
  db
    .selectFrom('notifications')
    .select(['id', 'kind', 'subject_id', 'actor_id', 'detail', 'created_at', 'seen_at'])
    .where('user_id', '=', userId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();

/** Without the keys and the address by which a browser is reached. */
export const subscriptionsOf = (db: Db, userId: string) =>
  db
    .selectFrom('push_subscriptions')
    .select(['id', 'kind', 'created_at', 'renewed_at'])
    .where('user_id', '=', userId)
    .orderBy('id')
    .execute();
