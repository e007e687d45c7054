import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FromPage } from '../messages.ts';
import { local, type Report } from '../settings.ts';
import { fakeServer, ok, problem } from '../test/fake-server.ts';
import { inboxItem, person, signedInAt, stubBrowser, syncOf } from '../test/stubs.ts';
import { pageMessageOf } from './border.ts';
import { sync } from './sync.ts';
import { answerToPage, sitesToAsk } from './watching.ts';

let server: Awaited<ReturnType<typeof fakeServer>>;
const film = inboxItem();
const film2 = { ...film.media, url: 'https://youtu.be/dQw4w9WgXcQ?si=tracked', kind: 'video' as const, duration: 213 };
const item = { ...film, media: film2 };
const url = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&pp=x';
const tab = { id: 1, url, incognito: false } as never;
const sender = { id: 'x', url, frameId: 0, tab };
const path = `/api/v1/inbox/${item.id}`;

beforeEach(async () => {
  fakeBrowser.reset();
  stubBrowser();
  Object.assign(fakeBrowser, { permissions: { getAll: vi.fn(() => Promise.resolve({ origins: [] })) } });
  server = await fakeServer({
    'POST /api/v1/auth/refresh': () => ok({ user: person('Ana'), accessToken: 'a', refreshToken: 'b', expiresIn: 900 }),
    'GET /api/v1/sync': () => ({ status: 304 }),
    [`PATCH ${path}`]: () => ok({ ...item, status: 'watched' }),
  });
  const { user } = await signedInAt(server.address);
  await local.write({ cache: { etag: 'e', sync: syncOf(user, { inbox: [item] }), at: 0 } });
});
afterEach(() => server.close());

const play = (to: number, more: Partial<Extract<FromPage, { type: 'played' }>> = {}) =>
  answerToPage(
    {
      type: 'played',
      url,
      progress: { position: to, duration: 213, covered: [[0, to]] },
      isOver: false,
      isPause: false,
      ...more,
    },
    sender,
  );
const told = () => server.to('PATCH', path).map(({ body }) => (body as { progress: Report }).progress);

it('knows a page by any spelling of its address, and tells it nothing of any other', async () => {
  expect(await answerToPage({ type: 'page', url }, sender)).toMatchObject({ duration: 213, threshold: 0.9 });
  const other = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';
  expect(await answerToPage({ type: 'page', url: other }, { ...sender, url: other })).toBeNull();
  expect(server.seen).toEqual([]);
});

it('follows nothing in private windows, and nothing once it is switched off', async () => {
  const hidden = { ...sender, tab: { id: 1, url, incognito: true } as never };
  expect(await answerToPage({ type: 'page', url }, hidden)).toBeNull();
  await local.write({ noticing: { isOn: false, then: 'mark', watchedFrom: 0.9 } });
  expect(await answerToPage({ type: 'page', url }, sender)).toBeNull();
});

it('keeps what was played until the server has it, whatever happens to the worker', async () => {
  server.replies[`PATCH ${path}`] = () => problem(503, 'INTERNAL_ERROR');
  await play(60);
  await play(90);
  await sync();
  const { reports } = await local.read('reports');
  expect(reports[item.id]).toMatchObject({ position: 90, covered: [[0, 90]] });
  expect(await answerToPage({ type: 'page', url }, sender)).toMatchObject({ resumeAt: 88 });
  server.replies[`PATCH ${path}`] = () => ok(item);
  await sync();
  expect(told().at(-1)).toMatchObject({ position: 90 });
  expect((await local.read('reports')).reports).toEqual({});
});

it('has the server mark it watched, and says so once', async () => {
  await play(200, { isOver: true });
  await expect.poll(async () => (await local.read('noticed')).noticed).toMatchObject([{ is: 'marked' }]);
  expect(told().at(-1)).toMatchObject({ watchedFrom: 0.9 });
});

it('asks instead, for those who want to be asked', async () => {
  await local.write({ noticing: { isOn: true, then: 'ask', watchedFrom: 0.9 } });
  await play(200, { isOver: true });
  await sync();
  expect(told().some(({ watchedFrom }) => watchedFrom !== undefined)).toBe(false);
  expect((await local.read('noticed')).noticed).toMatchObject([{ itemId: item.id, is: 'asked' }]);
});

it('believes no page about another site', async () => {
  const elsewhere = 'https://evil.example/';
  await answerToPage(
    {
      type: 'played',
      url,
      progress: { position: 213, duration: 213, covered: [[0, 213]] },
      isOver: true,
      isPause: true,
    },
    { ...sender, url: elsewhere, tab: { id: 2, url: elsewhere, incognito: false } as never },
  );
  expect((await local.read('reports')).reports).toEqual({});
});

it('goes on nowhere when the address names a moment itself', async () => {
  await play(90);
  expect(await answerToPage({ type: 'page', url: `${url}&t=30` }, sender)).toMatchObject({ resumeAt: null });
});

it('offers the site of the page that is open, until that was answered', async () => {
  expect(await sitesToAsk(url)).toEqual({ here: 'youtube.com', waiting: ['youtube.com'] });
  expect(await sitesToAsk('https://example.org/')).toMatchObject({ here: null });
  await local.write({ declined: ['youtube.com'] });
  expect(await sitesToAsk(url)).toEqual({ here: null, waiting: ['youtube.com'] });
  Object.assign(fakeBrowser.permissions, { getAll: () => Promise.resolve({ origins: ['*://*.youtube.com/*'] }) });
  expect(await sitesToAsk(url)).toEqual({ here: null, waiting: [] });
});

it.each([
  { type: 'page' },
  { type: 'send', url },
  { type: 'played', url, progress: { position: 1, duration: null, covered: [[0]] }, isOver: true, isPause: true },
  { type: 'played', url, progress: { position: -1, duration: null, covered: [] }, isOver: true, isPause: true },
])('hears nothing from a page but what it may say: %j', (message) => {
  expect(pageMessageOf(message)).toBeUndefined();
});
