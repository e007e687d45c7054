import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { data, type ApiError } from '#shared/client.ts';
import { migrations } from '../../../migrations/index.ts';
import { startTestServer, type TestServer } from '../../../test/harness.ts';
import { temporaryDatabase } from '../../../test/temporary-database.ts';
import type { Event } from '../../events.ts';
import { systemClock } from '../../kernel/clock.ts';
import { readConfig } from '../../kernel/config.ts';
import { migrate, openDatabase } from '../../kernel/database/database.ts';
import { createLog } from '../../kernel/log.ts';
import { createOutbox, type OutboxTables } from '../../kernel/outbox.ts';
import { createExtracting } from './extracting.ts';
import { insert, type MediaRow, type MediaTables } from './store.ts';

/** The web as the server sees it: every name of `.com` is this site on loopback. */
let site: Server;
let server: TestServer;
const pages = new Map<string, (response: ServerResponse) => void>();
const asked: string[] = [];

beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = pages.get(request.url ?? '');
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
  server = await startTestServer(
    {},
    {
      resolve: (name) => Promise.resolve(name.endsWith('.com') ? ['93.184.215.14'] : []),
      dial: () => ({ host: '127.0.0.1', port: (site.address() as AddressInfo).port }),
    },
  );
  await server.join('ana', 'ben', 'cleo');
  await server.befriend('ana', 'ben', 'cleo');
});
afterAll(async () => {
  await server.stop();
  site.closeAllConnections();
  site.close();
});

let made = 0;
/** A new address; what it answers is a page with this head. */
function publish(head: string): string {
  made += 1;
  const path = `/${made}`;
  setPage(path, head);
  return `http://film${made}.com${path}`;
}
const setPage = (path: string, head: string) =>
  pages.set(path, (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<html><head>${head}</head></html>`),
  );
const send = (url: string, to = 'ben', more: object = {}) =>
  data(server.as('ana').POST('/api/v1/shares', { body: { url, toUserId: server.id(to), ...more } }));
const itemOf = async (name: string, id: string) =>
  (await data(server.as(name).GET('/api/v1/inbox'))).find((item) => item.id === id);
const mediaOf = (id: string) => data(server.as('ana').GET('/api/v1/media/{id}', { params: { path: { id } } }));

/** The thread that reads pages may have to start first. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000 });

describe('a bare link', () => {
  it('gets its title, picture, author and date in the background, for everybody it was sent to', async () => {
    const url = publish(`
      <meta property="og:title" content="How hummingbirds hover">
      <meta property="og:image" content="/bird.jpg">
      <meta property="og:site_name" content="Birds">
      <meta name="author" content="Mia Berg">
      <meta property="article:published_time" content="2026-03-01T10:00:00Z">`);
    const [bens, cleos] = [await send(url, 'ben'), await send(url, 'cleo')];
    await soon(async () => {
      expect((await itemOf('ben', bens.id))?.media).toMatchObject({
        title: 'How hummingbirds hover',
        siteName: 'Birds',
      });
      expect((await itemOf('cleo', cleos.id))?.media).toMatchObject({
        title: 'How hummingbirds hover',
        author: 'Mia Berg',
      });
    });
    expect(await mediaOf(bens.mediaId)).toMatchObject({
      metadata: { author: 'Mia Berg', publishedAt: '2026-03-01T10:00:00.000Z' },
      extraction: { status: 'done', error: null },
    });
  });

  it('is shown with a small picture that comes from this server, to whoever has its path', async () => {
    const png = await sharp({ create: { width: 1200, height: 600, channels: 3, background: '#2266aa' } })
      .png()
      .toBuffer();
    pages.set('/bird.png', (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(png));
    const { id } = await send(publish('<title>A bird</title><meta property="og:image" content="/bird.png">'));
    await soon(async () => expect((await itemOf('ben', id))?.media.title).toBe('A bird'));
    const path = (await itemOf('ben', id))?.media.picture ?? '';
    const shown = await server.request(path);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(shown.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await sharp(await shown.arrayBuffer()).metadata()).toMatchObject({
      format: 'webp',
      width: 640,
      height: 320,
    });
    const again = await server.request(path, { headers: { 'if-none-match': shown.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect((await server.request(`${path}x`)).status).toBe(404);
  });

  it('is shown without a picture, and without an error, when its host does not give one', async () => {
    const { id } = await send(publish('<title>A bat</title><meta property="og:image" content="/no-bat.png">'));
    await soon(async () => expect((await itemOf('ben', id))?.media.title).toBe('A bat'));
    const shown = await server.request((await itemOf('ben', id))?.media.picture ?? '');
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([204, 'no-store']);
  });

  it('can be looked at before it is sent, and is then not asked for again', async () => {
    const url = publish('<title>A preview</title><meta property="og:image" content="/bird.png">');
    const query = { params: { query: { url: `${url}?utm_source=chat` } } };
    const preview = await data(server.as('ana').GET('/api/v1/media/extract', query));
    expect(preview).toMatchObject({
      title: 'A preview',
      normalizedUrl: url.replace('http:', 'https:'),
      kind: 'article',
    });
    expect(preview.picture).toMatch(/^\/api\/v1\/pictures\//);
    const { id } = await send(url);
    await soon(async () => expect((await itemOf('ben', id))?.media.title).toBe('A preview'));
    expect(asked.filter((path) => url.endsWith(path) && path !== '/')).toHaveLength(1);
  });

  it('keeps what its sender saw where the page says nothing, or nothing of use', async () => {
    const url = publish('<title>Just a moment...</title>');
    const { id, mediaId } = await send(url, 'ben', { page: { title: 'What I saw' } });
    await soon(async () => expect((await mediaOf(mediaId)).extraction.status).toBe('done'));
    expect((await itemOf('ben', id))?.media.title).toBe('What I saw');
  });

  it('stays a share like any other when nobody is there, or nobody may be asked', async () => {
    const gone = await send('http://gone.com/404');
    const inside = await send('http://192.168.1.1/admin');
    await soon(async () => {
      expect((await mediaOf(gone.mediaId)).extraction).toMatchObject({ status: 'failed', error: 'status 404' });
      expect((await mediaOf(inside.mediaId)).extraction).toMatchObject({ status: 'failed', error: 'not public' });
    });
    expect(await itemOf('ben', inside.id)).toMatchObject({ status: 'pending' });
  });
});

describe('a site that is away', () => {
  it('is asked again later', async () => {
    made += 1;
    pages.set(`/${made}`, (response) => response.writeHead(503).end());
    const path = `/${made}`;
    const { id, mediaId } = await send(`http://away.com${path}`);
    await soon(async () => expect((await mediaOf(mediaId)).extraction).toMatchObject({ error: 'status 503' }));
    expect((await mediaOf(mediaId)).extraction.status).toBe('pending');
    setPage(path, '<title>Back again</title>');
    server.clock.advance(61);
    await send(publish('<title>Anything</title>'));
    await soon(async () => expect((await itemOf('ben', id))?.media.title).toBe('Back again'));
  });
});

