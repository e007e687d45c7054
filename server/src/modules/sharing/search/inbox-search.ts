import type { MediaKind } from '#shared/media/kinds.ts';
import { idBefore } from '../../../kernel/http/cursor.ts';
import type { Friends } from '../../friends/friends.ts';
import * as store from './inbox-list-store.ts';
import type { ItemRow } from '../inbox-store.ts';
import { friendsNamed } from './friends-named.ts';
import { placeAfter } from '../later/putting-aside.ts';
import type { SearchIndex } from './search-index.ts';
import { readSearch, type SearchQuery } from './search-query.ts';
import { phrasesOf } from './search-words.ts';
import type { Db, ItemStatus } from '../store.ts';

interface Needs {
  db: Db;
  friends: Pick<Friends, 'friendsOf'>;
  index: Pick<SearchIndex, 'indexedUpTo'>;
}

export interface InboxQuery {
  limit: number;
  cursor?: string | undefined;
  status?: ItemStatus | undefined;
  unread?: 'true' | 'false' | undefined;
  from?: string | undefined;
  platform?: string | undefined;
  kind?: MediaKind | undefined;
  maxDuration?: number | undefined;
  after?: string | undefined;
  before?: string | undefined;
  q?: string | undefined;
}

/** So many of the newest are read for themselves: what is common is among them, and costs no more than reading a page. */
const READ_FIRST = 80;

/** What somebody looks for in their inbox. */
export function createInboxSearch({ db, friends, index }: Needs) {
  /** One more than the page holds, newest first unless it is `isByReturn`. Throws `INVALID_CURSOR`, `INVALID_SEARCH`. */
  async function find(userId: string, query: InboxQuery): Promise<ItemRow[]> {
    if (isByReturn(query)) return soonest(userId, query);
    const { phrases, ...typed } = readSearch(query.q ?? '', 'received');
    const filter = { userId, before: idBefore(query.cursor), ...(await filterOf(userId, query, typed)) };
    const limit = query.limit + 1;
    if (phrases.length === 0) return store.list(db, { ...filter, limit });

    const floor = await store.floor(db, { ...filter, count: READ_FIRST });
    if (floor === undefined) return store.list(db, { ...filter, limit, phrases });
    const last = index.indexedUpTo();
    const upTo = last < floor ? last : floor;
    const read = await store.list(db, { ...filter, limit, phrases, after: upTo });
    if (read.length === limit) return read;
    const theirs = phrasesOf(userId, phrases);
    return [...read, ...(await store.indexed(db, { ...filter, limit: limit - read.length, phrases: theirs, upTo }))];
  }

  async function soonest(userId: string, query: InboxQuery): Promise<ItemRow[]> {
    const filter = await filterOf(userId, query, readSearch('', 'received'));
    return store.soonest(db, { ...filter, userId, place: placeAfter(query.cursor), limit: query.limit + 1 });
  }

  /** Where both speak, what was typed counts. */
  async function filterOf(userId: string, asked: InboxQuery, { from, kinds, platforms, ...typed }: Typed) {
    const { unread, status, kind, platform, maxDuration, after, before } = asked;
    return {
      maxDuration: typed.maxDuration ?? maxDuration,
      longerThan: typed.longerThan,
      status: typed.status ?? status,
      unread: typed.unread ?? (unread === undefined ? undefined : unread === 'true'),
      from: from.length > 0 ? await friendsNamed(friends, userId, from) : listed(asked.from),
      kinds: kinds.length > 0 ? kinds : listed(kind),
      platforms: platforms.length > 0 ? platforms : listed(platform),
      sharedAfter: typed.sharedAfter ?? after,
      sharedBefore: typed.sharedBefore ?? before,
    };
  }

  return find;
}

/** Whether it is a list of what is put aside: what comes back soonest is first. */
export const isByReturn = ({ status, q }: Pick<InboxQuery, 'status' | 'q'>): boolean => status === 'later' && !q;

type Typed = Omit<SearchQuery, 'phrases'>;

const listed = <T>(value: T | undefined): T[] | undefined => (value === undefined ? undefined : [value]);
