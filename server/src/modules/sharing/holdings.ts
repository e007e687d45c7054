import type { z } from '@hono/zod-openapi';
import { pagesOf, type Holding } from '../../kernel/holdings.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { someoneWhoLeft } from '../accounts/accounts.ts';
import type { CardView, Snapshot } from './card.ts';
import * as elsewhere from './people/elsewhere-store.ts';
import type { ExportedItem, ExportedShare } from './holdings-schema.ts';
import * as store from './holdings-store.ts';
import { totalSent } from './list-store.ts';
import { originOf } from './origin.ts';
import type { Db } from './store.ts';

interface Needs {
  db: Db;
  accounts: Pick<Accounts, 'people'>;
  baseUrl: string;
}

type Item = z.infer<typeof ExportedItem>;
type Share = z.infer<typeof ExportedShare>;
type Other = Item['from'];

/** What shares hold of somebody: all that they got and that they sent, with what became of it. */
export function sharingHoldings({ db, accounts, baseUrl }: Needs): Holding[] {
  /** Those whom rows name, by the id that they have here. */
  async function othersOf(userId: string, ids: readonly string[]): Promise<Map<string, Other>> {
    const wanted = [...new Set(ids)].filter((id) => id !== userId);
    const here = await accounts.people(wanted);
    const missing = wanted.filter((id) => !here.has(id));
    const there = new Map(
      (missing.length === 0 ? [] : await elsewhere.people(db, missing)).map((person) => [person.id, person]),
    );
    return new Map<string, Other>([
      [userId, null],
      ...wanted.map((id): [string, Other] => {
        const stranger = there.get(id);
        if (stranger) {
          const { origin_id: originId, username, display_name: displayName, server } = stranger;
          return [id, { id: originId, username, displayName, server }];
        }
        const { username, displayName } = here.get(id) ?? someoneWhoLeft(id);
        return [id, { id, username, displayName, server: baseUrl }];
      }),
    ]);
  }

  async function received(userId: string, page: { after: string; limit: number }) {
    const rows = await store.received(db, { userId, ...page });
    const others = await othersOf(
      userId,
      rows.map((row) => row.sender_id),
    );
    return rows.map((row) => ({ id: row.id, item: itemOf(row, others.get(row.sender_id) ?? null) }));
  }

  async function sent(userId: string, page: { after: string; limit: number }) {
    const rows = await store.sent(db, { userId, ...page });
    const others = await othersOf(
      userId,
      rows.map((row) => row.to_user_id),
    );
    return rows.map((row) => ({ id: row.id, item: shareOf(row, others.get(row.to_user_id) ?? null) }));
  }

  return [
    {
      name: 'inbox',
      read: (userId) =>
        pagesOf(
          (page) => received(userId, page),
          ({ item }) => item,
        ),
      count: (userId) => store.countReceived(db, userId),
    },
    {
      name: 'sent',
      read: (userId) =>
        pagesOf(
          (page) => sent(userId, page),
          ({ item }) => item,
        ),
      count: (userId) => totalSent(db, userId),
    },
  ];
}

function itemOf(row: store.ReceivedRow, from: Other): Item {
  return {
    id: originOf(row),
    from,
    ...shownOf(row.card),
    message: row.message,
    startAt: row.start_at,
    place: row.place,
    returnsAt: row.returns_at,
    sharedAt: row.shared_at,
    updatedAt: row.updated_at,
    deliveredAt: row.delivered_at,
    readAt: row.read_at,
    watchedAt: row.watched_at,
    watchDuration: row.watch_duration,
    progress: row.progress === null ? null : (JSON.parse(row.progress) as Item['progress']),
  };
}

function shareOf(row: store.SentRow, to: Other): Share {
  return {
    id: originOf(row),
    to,
    ...shownOf(row.card ?? 'null'),
    message: row.message,
    startAt: row.start_at,
    page: row.page === null ? null : (JSON.parse(row.page) as Snapshot),
    sharedAt: row.created_at,
    updatedAt: row.updated_at,
    archivedAt: row.archived_at,
    deliveredAt: row.delivered_at,
    readAt: row.read_at,
    watchedAt: row.watched_at,
    watchDuration: row.watch_duration,
  };
}

/** A card, without what it is called on this server alone. */
function shownOf(text: string): Pick<Item, 'url' | 'media'> {
  const card = JSON.parse(text) as CardView;
  const { url, platform, kind, title, description, thumbnail: image, siteName, author, duration } = card;
  return { url, media: { platform, kind, title, description, image, siteName, author, duration } };
}
