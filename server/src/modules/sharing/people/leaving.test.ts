import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { temporaryDatabase, type TemporaryDatabase } from '../../../../test/temporary-database.ts';
import { openDatabase, type OpenDatabase } from '../../../kernel/database/database.ts';
import { matchingIds } from '../search/search-store.ts';
import { phrasesIn, phrasesOf } from '../search/search-words.ts';
import type { SharingTables } from '../store.ts';

const HOUR = 3600;
const SECRET = phrasesIn('secret', { isExact: true, isExcluded: false });

let temporary: TemporaryDatabase;
let server: TestServer;
/** The same database, looked at from beside. */
let database: OpenDatabase<SharingTables>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  temporary = await temporaryDatabase({ isEmpty: false });
  server = await startTestServer(temporary.environment);
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = temporary.environment;
  database = openDatabase<SharingTables>({ databaseUrl, dataDir });
  await server.join('ana', 'ben');
  await server.befriend('ana', 'ben');
});
afterEach(async () => {
  await database.close();
  await server.stop();
  await temporary.remove();
  vi.useRealTimers();
});

async function send(from: string, to: string): Promise<string> {
  const body = { url: `https://example.org/${from}/${to}`, toUserId: server.id(to), message: 'a secret' };
  return (await data(server.as(from).POST('/api/v1/shares', { body }))).id;
}
/** What the index has of somebody, the newest first. */
const indexedOf = (name: string) =>
  matchingIds(database.db, { phrases: phrasesOf(server.id(name), SECRET), upTo: 'g', limit: 100, skip: 0 });
const tableOf = async (table: 'share_documents' | 'share_words' | 'inbox_items' | 'shares') =>
  (
    await database.db
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count;

it('leaves no word of those who left, but those of the others whom they sent something or who sent it', async () => {
  const [sent, received] = [await send('ana', 'ben'), await send('ben', 'ana')];
  const own = await send('ana', 'ana');
  server.clock.advance(60);
  await expect.poll(() => indexedOf('ana')).toEqual([own, received, sent]);
  await data(server.as('ana').DELETE('/api/v1/profile', { body: { password: PASSWORD } }));
  server.clock.advance(14 * 24 * HOUR);
  vi.advanceTimersByTime(HOUR * 1000);
  await expect.poll(() => tableOf('share_documents')).toBe(2);
  await expect.poll(() => indexedOf('ana')).toEqual([]);
  expect(await indexedOf('ben')).toEqual([received, sent]);
  for (const table of ['share_words', 'inbox_items', 'shares'] as const) expect(await tableOf(table), table).toBe(2);
});
