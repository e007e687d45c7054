import type { z } from '@hono/zod-openapi';
import { someoneWhoLeft, type Person } from '../accounts/accounts.ts';
import type { CardView } from './card.ts';
import type { Share } from './schema.ts';
import type { ShareRow } from './list-store.ts';

/** A row, its card read or not. */
type Shown = Omit<ShareRow, 'card' | 'withdrawn_at'> & { card: string | CardView | null };

/** A share as one of its two people may see it. */
export function shareView(row: Shown, viewer: string, people: Map<string, Person>): z.infer<typeof Share> {
  const isSender = row.from_user_id === viewer;
  const isRecipient = row.to_user_id === viewer;
  const watched = row.watched_at !== null;
  const archived = isRecipient ? row.place === 'archive' : !watched && row.archived_at !== null;
  return {
    id: row.id,
    mediaId: row.media_id,
    fromUserId: row.from_user_id,
    toUserId: row.to_user_id,
    url: row.url,
    message: row.message,
    startAt: row.start_at,
    status: archived ? 'archived' : watched ? 'watched' : 'pending',
    // Whoever has seen it has had it.
    deliveredAt: row.delivered_at ?? row.read_at,
    seenAt: row.read_at,
    watchedAt: row.watched_at,
    watchDuration: row.watch_duration,
    archivedBySender: isSender && row.archived_at !== null,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    media: typeof row.card === 'object' && row.card !== null ? row.card : (JSON.parse(row.card ?? 'null') as CardView),
    from: people.get(row.from_user_id) ?? someoneWhoLeft(row.from_user_id),
    to: people.get(row.to_user_id) ?? someoneWhoLeft(row.to_user_id),
  };
}
