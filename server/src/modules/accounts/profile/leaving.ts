import type { Kysely } from 'kysely';
import type { Outbox } from '../../../events.ts';
import { timeOf, type Clock, type Time } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import type { Log } from '../../../kernel/log.ts';
import { createPolling } from '../../../kernel/polling.ts';
import type { AccessTokens } from '../programs/access-tokens.ts';
import type { Audit, Caller } from '../audit/audit.ts';
import type { Avatars } from './avatars.ts';
import { GRACE, graceAfter } from './grace.ts';
import * as leaving from './leaving-store.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { AccountsTables } from '../store.ts';

interface Needs {
  db: Kysely<AccountsTables>;
  write: Write<AccountsTables>;
  outbox: Outbox;
  clock: Clock;
  log: Log;
  audit: Pick<Audit, 'record'>;
  sessions: Pick<Sessions, 'endAll' | 'endExpired'>;
  accessTokens: Pick<AccessTokens, 'revokeAll'>;
  avatars: Pick<Avatars, 'discard'>;
}

export type Leaving = ReturnType<typeof createLeaving>;

const HOUR = 3_600_000;
const TOGETHER = 50;

/**
 * How people leave: gone at once for everybody else, signed out everywhere, and deleted when two weeks have passed in
 * which they did not come back.
 */
export function createLeaving(needs: Needs) {
  const { db, write, outbox, clock, log, audit, sessions, accessTokens, avatars } = needs;
  const polling = createPolling({ every: HOUR, work, log, failure: 'accounts and sessions wait to be deleted' });

  async function removeDue(): Promise<void> {
    const before = timeOf(clock.ms() - GRACE);
    for (;;) {
      const due = await leaving.leftBefore(db, { before, limit: TOGETHER });
      for (const { id, avatar_url } of due) {
        // First: a file that nobody knows of any more would stay for ever.
        await avatars.discard(avatar_url);
        await write(async (tx) => {
          if (await leaving.remove(tx, { id, before })) await outbox.publish(tx, { type: 'USER_LEFT', userId: id });
        });
      }
      if (due.length < TOGETHER) return;
    }
  }

  async function work(): Promise<void> {
    await removeDue();
    await sessions.endExpired();
  }

  return {
    /** Of whoever has shown that it is they. */
    async leave(userId: string, caller: Caller): Promise<{ until: Time }> {
      const now = clock.now();
      await write(async (tx) => {
        await leaving.mark(tx, { userId, at: now });
        await audit.record(tx, { kind: 'account.left', userId, ...caller });
        await sessions.endAll(tx, userId, caller);
        await accessTokens.revokeAll(tx, userId, caller);
        await outbox.publish(tx, { type: 'USER_UPDATED', userId });
      });
      return { until: graceAfter(now) };
    },

    /** Undoes it. */
    restore: (userId: string, caller: Caller): Promise<void> =>
      write(async (tx) => {
        await audit.record(tx, { kind: 'account.back', userId, ...caller });
        await leaving.mark(tx, { userId, at: null });
        await outbox.publish(tx, { type: 'USER_UPDATED', userId });
      }),

    /** From now on deletes accounts whose time has come, and sessions that have expired: at once, and each hour. */
    start: polling.start,

    stop: polling.stop,
  };
}
