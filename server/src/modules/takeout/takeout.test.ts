import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { data, type ApiError } from '#shared/client.ts';
import { PASSWORD, startTestServer, type TestServer } from '../../../test/harness.ts';
import { temporaryDatabase } from '../../../test/temporary-database.ts';
import { openDatabase } from '../../kernel/database/database.ts';
import type { TakeoutTables } from './store.ts';

/** Two servers that know nothing of each other. */
let home: TestServer;
let away: TestServer;

beforeAll(async () => {
  home = await startTestServer({ BASE_URL: 'https://home.example' });
  away = await startTestServer({ BASE_URL: 'https://away.example' });
  await home.join('ana', 'ben', 'cleo');
  await home.befriend('ana', 'ben');
  await home.befriend('ana', 'cleo');
  await away.join('anna', 'ben');
  await fillInbox();
});
afterAll(async () => {
  await home.stop();
  await away.stop();
});

const AVATAR = Buffer.from('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=', 'base64');
const page = { title: 'Bread for beginners', description: 'A loaf a day.', image: 'https://bread.example/loaf.jpg' };

/** Something of everything. */
async function fillInbox() {
  const { ana, ben } = { ana: home.as('ana'), ben: home.as('ben') };
  const send = (from: typeof ana, to: string, more: object) =>
    data(
      from.POST('/api/v1/shares', { body: { toUserId: home.id(to), url: 'https://youtu.be/abcdefghijk', ...more } }),
    );
  const item = (id: string) => ({ params: { path: { id } } });

  const watched = await send(ben, 'ana', { message: 'Till the end', startAt: 12 });
  const progress = { position: 40, duration: 245, covered: [[0, 40]] as [number, number][] };
  await data(ana.PATCH('/api/v1/inbox/{id}', { ...item(watched.id), body: { progress } }));
  await data(ana.PATCH('/api/v1/shares/{id}', { ...item(watched.id), body: { status: 'watched', watchDuration: 99 } }));
  const archived = await send(ben, 'ana', { url: 'https://bread.example/1', page });
  await data(ana.PATCH('/api/v1/inbox/{id}', { ...item(archived.id), body: { status: 'archived' } }));
  const removed = await send(ben, 'ana', { url: 'https://bread.example/2' });
  await data(ana.DELETE('/api/v1/inbox/{id}', item(removed.id)));
  await send(ben, 'ana', { url: 'https://bread.example/3?q=a"b,{c}[d]', message: 'Ünread ☃ "quoted", {braced}' });
  await send(ana, 'ana', { url: 'https://bread.example/mine', message: 'For later' });

  const seen = await send(ana, 'ben', { url: 'https://bread.example/4', page, message: 'Look' });
  await data(ben.PATCH('/api/v1/shares/{id}', { ...item(seen.id), body: { status: 'watched' } }));
  await data(ana.PATCH('/api/v1/shares/{id}', { ...item(seen.id), body: { status: 'archived' } }));
  const withdrawn = await send(ana, 'cleo', { url: 'https://bread.example/5' });
  await data(ana.DELETE('/api/v1/shares/{id}', item(withdrawn.id)));
  await send(ana, 'cleo', { url: 'https://bread.example/6' });

  await data(ana.POST('/api/v1/media', { body: { url: 'https://bread.example/saved/1' } }));
  await data(ana.POST('/api/v1/media', { body: { url: 'https://bread.example/saved/2' } }));
  const preferences = { receipts: false, whoMayAsk: 'friendsOfFriends' as const, discoverable: false };
  await data(ana.PATCH('/api/v1/profile', { body: { displayName: 'Ana of the Bread', language: 'fr', preferences } }));
  await putAvatar(home, 'ana');
}

const authorized = (server: TestServer, name: string) => ({
  authorization: `Bearer ${server.tokens(name).accessToken}`,
});
const putAvatar = (server: TestServer, name: string) =>
  server.request('/api/v1/profile/avatar', { method: 'PUT', headers: authorized(server, name), body: AVATAR });

