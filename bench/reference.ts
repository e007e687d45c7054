import { hash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import Database from 'better-sqlite3';
import { Hono } from 'hono';
import { newId } from '#server/kernel/id.ts';
import { createPicturePaths } from '#server/modules/media/picture-paths.ts';
import { identify } from '#shared/media/normalize-url.ts';

/**
 * `POST /shares` and `GET /inbox` as fast as they get on this stack: the same rows, outbox, idempotency and answers as
 * the product's, from one hand-written file with raw prepared statements, a token map and group commit at the same
 * durability. It has no schema, no modules and no other features: it is what those are measured against. Whoever finds
 * it slow improves it.
 */

interface Item {
  id: string;
  place: string;
  sender_id: string;
  card: string;
  message: string | null;
  start_at: number | null;
  progress: string | null;
  read_at: string | null;
  watched_at: string | null;
  returns_at: string | null;
  shared_at: string;
  updated_at: string;
}
interface Body {
  url: string;
  toUserId: string;
  message?: string;
  page?: { title?: string; image?: string };
}
interface Media {
  id: string;
  platform: string;
  kind: string;
  title: string | null;
  thumbnail: string | null;
  description: string | null;
  site_name: string | null;
  author: string | null;
  duration: number | null;
}

const userByToken = new Map(Object.entries(JSON.parse(process.env['TOKENS'] ?? '{}') as Record<string, string>));
const file = join(process.env['DATA_DIR'] ?? '', 'watchthis.sqlite');
const open = (readonly: boolean) => {
  const db = new Database(file, { readonly });
  if (!readonly) db.pragma('journal_mode = WAL');
  for (const pragma of ['synchronous = FULL', 'wal_autocheckpoint = 8000', 'cache_size = -65536']) db.pragma(pragma);
  return db;
};
const writer = open(false);
const reader = open(true);

const people = new Map<string, string>();
const person = reader.prepare<[string], { id: string; username: string; display_name: string }>(
  'select id, username, display_name from users where id = ?',
);
const personJson = (id: string): string => {
  let known = people.get(id);
  if (known === undefined) {
    const row = person.get(id);
    known = JSON.stringify({ id, username: row?.username, displayName: row?.display_name, avatarUrl: null });
    people.set(id, known);
  }
  return known;
};

const friendship = reader.prepare('select 1 from friendships where user_id = ? and friend_id = ?');
const mediaByUrl = reader.prepare<[string], Media>('select * from media where url_hash = ?');
const countsOf = reader.prepare<[string], { version: number; pending: number; watched: number }>(
  'select version, pending, watched from inbox_counts where user_id = ?',
);
const firstPage = reader.prepare<[string, number], Item>(
  `select id, place, sender_id, card, message, start_at, progress, read_at, watched_at, returns_at, shared_at, updated_at
   from inbox_items where recipient_id = ? and place = 'inbox' order by id desc limit ?`,
);
const insertShare = writer.prepare(
  `insert into shares (id, from_user_id, to_user_id, media_id, url, message, start_at, page, idempotency_key, created_at, updated_at)
   values (?, ?, ?, ?, ?, ?, null, ?, ?, ?, ?) on conflict do nothing`,
);
const insertItem = writer.prepare(
  `insert into inbox_items (recipient_id, place, id, sender_id, media_id, card, platform, kind, duration, message,
   start_at, search_text, shared_at, updated_at) values (?, 'inbox', ?, ?, ?, ?, ?, ?, ?, ?, null, ?, ?, ?)`,
);
const addToCounts = writer.prepare(
  `insert into inbox_counts (user_id, version, unread, pending, watched, archived, latest_at) values (?, 1, 1, 1, 0, 0, ?)
   on conflict (user_id) do update set version = version + 1, unread = unread + 1, pending = pending + 1, latest_at = excluded.latest_at`,
);
const insertEvent = writer.prepare(
  `insert into outbox (id, type, payload, owed, attempts, due_at) values (?, 'MEDIA_SHARED', ?, '["friends"]', 0, ?)`,
);
const countSent = writer.prepare(
  'update friendships set sent_count = sent_count + 1, last_sent_at = ? where user_id = ? and friend_id = ?',
);
const removeEvent = writer.prepare('delete from outbox where id = ?');
const byKey = writer.prepare<[string, string], { id: string }>(
  'select id from shares where from_user_id = ? and idempotency_key = ?',
);

const [begin, commit] = [writer.prepare('begin immediate'), writer.prepare('commit')];
const [savepoint, release] = [writer.prepare('savepoint job'), writer.prepare('release job')];
let queue: { run: () => void; done: () => void }[] = [];
function write(run: () => void): Promise<void> {
  return new Promise((done) => {
    queue.push({ run, done });
    if (queue.length === 1) setImmediate(writeTogether);
  });
}
function writeTogether() {
  const jobs = queue;
  queue = [];
  begin.run();
  for (const { run } of jobs) {
    savepoint.run();
    run();
    release.run();
  }
  commit.run();
  for (const { done } of jobs) done();
}

const HEADERS = {
  'content-type': 'application/json',
  'cache-control': 'private, no-cache',
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After, X-Request-Id',
  vary: 'Authorization',
};
const boot = randomBytes(4).toString('hex');
let requests = 0;
const requestId = () => `${boot}-${(requests += 1).toString(36)}`;

const { pathOf } = createPicturePaths(randomBytes(32));

const app = new Hono();

app.get('/api/v1/inbox', (c) => {
  const user = userByToken.get(c.req.header('authorization')?.slice(7) ?? '');
  if (user === undefined) return c.json({ success: false }, 401);
  const counts = countsOf.get(user) ?? { version: 0, pending: 0, watched: 0 };
  const etag = `"0.1.0-${counts.version}"`;
  const headers = { ...HEADERS, 'x-request-id': requestId(), etag };
  if (c.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const limit = Number(c.req.query('limit') ?? 20);
  const rows = firstPage.all(user, limit + 1);
  const items = rows.slice(0, limit);
  let text = '';
  for (const row of items) {
    text +=
      `${text === '' ? '' : ','}{"id":"${row.id}","media":${row.card},"sharedBy":${personJson(row.sender_id)},` +
      `"message":${JSON.stringify(row.message)},"startAt":${row.start_at},` +
      `"status":"${row.watched_at === null ? 'pending' : 'watched'}","isRead":${row.read_at !== null},` +
      `"readAt":${JSON.stringify(row.read_at)},"watchedAt":${JSON.stringify(row.watched_at)},` +
      `"returnsAt":${JSON.stringify(row.returns_at)},"progress":${row.progress},"sharedAt":"${row.shared_at}","updatedAt":"${row.updated_at}"}`;
  }
  const cursor = Buffer.from((items.at(-1)?.id ?? '').replaceAll('-', ''), 'hex').toString('base64url');
  const pagination = `{"hasNext":${rows.length > limit},"cursor":"${cursor}","total":${counts.pending + counts.watched}}`;
  return new Response(`{"success":true,"data":[${text}],"pagination":${pagination}}`, { headers });
});

app.post('/api/v1/shares', async (c) => {
  const from = userByToken.get(c.req.header('authorization')?.slice(7) ?? '');
  if (from === undefined) return c.json({ success: false }, 401);
  const key = c.req.header('idempotency-key') ?? null;
  const body: Body = await c.req.json();
  const found = identify(body.url);
  if (typeof found === 'string' || !friendship.get(from, body.toUserId)) return c.json({ success: false }, 400);
  const media = mediaByUrl.get(hash('sha256', found.normalizedUrl, 'base64url'));
  if (!media) return c.json({ success: false }, 404);
  const now = new Date().toISOString();
  const id = newId();
  const thumbnail = media.thumbnail ?? body.page?.image ?? null;
  const card = JSON.stringify({
    id: media.id,
    url: found.url,
    platform: media.platform,
    kind: media.kind,
    title: media.title ?? body.page?.title ?? found.url,
    description: media.description,
    thumbnail,
    picture: pathOf(thumbnail),
    siteName: media.site_name ?? new URL(found.url).hostname,
    author: media.author,
    duration: media.duration,
  });
  const page = body.page ? JSON.stringify(body.page) : null;
  const message = body.message ?? null;
  const event = newId();
  const outcome = { isNew: false };
  await write(() => {
    outcome.isNew =
      insertShare.run(id, from, body.toUserId, media.id, found.url, message, page, key, now, now).changes > 0;
    if (!outcome.isNew) return;
    const search = `${body.page?.title ?? ''}\n${message ?? ''}`.toLowerCase();
    insertItem.run(
      body.toUserId,
      id,
      from,
      media.id,
      card,
      media.platform,
      media.kind,
      media.duration,
      message,
      search,
      now,
      now,
    );
    addToCounts.run(body.toUserId, now);
    const payload = { type: 'MEDIA_SHARED', shareId: id, fromUserId: from, toUserId: body.toUserId, mediaId: media.id };
    insertEvent.run(event, JSON.stringify(payload), now);
  });
  if (!outcome.isNew) return c.json({ success: true, data: byKey.get(from, key ?? '') }, 201);
  void write(() => {
    countSent.run(now, from, body.toUserId);
    removeEvent.run(event);
  });
  const text =
    `{"success":true,"data":{"id":"${id}","mediaId":"${media.id}","fromUserId":"${from}","toUserId":"${body.toUserId}",` +
    `"url":${JSON.stringify(found.url)},"message":${JSON.stringify(message)},"startAt":null,"status":"pending",` +
    `"deliveredAt":null,"seenAt":null,"watchedAt":null,"watchDuration":null,"archivedBySender":false,` +
    `"createdAt":"${now}","updatedAt":"${now}","media":${card},"from":${personJson(from)},"to":${personJson(body.toUserId)}}}`;
  return new Response(text, { status: 201, headers: { ...HEADERS, 'x-request-id': requestId() } });
});

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env['PORT']) }, () =>
  process.stdout.write('ready\n'),
);
