import type { z } from '@hono/zod-openapi';
import type { Page } from '../../kernel/http/contract.ts';
import { idBefore, pageOf } from '../../kernel/http/cursor.ts';
import * as deliveries from './delivery/deliveries-store.ts';
import type { Notices } from './notices.ts';
import type { Notification } from './schema.ts';
import * as store from './store.ts';

interface Needs {
  db: store.Db;
  notices: Notices;
}

export type NotificationView = z.infer<typeof Notification>;
export type Centre = ReturnType<typeof createCentre>;

/** What people were told, to be read again. */
export function createCentre({ db, notices }: Needs) {
  async function views(userId: string, bursts: string[]): Promise<NotificationView[]> {
    if (bursts.length === 0) return [];
    const there = (await store.ofBursts(db, { userId, bursts })).filter((row) => row.gone_at === null);
    const rows = Map.groupBy(there, (row) => row.burst_id);
    const told = Map.groupBy(await deliveries.ofBursts(db, bursts), (row) => row.burst_id);
    return Promise.all(
      [...rows].map(async ([burst, all]) => ({
        ...(await notices.draw(all as [store.Row, ...store.Row[]])),
        deliveries: (told.get(burst) ?? []).map(deliveryView),
      })),
    );
  }

  return {
    /** Throws `INVALID_CURSOR`. */
    async list(userId: string, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
      const found = await store.page(db, { userId, before: idBefore(cursor), limit: limit + 1 });
      const { rows, cursor: next } = pageOf(found, limit);
      const bursts = rows.map(({ id }) => id);
      const shown = (await views(userId, bursts)).toSorted((a, b) => bursts.indexOf(a.id) - bursts.indexOf(b.id));
      return { items: shown, cursor: next } satisfies Page<NotificationView>;
    },

    one: async (userId: string, burst: string): Promise<NotificationView | undefined> =>
      (await views(userId, [burst]))[0],

    unseen: (userId: string): Promise<number> => store.countUnseen(db, userId),
  };
}

type Told = Awaited<ReturnType<typeof deliveries.ofBursts>>[number];

const deliveryView = ({ channel, state, last_error, created_at, ended_at }: Told) => ({
  channel,
  state,
  at: ended_at ?? created_at,
  error: last_error,
});
