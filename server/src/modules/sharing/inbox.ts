import type { Kysely } from 'kysely';
import type { Outbox } from '../../events.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Write } from '../../kernel/database/database.ts';
import type { Page } from '../../kernel/http/contract.ts';
import { idBefore, pageOf } from '../../kernel/http/cursor.ts';
import { Problem } from '../../kernel/problem.ts';
import { someoneWhoLeft, type Accounts } from '../accounts/accounts.ts';
import { searchTextOf, type CardView } from './card.ts';
import { createCounts } from './items/counts.ts';
import { createItemChange } from './items/item-change.ts';
import { isByReturn, type createInboxSearch, type InboxQuery } from './search/inbox-search.ts';
import * as store from './inbox-store.ts';
import { difference, statusChange, tally, textOf, type ItemView } from './items/item.ts';
import { progressChange, type Report } from './items/progress.ts';
import { comeBack, cursorAfter, putAside } from './later/putting-aside.ts';
import { silentAt } from './receipts-store.ts';
import * as returning from './later/returning-store.ts';
import type { SearchIndex } from './search/search-index.ts';
import type { SharingTables } from './store.ts';

interface Needs {
  db: Kysely<SharingTables>;
  write: Write<SharingTables>;
  outbox: Outbox;
  clock: Clock;
  accounts: Pick<Accounts, 'people'>;
  find: ReturnType<typeof createInboxSearch>;
  index: Pick<SearchIndex, 'replace' | 'remove'>;
  /** Whether other processes write to the database too. */
  isShared: boolean;
}

interface ItemChange {
  status?: string | undefined;
  returnsAt?: string | undefined;
  progress?: Report | undefined;
  watchDuration?: number | undefined;
}

type Tx = Kysely<SharingTables>;
export type Inbox = ReturnType<typeof createInbox>;

const UNCHANGED = { unread: 0, pending: 0, watched: 0, archived: 0, later: 0 };

