import type { Outbox } from '../../events.ts';
import { forget } from './leaving-store.ts';
import type { Db } from './store.ts';

/** Deletes what those had here who left. */
export function forgetThoseWhoLeft({ outbox }: { outbox: Outbox }): void {
  outbox.apply('sharing', 'USER_LEFT', (tx: Db, { userId }) => forget(tx, userId));
}
