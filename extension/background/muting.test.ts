import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeServer, ok, problem } from '../test/fake-server.ts';
import { person, signedInAt, stubBrowser } from '../test/stubs.ts';
import { signOut } from './account.ts';
import { answerTo } from './answers.ts';

const ana = person('Ana');
const mia = person('Mia');
const PATH = `/api/v1/notifications/muted/${mia.id}`;
let server: Awaited<ReturnType<typeof fakeServer>>;
let muted: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  stubBrowser();
  muted = [];
  server = await fakeServer({
    'POST /api/v1/auth/refresh': () => ok({ user: ana, accessToken: 'a', refreshToken: 'b', expiresIn: 900 }),
    'GET /api/v1/notifications/muted': () => ok(muted),
    [`PUT ${PATH}`]: () => ok((muted = [mia.id])),
    [`DELETE ${PATH}`]: () => ok((muted = [])),
  });
  await signedInAt(server.address, ana);
});
afterEach(() => server.close());

it('mutes a friend and tells of them again, and says who is muted by then', async () => {
  expect(await answerTo({ type: 'muted' })).toEqual({ muted: [] });
  expect(await answerTo({ type: 'mute', userId: mia.id, isMuted: true })).toEqual({ muted: [mia.id] });
  expect(await answerTo({ type: 'muted' })).toEqual({ muted: [mia.id] });
  expect(await answerTo({ type: 'mute', userId: mia.id, isMuted: false })).toEqual({ muted: [] });
});

it('says why nobody could be muted', async () => {
  server.replies[`PUT ${PATH}`] = () => problem(403, 'NOT_FRIENDS');
  expect(await answerTo({ type: 'mute', userId: mia.id, isMuted: true })).toEqual({ problem: 'NOT_FRIENDS' });
  await server.close();
  expect(await answerTo({ type: 'mute', userId: mia.id, isMuted: true })).toEqual({ problem: 'UNREACHABLE' });
  await signOut();
  expect(await answerTo({ type: 'muted' })).toEqual({ problem: 'AUTHENTICATION_REQUIRED' });
});