async function settled(server: TestServer, name: string, kind: 'export' | 'import') {
  return vi.waitFor(
    async () => {
      const job = (await data(server.as(name).GET('/api/v1/takeout')))[kind];
      expect(job?.status).not.toBe('working');
      return job;
    },
    { timeout: 20_000 },
  );
}

async function linkTo(server: TestServer, name: string): Promise<string> {
  const body = { password: PASSWORD };
  return (await data(server.as(name).POST('/api/v1/takeout/export/link', { body }))).url;
}

interface Exported extends Record<string, unknown> {
  profile: Record<string, unknown>;
  inbox: Record<string, unknown>[];
  sent: Record<string, unknown>[];
  savedMedia: Record<string, unknown>[];
  friends: unknown[];
}

async function exported(server: TestServer, name: string): Promise<Exported> {
  await data(server.as(name).POST('/api/v1/takeout/export'));
  expect(await settled(server, name, 'export')).toMatchObject({ status: 'done', progress: 1 });
  return (await (await server.request(await linkTo(server, name))).json()) as Exported;
}

const upload = (server: TestServer, name: string, body: string | Uint8Array<ArrayBuffer>, headers = {}) =>
  server.request('/api/v1/takeout/import', {
    method: 'PUT',
    headers: { ...authorized(server, name), ...headers },
    body,
  });

async function imported(server: TestServer, name: string, file: unknown) {
  expect((await upload(server, name, JSON.stringify(file))).status).toBe(201);
  await data(server.as(name).POST('/api/v1/takeout/import/start'));
  return settled(server, name, 'import');
}

/** What docs/export.md says that another server has of its own. */
function portable({ profile, inbox, sent, savedMedia }: Exported) {
  const { displayName, language, preferences, avatar } = profile;
  return {
    profile: { displayName, language, preferences, hasPicture: avatar !== null },
    inbox,
    sent: sent.map(({ page: _, ...share }) => share),
    savedMedia: savedMedia.map(({ id: _, ...media }) => media),
  };
}

describe('an export', () => {
  it('holds everything of its person', async () => {
    const file = await exported(home, 'ana');
    expect(file).toMatchObject({ format: 'watchthis-export', version: 1, server: 'https://home.example' });
    expect(file.profile).toMatchObject({
      username: 'ana',
      displayName: 'Ana of the Bread',
      avatar: { type: 'image/webp' },
    });
    expect(file.inbox).toHaveLength(5);
    expect(file.inbox[0]).toMatchObject({
      from: { id: home.id('ben'), username: 'ben', displayName: 'Ben', server: 'https://home.example' },
      message: 'Till the end',
      startAt: 12,
      place: 'inbox',
      watchDuration: 99,
      progress: { position: 40 },
    });
    expect(file.inbox.map(({ place }) => place)).toEqual(['inbox', 'archive', 'removed', 'inbox', 'inbox']);
    expect(file.inbox[4]).toMatchObject({ from: null, message: 'For later' });
    expect(file.sent.map(({ url }) => url)).toEqual([
      'https://bread.example/mine',
      'https://bread.example/4',
      'https://bread.example/6',
    ]);
    expect(file.sent[1]).toMatchObject({ page, watchedAt: expect.any(String) as string });
    expect(file.savedMedia).toHaveLength(2);
    expect(file.friends).toHaveLength(2);
  });

  it('says nothing that would open the account, nor what others keep to themselves', async () => {
    const preferences = { receipts: false };
    await data(home.as('ben').PATCH('/api/v1/profile', { body: { preferences } }));
    await vi.waitFor(async () => {
      const sent = await data(home.as('ana').GET('/api/v1/shares/sent', {}));
      expect(sent.filter(({ to, watchedAt }) => to.username === 'ben' && watchedAt !== null)).toEqual([]);
    });
    const file = await exported(home, 'ana');
    expect(file.sent[1]).toMatchObject({ watchedAt: null, readAt: null, deliveredAt: null });
    const text = JSON.stringify(file);
    expect(text).not.toMatch(/argon2|password|secret_hash|token_hash|ben@people/);
    await data(home.as('ben').PATCH('/api/v1/profile', { body: { preferences: { receipts: true } } }));
  });

  it('is fetched once for each time that its person shows who they are, and soon', async () => {
    await exported(home, 'ana');
    const wrong = { body: { password: 'not my password' } };
    await expect(data(home.as('ana').POST('/api/v1/takeout/export/link', wrong))).rejects.toMatchObject({
      code: 'WRONG_PASSWORD',
    });
    const url = await linkTo(home, 'ana');
    expect(await (await home.request(url, { method: 'HEAD' })).text()).toBe('');
    const file = await home.request(url);
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="watchthis-ana-\d{4}-\d\d-\d\d\.json"$/,
    );
    expect(Number(file.headers.get('content-length'))).toBe((await file.arrayBuffer()).byteLength);
    expect((await home.request(url)).status).toBe(404);
    const late = await linkTo(home, 'ana');
    home.clock.advance(301);
    expect((await home.request(late)).status).toBe(404);
    const events = await data(home.as('ana').GET('/api/v1/profile/security-events', {}));
    expect(events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['export.made', 'export.downloaded']));
  });
});

