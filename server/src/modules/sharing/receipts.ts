import type { Outbox } from '../../events.ts';
import type { Write } from '../../kernel/database/database.ts';
import type { Privacy } from '../accounts/profile/privacy.ts';
import * as store from './receipts-store.ts';
import type { SharingTables } from './store.ts';

interface Needs {
  write: Write<SharingTables>;
  outbox: Outbox;
  privacy: Pick<Privacy, 'of'>;
}

/** Notes here who gives no receipts, so that what senders list and count can honour it. */
export function noteReceipts({ write, outbox, privacy }: Needs): void {
  outbox.subscribe('receipts', 'PREFERENCES_CHANGED', async ({ userId }) => {
    let noted: boolean;
    do {
      const { receipts } = await privacy.of(userId);
      await write<unknown>((tx) => (receipts ? store.unhush(tx, userId) : store.hush(tx, userId)));
      noted = receipts;
      // They may have changed their mind meanwhile, and the word of that have been heard first.
    } while ((await privacy.of(userId)).receipts !== noted);
  });
}
