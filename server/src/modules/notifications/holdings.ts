import { pagesOf, type Holding } from '../../kernel/holdings.ts';
import * as store from './holdings-store.ts';
import type { Preferences } from './preferences/preferences.ts';
import type { Db } from './store.ts';

interface Needs {
  db: Db;
  preferences: Preferences;
}

/** What notifications hold of somebody. */
export const notificationHoldings = ({ db, preferences }: Needs): Holding[] => [
  {
    name: 'notifications',
    read: (userId) =>
      pagesOf(
        (page) => store.notificationsOf(db, { userId, ...page }),
        ({ id, kind, subject_id: subjectId, actor_id: actorId, detail, created_at: createdAt, seen_at: seenAt }) => ({
          id, kind, subjectId, actorId, detail, createdAt, seenAt,
        }), // prettier-ignore
      ),
  },
  {
    name: 'notificationPreferences',
    read: async (userId) => ({ ...(await preferences.of(userId)), muted: await preferences.muted(userId) }),
  },
  {
    name: 'pushSubscriptions',
    async *read(userId) {
      const rows = await store.subscriptionsOf(db, userId);
      yield rows.map(({ id, kind, created_at: createdAt, renewed_at: renewedAt }) => ({
        id, kind, createdAt, renewedAt,
      })); // prettier-ignore
    },
  },
];
