import type { Outbox } from '../../events.ts';
import { BoundedMap } from '../../kernel/bounded-map.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Person } from './accounts.ts';
import * as store from './store.ts';

interface Needs {
  db: store.Db;
  outbox: Outbox;
  clock: Clock;
}

const REMEMBERED = 10_000;
/** Milliseconds for which a name may be shown here that another process has changed. */
const REMEMBERED_FOR = 60_000;

/** How people appear to each other, from memory in the usual case. Those who change here are read anew at once. */
export function createPeople({ db, outbox, clock }: Needs) {
  const remembered = new BoundedMap<string, { person: Person; until: number }>(REMEMBERED);
  let changes = 0;

  outbox.listen('USER_UPDATED', ({ userId }) => {
    changes += 1;
    remembered.delete(userId);
  });

  function recall(id: string, now: number): Person | undefined {
    const known = remembered.get(id);
    return known && known.until > now ? known.person : undefined;
  }

  /** Those that exist, by id. */
  return async function people(ids: readonly string[]): Promise<Map<string, Person>> {
    const now = clock.ms();
    const found = new Map<string, Person>();
    const missing = new Set<string>();
    for (const id of ids) {
      const person = recall(id, now);
      if (person) found.set(id, person);
      else missing.add(id);
    }
    if (missing.size === 0) return found;
    const before = changes;
    for (const row of await store.people(db, [...missing])) {
      const person = personOf(row);
      found.set(row.id, person);
      // Those who changed while the database was asked must not be remembered as they were.
      if (changes === before) remembered.set(row.id, { person, until: now + REMEMBERED_FOR });
    }
    return found;
  };
}

const personOf = (row: Pick<store.AccountsTables['users'], 'id' | 'username' | 'display_name' | 'avatar_url'>) => ({
  id: row.id,
  username: row.username,
  displayName: row.display_name,
  avatarUrl: row.avatar_url,
});
