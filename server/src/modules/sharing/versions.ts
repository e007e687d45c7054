import type { Kysely } from 'kysely';
import { BoundedMap } from '../../kernel/bounded-map.ts';
import { afterCommit } from '../../kernel/database/database.ts';
import * as store from './inbox-store.ts';
import type { SharingTables } from './store.ts';

interface Needs {
  db: Kysely<SharingTables>;
  isShared: boolean;
}

const REMEMBERED = 20_000;

/**
 * The version of each inbox, which changes with its counts: clients ask for it all day to learn that nothing is new.
 * Remembered where no other process can change it.
 */
export function createVersions({ db, isShared }: Needs) {
  const known = new BoundedMap<string, number>(REMEMBERED);
  let changes = 0;

  return {
    async of(userId: string): Promise<number> {
      const remembered = known.get(userId);
      if (remembered !== undefined) return remembered;
      const before = changes;
      const version = (await store.counts(db, userId))?.version ?? 0;
      // One that was raised while the database was asked must not be remembered.
      if (!isShared && changes === before) known.set(userId, version);
      return version;
    },

    /** Adds to the counts of an inbox, and so raises its version. */
    count(tx: Kysely<SharingTables>, delta: Parameters<typeof store.count>[1]): Promise<unknown> {
      afterCommit(tx, () => {
        changes += 1;
        known.delete(delta.user_id);
      });
      return store.count(tx, delta);
    },
  };
}
