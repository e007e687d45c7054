import type { Kysely } from 'kysely';
import type { Outbox } from '../../../events.ts';
import type { Write } from '../../../kernel/database/database.ts';
import type { Inbox } from '../inbox.ts';
import * as store from '../store.ts';

interface Needs {
  db: Kysely<store.SharingTables>;
  write: Write<store.SharingTables>;
  outbox: Outbox;
  inbox: Pick<Inbox, 'touch'>;
}

/** Inboxes that are told in one transaction. */
const TOGETHER = 100;

/**
 * Names and pictures of senders are read whenever an inbox is; what is kept is the version that says whether it has
 * changed. So those whom somebody has sent anything get a new one when that somebody looks otherwise.
 */
export function keepNamesFresh({ db, write, outbox, inbox }: Needs): void {
  outbox.subscribe('names', 'USER_UPDATED', async ({ userId }) => {
    const recipients = await store.recipientsOf(db, userId);
    for (let at = 0; at < recipients.length; at += TOGETHER) {
      await write(async (tx) => {
        for (const recipient of recipients.slice(at, at + TOGETHER)) await inbox.touch(tx, recipient);
      });
    }
  });
}