/** The recipient's side of shares. */
export function createInbox({ db, write, outbox, clock, accounts, find, index, isShared }: Needs) {
  const counts = createCounts({ db, isShared });
  const apply = createItemChange({ write, outbox, clock, counts });

  /** As JSON: most of an item is its card, which is JSON already. */
  async function textsOf(rows: store.ItemRow[]): Promise<string[]> {
    const people = await accounts.people([...new Set(rows.map((row) => row.sender_id))]);
    const senders = new Map<string, string>();
    return rows.map((row) => {
      const id = row.sender_id;
      const sender = senders.get(id) ?? JSON.stringify(people.get(id) ?? someoneWhoLeft(id));
      senders.set(id, sender);
      return textOf(row, sender);
    });
  }

  const viewsOf = async (rows: store.ItemRow[]): Promise<ItemView[]> =>
    (await textsOf(rows)).map((text) => JSON.parse(text) as ItemView);

  async function item(userId: string, id: string): Promise<ItemView> {
    const row = await store.get(db, { userId, id });
    if (!row) throw new Problem('SHARE_NOT_FOUND');
    const [view] = await viewsOf([row]);
    return view as ItemView;
  }

  async function redrawn(
    tx: Tx,
    userId: string,
    { id, sender_id: from }: store.ItemRow,
    set: Parameters<typeof store.change>[1]['set'],
    searchText: string,
  ): Promise<void> {
    await store.change(tx, { userId, id, set: { ...set, search_text: searchText, updated_at: clock.now() } });
    await index.replace(tx, { id, from, to: userId, searchText });
    await touch(tx, userId);
  }

  /** Part of a transaction: something that their items show is different, while what counts is as it was. */
  async function touch(tx: Tx, userId: string): Promise<void> {
    await counts.add(tx, { user_id: userId, latest_at: clock.now(), ...UNCHANGED });
  }

  const unreadCount = async (userId: string): Promise<number> => (await counts.of(userId)).unread;

  /** Without what was removed. */
  async function totals(userId: string) {
    const { pending, watched, archived, later } = await counts.of(userId);
    return { pending, watched, archived, later, total: pending + watched + archived + later };
  }

  /** Only where it needs no counting: of a whole place, or by status. */
  async function totalOf(
    userId: string,
    { limit, cursor, status, ...filter }: InboxQuery,
  ): Promise<{ total?: number }> {
    if (Object.values(filter).some((value) => value !== undefined)) return {};
    const { total, ...byPlace } = await totals(userId);
    const byStatus = { ...byPlace, all: total };
    return { total: status === undefined ? byStatus.pending + byStatus.watched : byStatus[status] };
  }

  return {
    touch,

    /** Throws `SHARE_NOT_FOUND`, also for what they have removed. */
    async one(userId: string, id: string): Promise<ItemView> {
      if ((await store.get(db, { userId, id }))?.place === 'removed') throw new Problem('SHARE_NOT_FOUND');
      return item(userId, id);
    },

    /** Nothing when they have removed it. Throws `SHARE_NOT_FOUND`. */
    async shown(userId: string, id: string): Promise<ItemView | undefined> {
      const row = await store.get(db, { userId, id });
      if (!row) throw new Problem('SHARE_NOT_FOUND');
      return row.place === 'removed' ? undefined : (await viewsOf([row]))[0];
    },

    /** Changes whenever anything of this inbox does. */
    version: async (userId: string): Promise<number> => (await counts.of(userId)).version,

    /** What a badge needs. */
    async state(userId: string): Promise<{ unread: number; latestAt: string | null }> {
      const { unread, latest_at: latestAt } = await counts.of(userId);
      return { unread, latestAt };
    },

    /** Each item as JSON. Throws `INVALID_CURSOR`, `INVALID_SEARCH`. */
    async list(userId: string, query: InboxQuery): Promise<Page<string>> {
      const { limit, ...asked } = query;
      // What nearly every request asks for.
      const isPlain = Object.values(asked).every((value) => value === undefined);
      const rows = await (isPlain ? store.newest(db, { userId, limit: limit + 1 }) : find(userId, query));
      const { rows: shown, cursor } = pageOf(rows, limit, isByReturn(query) ? cursorAfter : undefined);
      return { items: await textsOf(shown), cursor, ...(await totalOf(userId, query)) };
    },

    /** Each item as JSON. Throws `INVALID_CURSOR`. */
    async unread(userId: string, { limit, cursor }: Pick<InboxQuery, 'limit' | 'cursor'>): Promise<Page<string>> {
      const rows = await store.unread(db, { userId, limit: limit + 1, before: idBefore(cursor) });
      const { rows: shown, cursor: next } = pageOf(rows, limit);
      return { items: await textsOf(shown), cursor: next, total: await unreadCount(userId) };
    },

    newest: async (userId: string, limit: number): Promise<ItemView[]> =>
      viewsOf(await store.newest(db, { userId, limit })),

    /** What was put aside and has come back, the latest first. */
    returned: async (userId: string, limit: number): Promise<ItemView[]> =>
      viewsOf(await returning.returned(db, { userId, limit })),

    async next(userId: string): Promise<ItemView | null> {
      const row = await store.next(db, userId);
      return row ? ((await viewsOf([row]))[0] ?? null) : null;
    },

    totals,

    async stats(userId: string) {
      const [byPlatform, byKind, bySender] = await Promise.all(
        (['platform', 'kind', 'sender_id'] as const).map((by) => store.groups(db, { userId, by })),
      );
      const people = await accounts.people((bySender ?? []).map(({ name }) => name));
      const named = (groups: typeof byPlatform) =>
        Object.fromEntries((groups ?? []).map(({ name, count }) => [name, count]));
      return {
        ...(await totals(userId)),
        unread: await unreadCount(userId),
        byPlatform: named(byPlatform),
        byKind: named(byKind),
        bySender: (bySender ?? []).flatMap(({ name, count }) => {
          const person = people.get(name);
          return person ? [{ user: person, count }] : [];
        }),
        watchTime: await store.watchTime(db, userId),
      };
    },

    /** Throws `SHARE_NOT_FOUND`. */
    async read(userId: string, id: string, isRead: boolean): Promise<ItemView> {
      await apply(userId, id, { read: isRead });
      return item(userId, id);
    },

    /** Marks everything read that arrived, or came back, up to a moment. */
    async readUpTo(userId: string, upTo: string): Promise<{ read: number; unread: number }> {
      const read = await write(async (tx) => {
        const now = clock.now();
        const marked = await store.readUpTo(tx, { userId, upTo, now });
        if (marked === 0) return 0;
        await counts.add(tx, {
          ...UNCHANGED,
          user_id: userId,
          latest_at: now,
          unread: -marked,
        });
        await outbox.publish(tx, { type: 'INBOX_READ', userId });
        return marked;
      });
      return { read, unread: await unreadCount(userId) };
    },

    /** Throws `SHARE_NOT_FOUND`, `INVALID_STATUS`, `INVALID_RETURN`. */
    async change(userId: string, id: string, changed: ItemChange): Promise<ItemView> {
      const { status, returnsAt, progress, watchDuration } = changed;
      await apply(userId, id, (row, now) => ({
        ...(progress && progressChange(row, progress, now)),
        ...(status === 'later' ? putAside(returnsAt, clock.ms()) : statusChange(status)),
        watchDuration,
      }));
      return item(userId, id);
    },

    /** Brings back what is due by now; whatever became of it meanwhile stays as it is. */
    async bringBack(userId: string, id: string): Promise<void> {
      try {
        await apply(userId, id, comeBack);
      } catch (error) {
        // Its sender may have taken it back.
        if (!(error instanceof Problem && error.code === 'SHARE_NOT_FOUND')) throw error;
      }
    },

    /** Out of the inbox; the sender's record stays. Throws `SHARE_NOT_FOUND`. */
    async remove(userId: string, id: string): Promise<void> {
      await apply(userId, id, { place: 'removed' });
    },

    /** Throws `SHARE_NOT_FOUND`. */
    async restore(userId: string, id: string): Promise<ItemView> {
      // What is only put away stays where it is.
      await apply(userId, id, ({ place }) =>
        place === 'archive' || place === 'later' ? undefined : { place: 'inbox' },
      );
      return item(userId, id);
    },

    /** Within the sender's transaction: a new item arrives. */
    async receive(tx: Tx, arriving: Parameters<typeof store.insert>[1]): Promise<void> {
      await store.insert(tx, arriving);
      const delta = { ...UNCHANGED, unread: 1, pending: 1 };
      await counts.add(tx, { user_id: arriving.recipient_id, latest_at: arriving.shared_at, ...delta });
    },

    /** Within a transaction: one with a past arrives, as it was elsewhere. */
    async receiveAgain(tx: Tx, arriving: SharingTables['inbox_items']): Promise<void> {
      await store.insertAgain(tx, arriving);
      await counts.add(tx, { user_id: arriving.recipient_id, latest_at: clock.now(), ...tally(arriving) });
    },

    /** Within the sender's transaction: what they sent says something else now. */
    async reword(tx: Tx, userId: string, id: string, message: string | null): Promise<void> {
      const row = await store.hold(tx, { userId, id });
      if (row) await redrawn(tx, userId, row, { message }, searchTextOf(JSON.parse(row.card) as CardView, message));
    },

    /** Within a transaction: its media is shown like this from now on. Says whether it was shown otherwise. */
    async redraw(tx: Tx, userId: string, id: string, card: CardView): Promise<boolean> {
      const row = await store.hold(tx, { userId, id });
      const text = JSON.stringify(card);
      if (!row || row.card === text) return false;
      const { kind, platform, duration } = card;
      await redrawn(tx, userId, row, { card: text, kind, platform, duration }, searchTextOf(card, row.message));
      return true;
    },

    /** Within the sender's transaction: the share is taken back. */
    async withdraw(tx: Tx, userId: string, id: string): Promise<void> {
      const row = await store.hold(tx, { userId, id });
      if (!row) return;
      await store.remove(tx, { userId, id });
      await index.remove(tx, id);
      const delta = difference(tally(row), tally(undefined));
      await counts.add(tx, { user_id: userId, latest_at: clock.now(), ...delta });
    },

    /** A client of theirs has it. */
    async markDelivered(userId: string, id: string): Promise<void> {
      const now = clock.now();
      await write(async (tx) => {
        const set = { delivered_at: now, ...(await silentAt(tx, userId, now)) };
        await store.change(tx, { userId, id, set });
      });
    },
  };
}
