import { someoneWhoLeft, type Accounts, type Person } from '../../accounts/accounts.ts';
import * as store from './elsewhere-store.ts';
import type { Db } from '../store.ts';

interface Needs {
  db: Db;
  accounts: Pick<Accounts, 'people'>;
}

/**
 * People as shares name them: those who are here, and those who are only known from an import. The latter have no
 * account that could be looked up or asked, and are called by what the import says, with the server it says.
 */
export const createPeopleInShares =
  ({ db, accounts }: Needs) =>
  async (ids: readonly string[]): Promise<Map<string, Person>> => {
    const found = await accounts.people(ids);
    const missing = [...new Set(ids)].filter((id) => !found.has(id));
    if (missing.length === 0) return found;
    for (const person of await store.people(db, missing)) {
      found.set(person.id, { ...someoneWhoLeft(person.id), displayName: nameOf(person) });
    }
    return found;
  };

const nameOf = ({ display_name: name, server }: store.PersonElsewhere): string =>
  `${name} (${URL.parse(server)?.host ?? server})`;