describe('looking again', () => {
  it('is done when somebody asks for it, and shows what has changed', async () => {
    const url = publish('<title>Before</title>');
    const { id, mediaId } = await send(url);
    await soon(async () => expect((await itemOf('ben', id))?.media.title).toBe('Before'));
    setPage(`/${made}`, '<title>After</title>');
    const path = { params: { path: { id: mediaId } } };
    const before = asked.length;
    await data(server.as('ben').POST('/api/v1/media/{id}/refresh', path));
    expect(asked.length).toBe(before);
    server.clock.advance(61);
    await data(server.as('ben').POST('/api/v1/media/{id}/refresh', path));
    await soon(async () => expect((await itemOf('ben', id))?.media.title).toBe('After'));
    await expect(data(server.as('cleo').POST('/api/v1/media/{id}/refresh', path))).rejects.toMatchObject({
      code: 'MEDIA_NOT_FOUND',
    } satisfies Partial<ApiError>);
  });
});

it('waits for its next look when the database takes no writes, and does not ask at once again and again', async () => {
  const { environment, remove } = await temporaryDatabase();
  const database = openDatabase<MediaTables & OutboxTables>(readConfig(environment));
  await migrate(database, migrations);
  const clock = systemClock;
  const now = clock.now();
  await database.write((tx) => insert(tx, { ...waiting, created_at: now, updated_at: now, extract_at: now }));
  const write = vi.fn(() => Promise.reject(new Error('the disk is full')));
  const log = createLog('silent');
  const outbox = createOutbox<Event>({ ...database, clock, log });
  const lookUp = () => Promise.resolve({ description: {} });
  const extracting = createExtracting({ ...database, write, outbox, clock, log, lookUp, perHour: 10 });
  extracting.start();
  await vi.waitFor(() => expect(write).toHaveBeenCalledTimes(1));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(write).toHaveBeenCalledTimes(1);
  await extracting.stop();
  await database.close();
  await remove();
});

const waiting: Omit<MediaRow, 'created_at' | 'updated_at' | 'extract_at'> = {
  id: 'waiting',
  url: 'https://film.com/',
  normalized_url: 'https://film.com/',
  url_hash: 'hash',
  platform: 'web',
  kind: 'article',
  title: null,
  description: null,
  thumbnail: null,
  author: null,
  site_name: null,
  duration: null,
  published_at: null,
  embed_url: null,
  lang: null,
  favicon: null,
  extraction_status: 'pending',
  extracted_at: null,
  extraction_error: null,
  extraction_tries: 0,
  created_by: 'ana',
};
