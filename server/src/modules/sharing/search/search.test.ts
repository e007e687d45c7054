import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../../../../migrations/index.ts';
import { temporaryDatabase, type TemporaryDatabase } from '../../../../test/temporary-database.ts';
import { systemClock } from '../../../kernel/clock.ts';
import { readConfig } from '../../../kernel/config.ts';
import { migrate, openDatabase, type OpenDatabase } from '../../../kernel/database/database.ts';
import { firstIdAt, newId } from '../../../kernel/id.ts';
import { createLog } from '../../../kernel/log.ts';
import { createInboxSearch } from './inbox-search.ts';
import * as inbox from '../inbox-store.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';
import { readSearch } from './search-query.ts';
import { wordsOf } from './search-words.ts';
import { createSentSearch } from './sent-search.ts';
import * as store from '../store.ts';

let temporary: TemporaryDatabase;
let database: OpenDatabase<store.SharingTables>;
let index: SearchIndex;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  database = openDatabase<store.SharingTables>(readConfig(temporary.environment));
  await migrate(database, migrations);
  index = createSearchIndex({ write: database.write, clock: systemClock, log: createLog('silent') });
});
afterAll(async () => {
  await database.close();
  await temporary.remove();
});

let ana: string;
let find: ReturnType<typeof createInboxSearch>;
beforeEach(() => {
  ana = newId();
  find = createInboxSearch({ db: database.db, friends: { friendsOf: () => Promise.resolve([]) }, index });
});

const HOUR = 3_600_000;
const then = Date.now() - HOUR;
/** As if an hour ago, one millisecond after the other. */
const idOf = (n: number) => v7({ msecs: then + n });
const everything = firstIdAt(then + HOUR / 2);

interface Sent {
  text: string;
  to?: string;
  kind?: 'video' | 'article';
  from?: string;
  /** Seconds. */
  duration?: number;
}

let count = 0;
/** Returns the ids, oldest first. */
const send = async (shares: readonly Sent[]): Promise<string[]> =>
  database.write(async (tx) => {
    const ids: string[] = [];
    for (const { text, to = ana, from = newId(), kind = 'video', duration = null } of shares) {
      const id = idOf((count += 1));
      const ids4 = { id, media_id: newId(), message: null, start_at: null };
      const at = new Date(then + count).toISOString();
      await store.insert(tx, {
        ...ids4, from_user_id: from, to_user_id: to, url: '', page: null, idempotency_key: null, part: 0,
        created_at: at, updated_at: at,
      }); // prettier-ignore
      await inbox.insert(tx, {
        ...ids4, recipient_id: to, sender_id: from, card: '{}', platform: 'web', kind, duration,
        search_text: wordsOf(text, 1200), shared_at: at,
      }); // prettier-ignore
      ids.push(id);
    }
    return ids;
  });
const found = async (q: string, more: object = {}) => (await find(ana, { limit: 100, q, ...more })).map(({ id }) => id);
const filler = (n: number): Sent[] => Array.from({ length: n }, (_, i) => ({ text: `Filler number ${i}` }));

