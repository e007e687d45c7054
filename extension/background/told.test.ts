import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { local, session } from '../settings.ts';
import { fakeServer, ok, problem } from '../test/fake-server.ts';
import { person, signedInAt, stubBrowser } from '../test/stubs.ts';
import { signOut } from './account.ts';
import { countUnseen, listTold } from './told.ts';

const ana = person('Ana');
const mia = { ...person('Mia'), avatarUrl: '/avatars/mia' };
const note = {
  id: 'one', kind: 'request', count: 1, people: [mia], otherPeople: 0, titles: [], message: null, media: null, detail: null,
  subjectIds: ['r'], at: '2026-02-01T00:00:00.000Z', seenAt: null, deliveries: [],
}; // prettier-ignore
let server: Awaited<ReturnType<typeof fakeServer>>;

beforeEach(async () => {
  fakeBrowser.reset();
  stubBrowser();
  server = await fakeServer({
    'POST /api/v1/auth/refresh': () => ok({ user: ana, accessToken: 'a', refreshToken: 'b', expiresIn: 900 }),
    'GET /api/v1/notifications': () => ({ body: { success: true, data: [note], pagination: { hasNext: false } } }),
    'GET /api/v1/notifications/unseen': () => ok({ unseen: 3 }),
    'POST /api/v1/notifications/seen': () => ok({ unseen: 0 }),
  });
  await signedInAt(server.address, ana);
});
afterEach(() => server.close());

const unseen = async () => (await session.read('unseen')).unseen;

it('knows how much there is that was not seen, until somebody is shown it', async () => {
  await countUnseen();
  expect(await unseen()).toBe(3);
  const avatarUrl = `${server.address}/avatars/mia`;
  expect(await listTold()).toEqual({ told: [{ ...note, people: [{ ...mia, avatarUrl }] }] });
  expect(await unseen()).toBe(0);
  expect(server.to('POST', '/api/v1/notifications/seen').map(({ body }) => body)).toEqual([{}]);
});

it('shows the list although it could not be noted that it was seen', async () => {
  await countUnseen();
  server.replies['POST /api/v1/notifications/seen'] = () => problem(429, 'RATE_LIMITED');
  expect(await listTold()).toMatchObject({ told: [{ id: 'one' }] });
  expect(await unseen()).toBe(3);
});

it('says why there is no list, and keeps the number', async () => {
  await countUnseen();
  server.replies['GET /api/v1/notifications'] = () => problem(503, 'NOT_READY');
  server.replies['GET /api/v1/notifications/unseen'] = () => 'hang up';
  expect(await listTold()).toEqual({ problem: 'NOT_READY' });
  await countUnseen();
  expect(await unseen()).toBe(3);
});

it('leaves nothing of somebody who signs out to whoever comes next', async () => {
  await countUnseen();
  await signOut();
  expect(await unseen()).toBe(0);
  expect((await local.read('account')).account).toBeNull();
  expect(await listTold()).toEqual({ problem: 'AUTHENTICATION_REQUIRED' });
});
