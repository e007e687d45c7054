import type { Kysely } from 'kysely';
import { BoundedMap } from '../../../kernel/bounded-map.ts';
import { afterCommit } from '../../../kernel/database/database.ts';
import * as store from '../inbox-store.ts';
import type { SharingTables } from '../store.ts';

interface Needs {
  db: Kysely<SharingTables>;
  /** Whether other processes write to the database too. */
  isShared: boolean;
}

type InboxCounts = SharingTables['inbox_counts'];

const REMEMBERED = 20_000;

/**
 * What each inbox amounts to, and the version that changes with it: clients ask for it all day to learn that nothing is
 * new. Remembered where no other process can change it.
 */
export function createCounts({ db, isShared }: Needs) {
  const known = new BoundedMap<string, InboxCounts>(REMEMBERED);
  let changes = 0;

  return {
    /** Zeroes for somebody who was never sent anything. */
    async of(userId: string): Promise<InboxCounts> {
      const remembered = known.get(userId);
      if (remembered) return remembered;
      const before = changes;
      const counts = (await store.counts(db, userId)) ?? empty(userId);
      // Those that changed while the database was asked must not be remembered.
      if (!isShared && changes === before) known.set(userId, counts);
      return counts;
    },

    /** Adds to the counts of an inbox, and so raises its version. */
    add(tx: Kysely<SharingTables>, delta: Parameters<typeof store.count>[1]): Promise<unknown> {
      afterCommit(tx, () => {
        changes += 1;
        known.delete(delta.user_id);
      });
      return store.count(tx, delta);
    },
  };
}

const empty = (userId: string): InboxCounts => ({
  user_id: userId,
  version: 0,
  unread: 0,
  pending: 0,
  watched: 0,
  archived: 0,
  later: 0,
  latest_at: null,
});
