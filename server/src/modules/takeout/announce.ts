import type { Outbox } from '../../events.ts';
import type { Live } from '../../kernel/live.ts';
import type { Takeout } from './takeout.ts';

interface Needs {
  outbox: Outbox;
  live: Live;
  takeout: Pick<Takeout, 'state'>;
}

/** Tells people's open clients how far their export and their import are. */
export function announceTakeout({ outbox, live, takeout }: Needs): void {
  outbox.listen('TAKEOUT_CHANGED', async ({ userId }) => {
    if (live.isListening(userId)) live.tell(userId, 'takeout.updated', await takeout.state(userId));
  });
}
