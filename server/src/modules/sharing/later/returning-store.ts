import { sql } from 'kysely';
import { prepared, type Slots } from '../../../kernel/database/database.ts';
import { SHOWN, type ItemRow } from '../inbox-store.ts';
import type { Db } from '../store.ts';

/** The SQL of what comes back: each by an index that holds nothing else. */

/** What is to come back by now, the longest due first. */
export const due = (db: Db, { now, limit }: { now: string; limit: number }) =>
  db
    .selectFrom('inbox_items')
    .select(['id', 'recipient_id'])
    .where('place', '=', sql.lit('later'))
    .where('returns_at', '<=', now)
    .orderBy('returns_at')
    .limit(limit)
    .execute();

const returnedBy = prepared((db: Db, p: Slots<{ userId: string; limit: number }>) =>
  db
    .selectFrom('inbox_items')
    .select(SHOWN)
    .where('recipient_id', '=', p('userId'))
    .where('place', '=', sql.lit('inbox'))
    .where('returns_at', 'is not', null)
    .orderBy('returns_at', 'desc')
    .limit(p('limit')),
);

/** What has come back and is in the inbox still, the latest first. */
export const returned = (db: Db, asked: { userId: string; limit: number }): Promise<ItemRow[]> => returnedBy(db, asked);