describe('one at a time', () => {
  const codes = async (...all: Promise<unknown>[]) =>
    (await Promise.allSettled(all)).flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as ApiError).code] : [],
    );

  it('is made for each person, whoever is in a hurry', async () => {
    const cleo = home.as('cleo');
    const ask = () => data(cleo.POST('/api/v1/takeout/export'));
    expect(await codes(ask(), ask())).toEqual(['TAKEOUT_UNDER_WAY']);
    await settled(home, 'cleo', 'export');

    const file = JSON.stringify(await exported(home, 'cleo'));
    const statuses = await Promise.all([upload(home, 'cleo', file), upload(home, 'cleo', file)]);
    expect(statuses.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const start = () => data(cleo.POST('/api/v1/takeout/import/start'));
    const drop = () => data(cleo.DELETE('/api/v1/takeout/import'));
    // For whoever comes second it is under way, or done.
    const tooLate = /^(?:IMPORT_NOT_FOUND|TAKEOUT_UNDER_WAY)$/;
    expect((await codes(start(), start())).join()).toMatch(tooLate);
    await settled(home, 'cleo', 'import');
    await upload(home, 'cleo', file);
    expect((await codes(start(), drop())).join()).toMatch(tooLate);
    await settled(home, 'cleo', 'import');
  });
});

