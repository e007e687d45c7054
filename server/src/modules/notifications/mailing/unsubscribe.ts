import { timeOf, type Clock } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import { hashOf, newSecret } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Preferences } from '../preferences/preferences.ts';
import type { NotificationsTables } from '../store.ts';
import * as store from './unsubscribe-store.ts';

interface Needs {
  write: Write<NotificationsTables>;
  clock: Clock;
  preferences: Pick<Preferences, 'endMails'>;
  baseUrl: string;
}

export type Unsubscribe = ReturnType<typeof createUnsubscribe>;

/** Milliseconds: mails are kept for long, and their links should do what they say. */
const KEPT = 365 * 24 * 3_600_000;

/** Links in mails that end such mails, without signing in. */
export function createUnsubscribe({ write, clock, preferences, baseUrl }: Needs) {
  return {
    /** For one mail: where programs post to (RFC 8058), and where people go, whom mere looking must not unsubscribe. */
    async linksFor(userId: string): Promise<{ post: string; page: string }> {
      const token = newSecret();
      await write(async (tx) => {
        await store.removeBefore(tx, timeOf(clock.ms() - KEPT));
        await store.insert(tx, { token_hash: hashOf(token), user_id: userId, created_at: clock.now() });
      });
      return {
        post: `${baseUrl}/api/v1/notifications/unsubscribe?token=${token}`,
        page: `${baseUrl}/unsubscribe#${token}`,
      };
    },

    /** Works as often as it is asked. Throws `MAIL_LINK_ENDED`. */
    async use(token: string): Promise<void> {
      await write(async (tx) => {
        const userId = await store.ownerOf(tx, hashOf(token));
        if (userId === undefined) throw new Problem('MAIL_LINK_ENDED');
        await preferences.endMails(tx, userId);
      });
    },
  };
}
