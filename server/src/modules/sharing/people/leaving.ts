import type { Outbox } from '../../../events.ts';
import type { Write } from '../../../kernel/database/database.ts';
import { searchTextOf, type CardView } from '../card.ts';
import { received, sent } from '../holdings-store.ts';
import { hold } from '../inbox-store.ts';
import { forget } from './leaving-store.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Db, SharingTables } from '../store.ts';

interface Needs {
  db: Db;
  write: Write<SharingTables>;
  outbox: Outbox;
  index: Pick<SearchIndex, 'replace'>;
}

/** What stays, and who still finds it. */
interface Kept {
  id: string;
  recipient: string;
  other: string;
}

/** Shares whose words are written in one transaction. */
const TOGETHER = 100;

/** Deletes what those had here who left; what stays is found by the other one alone. */
export function forgetThoseWhoLeft({ db, write, outbox, index }: Needs): void {
  outbox.apply('sharing', 'USER_LEFT', (tx: Db, { userId }) => forget(tx, userId));

  outbox.subscribe('search', 'USER_LEFT', async ({ userId }) => {
    await leaveTo(async (page) =>
      (await received(db, { userId, ...page })).map(({ id, sender_id: other }) => ({ id, recipient: userId, other })),
    );
    await leaveTo(async (page) =>
      (await sent(db, { userId, ...page })).map(({ id, to_user_id: other }) => ({ id, recipient: other, other })),
    );
  });

  async function leaveTo(next: (page: { after: string; limit: number }) => Promise<Kept[]>): Promise<void> {
    let after: string | undefined = '';
    while (after !== undefined) {
      const kept = await next({ after, limit: TOGETHER });
      await write(async (tx) => {
        for (const one of kept) await rewrite(tx, one);
      });
      after = kept.at(-1)?.id;
    }
  }

  async function rewrite(tx: Db, { id, recipient, other }: Kept): Promise<void> {
    const row = await hold(tx, { userId: recipient, id });
    if (!row) return;
    const searchText = searchTextOf(JSON.parse(row.card) as CardView, row.message);
    await index.replace(tx, { id, from: other, to: other, searchText });
  }
}