describe('an import', () => {
  it('says what it would bring, and brings nothing yet', async () => {
    const file = await exported(home, 'ana');
    const answer = await upload(away, 'anna', gzipSync(JSON.stringify(file)), { 'content-encoding': 'gzip' });
    expect(((await answer.json()) as { data: unknown }).data).toMatchObject({
      status: 'ready',
      contents: {
        server: 'https://home.example',
        username: 'ana',
        hasPicture: true,
        inbox: 5,
        sent: 3,
        savedMedia: 2,
        friends: 2,
      },
    });
    expect(await data(away.as('anna').GET('/api/v1/inbox', {}))).toEqual([]);
  });

  it('is exported again as it came', async () => {
    const before = await exported(home, 'ana');
    expect(await imported(away, 'anna', before)).toMatchObject({
      status: 'done',
      result: {
        ...{ inbox: 5, sent: 2, savedMedia: 2, skipped: 0 },
        friends: expect.arrayContaining([{ username: 'ben', displayName: 'Ben' }]) as unknown,
      },
    });
    const after = await exported(away, 'anna');
    expect(portable(after)).toEqual(portable(before));
    expect(after.sent[1]?.['page']).toMatchObject(before.sent[1]?.['page'] as object);
    expect(after.friends).toEqual([]);
  });

  it('shows who sent what, with the server on which they are called so', async () => {
    const items = await data(away.as('anna').GET('/api/v1/inbox', { params: { query: { status: 'all' } } }));
    expect(
      items.map(({ message, sharedBy, status, isRead }) => [message, sharedBy.displayName, status, isRead]),
    ).toEqual([
      ['For later', 'Ana of the Bread', 'pending', false],
      ['Ünread ☃ "quoted", {braced}', 'Ben (home.example)', 'pending', false],
      [null, 'Ben (home.example)', 'archived', true],
      ['Till the end', 'Ben (home.example)', 'watched', true],
    ]);
    const state = await data(away.as('anna').GET('/api/v1/inbox/stats'));
    expect(state).toMatchObject({ unread: 2, pending: 2, watched: 1, archived: 1 });
    const [sent] = await data(away.as('anna').GET('/api/v1/shares/sent', {}));
    expect(sent).toMatchObject({
      to: { displayName: 'Cleo (home.example)', username: 'someone' },
      media: { title: 'bread.example/6' },
    });
  });

  it('adds nothing the second time, nor where everything is already', async () => {
    const file = await exported(home, 'ana');
    const nothing = { result: { inbox: 0, sent: 0, savedMedia: 0 } };
    expect(await imported(away, 'anna', file)).toMatchObject(nothing);
    expect(await imported(away, 'anna', await exported(away, 'anna'))).toMatchObject(nothing);
    expect(await imported(home, 'ana', file)).toMatchObject(nothing);
    expect(await imported(home, 'ana', await exported(away, 'anna'))).toMatchObject(nothing);
    expect(await data(away.as('anna').GET('/api/v1/inbox/stats'))).toMatchObject({ unread: 2, pending: 2, total: 4 });
  });

  it('calls those who are friends here too as they were called there, unless they have a name here', async () => {
    await away.join('hana', 'ivo', 'jon');
    await away.befriend('hana', 'ivo', 'jon');
    const names = async () =>
      Object.fromEntries(
        (await data(away.as('hana').GET('/api/v1/friends'))).map(({ user, nickname }) => [user.username, nickname]),
      );
    const call = (name: string, nickname: string | null) => {
      const params = { path: { userId: away.id(name) } };
      return data(away.as('hana').PATCH('/api/v1/friends/{userId}', { params, body: { nickname } }));
    };
    await call('ivo', 'Brother');
    await call('jon', 'Neighbour');
    const file = await exported(away, 'hana');
    await call('ivo', null);
    await call('jon', 'Landlord');
    await imported(away, 'hana', file);
    expect(await names()).toEqual({ ivo: 'Brother', jon: 'Landlord' });
  });

  it('keeps what senders did with what they sent to themselves, also where more comes than is written at once', async () => {
    const file = await exported(home, 'ana');
    const isOwn = ({ message }: Record<string, unknown>) => message === 'For later';
    const many = (one: Record<string, unknown> | undefined, first: number, more = {}) =>
      Array.from({ length: 75 }, (_, at) => ({ ...one, id: forgedId(first + at), ...more }));
    const did = { archivedAt: '2026-02-01T00:00:00.000Z', page: { selection: 'A loaf', lang: 'fr' } };
    const inbox = [...many(file.inbox[0], 300), ...many(file.inbox.find(isOwn), 400)];
    const sent = [...many(file.sent.find(isOwn), 400, did), ...many(file.sent[1], 500)];
    await away.join('olga');
    expect(await imported(away, 'olga', { ...file, inbox, sent })).toMatchObject({ result: { inbox: 150, sent: 75 } });
    const own = (await exported(away, 'olga')).sent.filter(isOwn);
    expect(own).toHaveLength(75);
    for (const one of own) expect(one).toMatchObject(did);
  });

  it('touches nobody else, whoever it says has sent or got something', async () => {
    const file = await exported(home, 'ana');
    const ben = { id: away.id('ben'), username: 'ben', displayName: 'Ben', server: 'https://away.example' };
    const forged = {
      ...file,
      inbox: file.inbox.map((item, at) => ({ ...item, id: forgedId(at), from: ben })),
      sent: file.sent.map((share, at) => ({ ...share, id: forgedId(100 + at), to: ben })),
    };
    await away.join('mallory');
    await imported(away, 'mallory', forged);
    expect(await data(away.as('ben').GET('/api/v1/inbox', {}))).toEqual([]);
    expect(await data(away.as('ben').GET('/api/v1/shares/sent', {}))).toEqual([]);
    expect(await data(away.as('mallory').GET('/api/v1/friends'))).toEqual([]);
    const [item] = await data(away.as('mallory').GET('/api/v1/inbox', {}));
    expect(item?.sharedBy).toMatchObject({ username: 'someone', displayName: 'Ben (away.example)' });
  });

  it('keeps what it says of a link to itself', async () => {
    await data(away.as('ben').POST('/api/v1/media', { body: { url: 'https://bread.example/1' } }));
    const [media] = (await exported(away, 'ben')).savedMedia;
    expect(media).toMatchObject({ url: 'https://bread.example/1', title: null });
  });

  it('lets in no link that could not be shared', async () => {
    const file = await exported(home, 'ana');
    const [item] = file.inbox;
    const inbox = ['javascript:alert(1)', 'data:text/html,x', 'no link'].map((url, at) => ({
      ...item,
      id: forgedId(200 + at),
      url,
    }));
    await away.join('nina');
    expect(
      await imported(away, 'nina', {
        ...file,
        inbox,
        sent: [],
        savedMedia: [{ url: 'file:///etc', savedAt: '2026-01-01T00:00:00Z' }],
      }),
    ).toMatchObject({
      result: { inbox: 0, sent: 0, savedMedia: 0, skipped: 4 },
    });
  });

  it.each([
    ['', 'the beginning'],
    ['{"cut', 'the beginning'],
    ['[]', 'the beginning'],
    ['{"format":"mbox","inbox":[]}', 'format'],
    [
      '{"format":"watchthis-export","version":2,"server":"https://a.example","exportedAt":"2026-01-01T00:00:00Z","profile":{}}',
      'version',
    ],
  ])('refuses what is no export: %s', async (text, place) => {
    const answer = await upload(away, 'anna', text);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'NOT_AN_EXPORT', details: { place } } });
  });

  it('refuses what only says that it is packed', async () => {
    const answer = await upload(away, 'anna', '{}', { 'content-encoding': 'gzip' });
    expect(await answer.json()).toMatchObject({
      error: { code: 'NOT_AN_EXPORT', details: { message: 'It is not gzip.' } },
    });
  });

  it('says where an export is damaged', async () => {
    const file = await exported(home, 'ana');
    const damaged = file.inbox.map((item, at) => (at === 3 ? { ...item, readAt: 'yesterday' } : item));
    const answer = await upload(away, 'anna', JSON.stringify({ ...file, inbox: damaged }));
    expect(await answer.json()).toMatchObject({
      error: { code: 'NOT_AN_EXPORT', details: { place: 'inbox[3].readAt' } },
    });
  });

  it('carries what is put aside, until when, and what has come back', async () => {
    await home.join('dora');
    await home.befriend('ben', 'dora');
    await away.join('dora');
    const ids: string[] = [];
    for (const n of [1, 2]) {
      const body = { toUserId: home.id('dora'), url: `https://bread.example/later/${n}` };
      ids.push((await data(home.as('ben').POST('/api/v1/shares', { body }))).id);
    }
    const returnsAt = new Date(home.clock.ms() + 86_400_000).toISOString();
    const params = { path: { id: ids[1] ?? '' } };
    await data(home.as('dora').PATCH('/api/v1/inbox/{id}', { params, body: { status: 'later', returnsAt } }));
    const file = await exported(home, 'dora');
    expect(file.inbox).toMatchObject([
      { place: 'inbox', returnsAt: null },
      { place: 'later', returnsAt },
    ]);
    const [kept, put] = file.inbox as [object, object];
    // What was written before there was such a thing says nothing of it.
    const { returnsAt: _, ...older } = kept as { returnsAt: null };
    await imported(away, 'dora', { ...file, inbox: [older, put] });
    const query = { status: 'later' as const };
    expect(await data(away.as('dora').GET('/api/v1/inbox', { params: { query } }))).toMatchObject([{ returnsAt }]);
    expect(await data(away.as('dora').GET('/api/v1/sync'))).toMatchObject({
      unread: 1,
      inbox: [{ status: 'pending' }],
    });
  });
});

