import { createOutbox } from '#shared/outbox/outbox.ts';
import { inTurn } from '#shared/serial.ts';
import { withWork } from '../inbox.ts';
import { local, session } from '../settings.ts';

/** Every change of the outbox is read, changed and written in one turn. */
const change = inTurn();

/** What waits to be told to the server. Call `sync()` after adding to it. */
export const { enqueue, undo, revive, amend, reword, flush } = createOutbox({
  async read() {
    const [{ outbox }, { sent }] = await Promise.all([local.read('outbox'), session.read('sent')]);
    return { queue: outbox, arrived: sent };
  },
  change: (to, done) =>
    change(async () => {
      const [{ outbox, cache }, { sent }] = await Promise.all([local.read('outbox', 'cache'), session.read('sent')]);
      const after = to({ queue: outbox, arrived: sent });
      if (after === undefined) return;
      if (after.arrived !== sent) await session.write({ sent: after.arrived });
      const taken = done && cache && { cache: { ...cache, sync: withWork(cache.sync, done.work, done.queuedAt) } };
      await local.write({ outbox: after.queue, ...taken });
    }),
});
