import { idBefore } from '../../../kernel/http/cursor.ts';
import type { Friends } from '../../friends/friends.ts';
import { friendsNamed } from './friends-named.ts';
import type { SearchIndex } from './search-index.ts';
import { readSearch } from './search-query.ts';
import { matchingIds } from './search-store.ts';
import { phrasesOf } from './search-words.ts';
import * as store from '../list-store.ts';
import type { Db, ShareStatus } from '../store.ts';

interface Needs {
  db: Db;
  friends: Pick<Friends, 'friendsOf'>;
  index: Pick<SearchIndex, 'indexedUpTo'>;
}

interface SentQuery {
  limit: number;
  cursor?: string | undefined;
  status: ShareStatus;
  q: string;
}

/** So many of the newest are read for themselves, and so many are looked up together. */
const TOGETHER = 80;

/** What somebody looks for among what they sent. */
export function createSentSearch({ db, friends, index }: Needs) {
  /** One more than the page holds, newest first. Throws `INVALID_CURSOR`, `INVALID_SEARCH`. */
  return async function find(userId: string, { limit, cursor, status, q }: SentQuery): Promise<store.ShareRow[]> {
    const { phrases, to, ...typed } = readSearch(q, 'sent');
    const before = idBefore(cursor);
    const asked = {
      ...typed,
      userId,
      // Where others keep what they got, nobody can look for: that was refused.
      status: (typed.status as ShareStatus | undefined) ?? status,
      to: to.length > 0 ? await friendsNamed(friends, userId, to) : undefined,
      offset: 0,
      limit: limit + 1,
    };
    if (phrases.length === 0) return store.sentBy(db, { ...asked, before });

    const floor = await store.nthSent(db, { userId, before, count: TOGETHER });
    if (floor === undefined) return store.sentBy(db, { ...asked, before, phrases });
    const last = index.indexedUpTo();
    const upTo = last < floor ? last : floor;
    const rows = await store.sentBy(db, { ...asked, before, phrases, after: upTo });
    const theirs = phrasesOf(userId, phrases);
    // What they received has the same words: some of what is found is not what is looked for.
    for (let skip = 0; rows.length <= limit; skip += TOGETHER) {
      const ids = await matchingIds(db, { phrases: theirs, upTo, limit: TOGETHER, skip });
      rows.push(...(await store.sentBy(db, { ...asked, before, ids, limit: asked.limit - rows.length })));
      if (ids.length < TOGETHER) break;
    }
    return rows;
  };
}