const forgedId = (at: number) => `0198a1b2-0000-7000-8000-${String(at).padStart(12, '0')}`;

describe('files', () => {
  it('are gone a week after the export, and a day after the upload', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const directory = await mkdtemp(join(tmpdir(), 'watchthis-test-'));
    const server = await startTestServer({ DATA_DIR: directory });
    const files = async () => (await readdir(join(directory, 'takeout'))).length;
    const pass = async (hours: number, left: number) => {
      server.clock.advance(hours * 3600);
      vi.advanceTimersByTime(3_600_000);
      await expect.poll(files).toBe(left);
    };
    await server.join('ana', 'ben');
    const file = await exported(server, 'ana');
    await exported(server, 'ben');
    await upload(server, 'ana', JSON.stringify(file));
    expect(await files()).toBe(3);
    await pass(23, 3);
    await pass(2, 2);
    await pass(6 * 24, 0);
    vi.useRealTimers();
    await server.stop();
    await rm(directory, { recursive: true });
  });

  it('stay for a day from when their import began, also where that was late', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const server = await startTestServer();
    await server.join('ana');
    await upload(server, 'ana', JSON.stringify(await exported(server, 'ana')));
    server.clock.advance(23.5 * 3600);
    await data(server.as('ana').POST('/api/v1/takeout/import/start'));
    await settled(server, 'ana', 'import');
    server.clock.advance(3600);
    vi.advanceTimersByTime(3_600_000);
    expect(await takeoutOf(server, 'ana')).toMatchObject({ data: { import: { status: 'done' } } });
    vi.useRealTimers();
    await server.stop();
  });

  it('are written anew by the next process when the one before was cut off', async () => {
    const { environment, remove } = await temporaryDatabase();
    const first = await startTestServer(environment);
    await first.join('ana');
    await data(first.as('ana').POST('/api/v1/takeout/export'));
    await first.stop();
    await cutOff(environment);
    const second = await startTestServer(environment);
    const state = () => takeoutOf(second, 'ana');
    await expect.poll(state).toMatchObject({ data: { export: { status: 'done', progress: 1 } } });
    await second.stop();
    await remove();
  });
});

/** For whoever signed in so long ago that they have to again. */
async function takeoutOf(server: TestServer, username: string): Promise<unknown> {
  const body = { username, password: PASSWORD };
  const { accessToken } = await data(server.as().POST('/api/v1/auth/login', { body }));
  return (await server.request('/api/v1/takeout', { headers: { authorization: `Bearer ${accessToken}` } })).json();
}

/** As a process leaves an export at which it was when it was killed. */
async function cutOff(environment: Record<string, string>) {
  const dataDir = environment['DATA_DIR'] ?? '';
  const database = openDatabase<TakeoutTables>({ databaseUrl: environment['DATABASE_URL'], dataDir });
  const set = { status: 'working', progress: 0.5, bytes: null, claimed_until: '2026-01-01T00:00:00.000Z' } as const;
  await database.write((tx) => tx.updateTable('takeouts').set(set).execute());
  await database.close();
  await rm(join(dataDir, 'takeout'), { recursive: true, force: true });
}
