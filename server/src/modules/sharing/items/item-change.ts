import type { Outbox } from '../../../events.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { CardView } from '../card.ts';
import type { createCounts } from './counts.ts';
import * as store from '../inbox-store.ts';
import { changedRow, difference, isSameState, isSameToSender, tally, type Change } from './item.ts';
import { watchedSeconds } from './progress.ts';
import { silentAt } from '../receipts-store.ts';
import type { SharingTables } from '../store.ts';

interface Needs {
  write: Write<SharingTables>;
  outbox: Outbox;
  clock: Clock;
  counts: ReturnType<typeof createCounts>;
}

/** One way to change an item: the row, the counts and the word of it in one transaction. */
export function createItemChange({ write, outbox, clock, counts }: Needs) {
  return async function apply(
    userId: string,
    id: string,
    /** Nothing: it stays as it is. */
    change: Change | ((row: store.ItemRow, now: string) => Change | undefined),
  ): Promise<void> {
    await write(async (tx) => {
      const row = await store.hold(tx, { userId, id });
      if (!row) throw new Problem('SHARE_NOT_FOUND');
      const now = clock.now();
      const changed = typeof change === 'function' ? change(row, now) : change;
      if (changed === undefined) return;
      const after = changedRow(row, changed, now);
      const isProgressAlone = changed.progress !== undefined && isSameState(row, after);
      if (isProgressAlone && after.progress === row.progress) return;
      const isSeenNow = after.read_at === now || after.watched_at === now;
      const silence = isSeenNow ? await silentAt(tx, userId, now) : {};
      const watchDuration = changed.watchDuration ?? watchedSeconds(row, after);
      await store.change(tx, {
        userId,
        id,
        keepsReceipt: changed.isReturn,
        set: {
          place: after.place,
          returns_at: after.returns_at,
          read_at: after.read_at,
          watched_at: after.watched_at,
          progress: after.progress,
          updated_at: now,
          ...silence,
          ...(watchDuration === undefined ? {} : { watch_duration: watchDuration }),
        },
      });
      await counts.add(tx, { user_id: userId, latest_at: now, ...difference(tally(row), tally(after)) });
      // How far they are is for their own devices, which ask: no sender is told that somebody is watching.
      if (isProgressAlone) return;
      const ids = { shareId: id, fromUserId: row.sender_id, toUserId: userId };
      const isMoved = after.place !== row.place && watchDuration === undefined && isSameToSender(row, after);
      const isOwn = changed.isReturn === true || isMoved;
      await outbox.publish(tx, { type: 'SHARE_CHANGED', ...ids, byRecipient: true, isOwn });
      if (changed.isReturn && after.returns_at !== null) {
        await outbox.publish(tx, { type: 'ITEM_RETURNED', ...ids, returnsAt: after.returns_at });
      }
      if (row.watched_at === null && after.watched_at !== null) {
        await outbox.publish(tx, { type: 'MEDIA_WATCHED', mediaId: (JSON.parse(row.card) as CardView).id, ...ids });
      }
    });
  };
}
