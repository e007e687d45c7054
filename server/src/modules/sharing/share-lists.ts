import type { z } from '@hono/zod-openapi';
import type { Page } from '../../kernel/http/contract.ts';
import { idBefore, pageOf } from '../../kernel/http/cursor.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Inbox } from './inbox.ts';
import * as store from './list-store.ts';
import type { Share } from './schema.ts';
import type { createSentSearch } from './search/sent-search.ts';
import { shareView } from './share-view.ts';
import type { Db, ShareStatus } from './store.ts';

interface Needs {
  db: Db;
  accounts: Pick<Accounts, 'people'>;
  inbox: Pick<Inbox, 'totals'>;
  findSent: ReturnType<typeof createSentSearch>;
}

export type ShareView = z.infer<typeof Share>;

interface Listing {
  limit: number;
  cursor?: string | undefined;
  page?: number | undefined;
  status: ShareStatus;
}

/** Shares as one of their two people sees them. */
export function createShareLists({ db, accounts, inbox, findSent }: Needs) {
  async function viewsOf(rows: store.ShareRow[], viewer: string): Promise<ShareView[]> {
    const people = await accounts.people(rows.flatMap((row) => [row.from_user_id, row.to_user_id]));
    return rows.map((row) => shareView(row, viewer, people));
  }

  async function listed(userId: string, query: Listing, list: typeof store.sentBy | typeof store.receivedBy) {
    const rows = await list(db, {
      userId,
      status: query.status,
      before: idBefore(query.cursor),
      offset: query.cursor === undefined ? ((query.page ?? 1) - 1) * query.limit : 0,
      limit: query.limit + 1,
    });
    const { rows: shown, cursor } = pageOf(rows, query.limit);
    return { items: await viewsOf(shown, userId), cursor };
  }

  return {
    /** Throws `SHARE_NOT_FOUND`. */
    async get(userId: string, id: string): Promise<ShareView> {
      const row = await store.get(db, { id, userId });
      if (!row) throw new Problem('SHARE_NOT_FOUND');
      const [view] = await viewsOf([row], userId);
      return view as ShareView;
    },

    /** Throws `INVALID_CURSOR`, `INVALID_SEARCH`. */
    async sentBy(userId: string, { q, ...query }: Listing & { q?: string | undefined }): Promise<Page<ShareView>> {
      if (q) {
        const { rows, cursor } = pageOf(await findSent(userId, { ...query, q }), query.limit);
        return { items: await viewsOf(rows, userId), cursor };
      }
      const shown = await listed(userId, query, store.sentBy);
      return query.status === 'all' ? { ...shown, total: await store.totalSent(db, userId) } : shown;
    },

    async receivedBy(userId: string, query: Listing): Promise<Page<ShareView>> {
      const shown = await listed(userId, query, store.receivedBy);
      const { total } = await inbox.totals(userId);
      return query.status === 'all' ? { ...shown, total } : shown;
    },

    async stats(userId: string) {
      const { pending, later, ...others } = await inbox.totals(userId);
      return { sent: await store.countSent(db, userId), received: { pending: pending + later, ...others } };
    },
  };
}