describe('searching an inbox', () => {
  it('finds in the index what is too old to be read for itself', async () => {
    const [old] = await send([{ text: 'Hummingbirds hover — Zürich' }, ...filler(130)]);
    await index.catchUp(everything);
    for (const q of ['hummingbirds', 'HUMMING', 'zurich', '"hummingbirds hover"', 'hover -filler', 'hov zür'])
      expect(await found(q), q).toEqual([old]);
    for (const q of ['"humming hover"', 'hummingbirds -hover', '"hummingbird"', 'hover hummingbirdsx'])
      expect(await found(q), q).toEqual([]);
  });

  it('finds what the index does not know yet', async () => {
    const [old] = await send([{ text: 'Hummingbirds hover' }, ...filler(130)]);
    expect(await found('hummingbirds')).toEqual([old]);
  });

  it('finds among what somebody sent what is old, and nothing that they were sent', async () => {
    const cleo = newId();
    const sent = createSentSearch({ db: database.db, friends: { friendsOf: () => Promise.resolve([]) }, index });
    const mine = { from: ana, to: cleo };
    const [old] = await send([{ ...mine, text: 'Hummingbirds' }, { text: 'Hummingbirds too' }, ...filler(130)]);
    const [, newer] = await send([...filler(130), { text: 'Hummingbirds' }].map((one, i) => ({ ...one, ...mine, kind: i > 0 ? 'video' : 'article' }) as const)).then((ids) => [ids[0], ids.at(-1)]); // prettier-ignore
    await index.catchUp(everything);
    const ids = async (q: string, limit = 50) => (await sent(ana, { q, status: 'all', limit })).map(({ id }) => id);
    expect(await ids('hummingbirds')).toEqual([newer, old]);
    expect(await ids('hummingbirds', 1)).toEqual([newer, old]);
    expect(await ids('filler kind:article')).toHaveLength(1);
    expect(await ids('hummingbirds to:nobody')).toEqual([]);
  });

  it('finds by length, also of what is old, and never what has no known length', async () => {
    const sent = createSentSearch({ db: database.db, friends: { friendsOf: () => Promise.resolve([]) }, index });
    const lengths = [300, 301, 3600, 3601, undefined];
    const films = lengths.map((duration) => ({ text: 'A film', from: ana, ...(duration && { duration }) }));
    const [five, six, hour, evening] = await send([...films, ...filler(130)]);
    await index.catchUp(everything);
    for (const ids of [
      found,
      async (q: string) => (await sent(ana, { q, status: 'all', limit: 50 })).map(({ id }) => id),
    ]) {
      expect(await ids('shorter:5')).toEqual([five]);
      expect(await ids('film shorter:1h')).toEqual([hour, six, five]);
      expect(await ids('film longer:60')).toEqual([evening]);
      expect(await ids('longer:5 shorter:60')).toEqual([hour, six]);
    }
  });

  it('shows nobody what others were sent', async () => {
    const ben = newId();
    await send([{ text: 'A secret' }, { text: 'A secret of his', to: ben }, ...filler(130)]);
    await send(filler(130).map((one) => ({ ...one, to: ben })));
    await index.catchUp(everything);
    expect(await found('secret')).toHaveLength(1);
    expect(await find(ben, { limit: 9, q: 'secret' })).toHaveLength(1);
  });

  it('finds what something is called now', async () => {
    const [id = ''] = await send([{ text: 'Before' }, ...filler(130)]);
    await index.catchUp(everything);
    await database.write(async (tx) => {
      const row = await inbox.hold(tx, { userId: ana, id });
      await inbox.change(tx, { userId: ana, id, set: { search_text: ' after ' } });
      await index.replace(tx, { id, from: row?.sender_id ?? '', to: ana, searchText: ' after ' });
    });
    expect([await found('before'), await found('after')]).toEqual([[], [id]]);
  });

  it('forgets what was taken back', async () => {
    const [id = '', kept] = await send([{ text: 'Words' }, { text: 'Words' }, ...filler(130)]);
    await index.catchUp(everything);
    await database.write((tx) => index.remove(tx, id));
    expect(await found('words')).toEqual([kept]);
  });

  it('gives page after page, from what is read and from the index', async () => {
    const ids = await send([...filler(150), ...filler(150)].map((one, i) => (i % 7 ? one : { text: 'Every seventh' })));
    await index.catchUp(everything);
    const pages: string[] = [];
    let cursor: string | undefined;
    do {
      const rows = await find(ana, { limit: 10, q: 'seventh', cursor });
      pages.push(...rows.slice(0, 10).map(({ id }) => id));
      const last = rows.length > 10 ? rows[9]?.id : undefined;
      cursor = last && Buffer.from(last.replaceAll('-', ''), 'hex').toString('base64url');
    } while (cursor !== undefined);
    expect(pages).toEqual(ids.filter((_, i) => i % 7 === 0).toReversed());
  });

  it('narrows by what something is', async () => {
    const [, article] = await send([{ text: 'Birds' }, { text: 'Birds', kind: 'article' }, ...filler(130)]);
    await index.catchUp(everything);
    expect(await found('birds kind:article')).toEqual([article]);
    expect(await found('birds', { kind: 'article' })).toEqual([article]);
    expect(await found('birds is:watched')).toEqual([]);
    expect(await found('birds from:nobody')).toEqual([]);
  });

  it('finds by the index exactly what reading would find', { timeout: 60_000 }, async () => {
    const words = ['bird', 'birds', 'humming', '東京', 'タワー', 'été', 'a', 'b1', 'naïve', 'zoo'];
    const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((some) => some.join(' '));
    const part = fc.tuple(
      fc.constantFrom('', '-'),
      fc.oneof(
        fc.constantFrom(...words, 'bi', 'hum', '京'),
        text.map((some) => `"${some}"`),
      ),
    );
    const query = fc.array(
      part.map((parts) => parts.join('')),
      { minLength: 1, maxLength: 3 },
    );
    const texts = fc.sample(text, { numRuns: 200, seed: 7 });
    const ids = await send([...texts.map((one) => ({ text: one })), ...filler(130)]);
    await index.catchUp(everything);
    await fc.assert(
      fc.asyncProperty(query, async (parts) => {
        const q = parts.join(' ');
        const { phrases } = readSearch(q, 'received');
        const read = texts.map((one) => ` ${wordsOf(one, 1200).trim()} `);
        const expected = ids.filter((_, i) => {
          const has = read[i];
          return has !== undefined && phrases.every(({ words: some, isPrefix, isExcluded }) => has.includes(` ${some.join(' ')}${isPrefix ? '' : ' '}`) !== isExcluded); // prettier-ignore
        });
        const shown = (await found(`${q} -filler`, { limit: 300 })).filter((id) => ids.indexOf(id) < texts.length);
        expect(shown).toEqual(expected.toReversed());
      }),
      { numRuns: 200 },
    );
  });
});
