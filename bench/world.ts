import { hash } from 'node:crypto';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { createClient, data } from '#shared/client.ts';
import { wordsFor, wordsOf } from '../server/src/modules/sharing/search/search-words.ts';
import { startServer } from './processes.ts';

/** The database that everything is measured on: people who signed up for real, and very many shares between them. */
export interface World {
  directory: string;
  /** Access tokens: who reads a big inbox, and who sends into another. */
  reader: Account;
  sender: Account;
  recipient: Account;
  /** Links that are known, for sending. */
  links: string[];
}

/** What the reader may look for: a word of one item, of two hundred in a hundred thousand, and of every third. */
export const WORDS = { rare: 'zanzibar', seldom: '990', common: 'calming' };

interface Account {
  id: string;
  token: string;
}

const LINKS = 5000;
const CROWD = 1000;

/** Signs people up through the server, then fills its database up to `shares`, a tenth of them in one inbox. */
export async function makeWorld(directory: string, shares: number): Promise<World> {
  mkdirSync(directory, { recursive: true });
  const server = await startServer({ kind: 'product', directory });
  const [reader, sender, recipient] = await Promise.all(
    ['reader', 'sender', 'recipient'].map((username) => signUp(server.address, username)),
  );
  await server.stop();
  if (!reader || !sender || !recipient) throw new Error('nobody signed up');
  const links = fill(join(directory, 'watchthis.sqlite'), { reader, sender, recipient }, shares);
  return { directory, reader, sender, recipient, links };
}

/** The same world again, for a server of its own. */
export function copyWorld(world: World, directory: string): World {
  cpSync(world.directory, directory, { recursive: true });
  return { ...world, directory };
}

async function signUp(address: string, username: string): Promise<Account> {
  const client = createClient({ server: address });
  const pair = await data(
    client.POST('/api/v1/auth/signup', { body: { username, password: 'correct horse battery' } }),
  );
  return { id: pair.user.id, token: pair.accessToken };
}

function fill(file: string, people: Record<'reader' | 'sender' | 'recipient', Account>, shares: number): string[] {
  const db = new Database(file);
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -262144');
  const links = Array.from({ length: LINKS }, (_, i) => `https://example.org/films/${i}`);
  const crowd = Array.from({ length: CROWD }, () => v7());
  const now = () => new Date().toISOString();
  const friendship = db.prepare('insert into friendships (user_id, friend_id, created_at) values (?, ?, ?)');
  const media = db.prepare(
    `insert into media (id, url, normalized_url, url_hash, platform, kind, extraction_status, extracted_at, created_by, created_at, updated_at)
     values (?, ?, ?, ?, 'web', 'article', 'done', ?, ?, ?, ?)`,
  );
  const share = db.prepare(
    `insert into shares (id, from_user_id, to_user_id, media_id, url, message, page, idempotency_key, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const item = db.prepare(
    `insert into inbox_items (recipient_id, place, id, sender_id, media_id, card, platform, kind, message, search_text,
     read_at, shared_at, updated_at) values (?, 'inbox', ?, ?, ?, ?, 'web', 'article', ?, ?, ?, ?, ?)`,
  );
  const counts = db.prepare(
    `insert into inbox_counts (user_id, version, unread, pending, watched, archived, latest_at)
     select recipient_id, 1, sum(read_at is null), count(*), 0, 0, max(shared_at) from inbox_items group by recipient_id`,
  );
  const document = db.prepare('insert into share_documents (share_id) values (?)');
  const words = db.prepare('insert into share_words (rowid, words) values (?, ?)');
  db.transaction(() => {
    const ids = links.map((link) => {
      const id = v7();
      media.run(id, link, link, hash('sha256', link, 'base64url'), now(), people.sender.id, now(), now());
      return id;
    });
    for (const [one, other] of [
      [people.sender, people.recipient],
      [people.sender, people.reader],
    ] as const) {
      friendship.run(one.id, other.id, now());
      friendship.run(other.id, one.id, now());
    }
    for (let i = 0; i < shares; i += 1) {
      const at = now();
      const id = v7();
      const to = i % 10 === 0 ? people.reader.id : (crowd[i % CROWD] ?? '');
      const from = i % 10 === 0 ? people.sender.id : (crowd[(i * 7 + 1) % CROWD] ?? '');
      const n = i % LINKS;
      const title = `How hummingbirds hover, part ${n} — slow motion`;
      const page = {
        title,
        image: `https://example.org/pictures/${n}.jpg`,
        description: 'Filmed at 2,000 pictures a second.',
      };
      const card = {
        id: ids[n], url: links[n], platform: 'web', kind: 'article', title, description: page.description,
        thumbnail: page.image, siteName: 'example.org', author: null, duration: null,
      }; // prettier-ignore
      const isRare = i === Math.floor(shares / 20) * 10;
      const message = isRare ? 'Seen in Zanzibar' : i % 3 === 0 ? 'This is so calming, watch till the end' : null;
      const searchText = wordsOf([title, 'example.org', message, page.description].join('\n'), 1200);
      share.run(id, from, to, ids[n], links[n], message, JSON.stringify(page), id, at, at);
      item.run(to, id, from, ids[n], JSON.stringify(card), message, searchText, i % 50 === 0 ? null : at, at, at);
      // What others have is not looked for here; the last one says how far the index is.
      if (i % 10 !== 0 && i < shares - 1) continue;
      const { lastInsertRowid } = document.run(id);
      words.run(lastInsertRowid, wordsFor([to, from], searchText).join(' '));
    }
    counts.run();
  })();
  db.exec('analyze');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  return links;
}
