import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alerts as german } from '#shared/i18n/de/alerts.ts';
import type { Schema } from '#shared/client.ts';
import { laterWithoutChoice } from '#shared/later.ts';
import type { Alert } from '#shared/push-message.ts';
import { local } from '../settings.ts';
import { fakeServer, ok } from '../test/fake-server.ts';
import { person, signedInAt, stubBrowser, syncOf } from '../test/stubs.ts';
import { signedIn } from './account.ts';
import { clickedAlert, takePush } from './alerts.ts';
import { fetchNews } from './news.ts';

const ana = person('Ana');
let server: Awaited<ReturnType<typeof fakeServer>>;
/** What is on the screen, by its name. */
let screen: Map<string, { title: string; message: string }>;
let isAllowed: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  stubBrowser();
  screen = new Map();
  isAllowed = true;
  Object.assign(fakeBrowser, {
    permissions: { contains: () => Promise.resolve(isAllowed) },
    notifications: {
      create: (name: string, shown: { title: string; message: string }) =>
        Promise.resolve(void screen.set(name, shown)),
      clear: (name: string) => Promise.resolve(screen.delete(name)),
      getAll: () => Promise.resolve(Object.fromEntries(screen)),
    },
  });
  server = await fakeServer({
    'POST /api/v1/auth/refresh': () => ok({ user: ana, accessToken: 'a', refreshToken: 'b', expiresIn: 900 }),
    'GET /api/v1/sync': () => ok(syncOf(ana)),
  });
  await signedInAt(server.address, ana);
  await local.write({ alertsOn: true });
});
afterEach(() => server.close());

const alert = (change: Partial<Alert> = {}): Alert => ({
  v: 1, type: 'alert', tag: 'one', kind: 'share', count: 1, from: ['Mia'], others: 0, titles: ['Hummingbirds'], message: 'Look',
  media: 'video', detail: null, avatar: null, picture: null, path: '/i/one', subjectId: 'one', replaces: [], unread: 1,
  ...change,
}); // prettier-ignore
const push = (message: object) => takePush(JSON.stringify(message));
const titles = () => [...screen.values()].map(({ title }) => title);

it('shows who sent what, once, whoever brings it', async () => {
  await push(alert());
  await push(alert());
  expect([...screen.values()]).toMatchObject([{ title: 'Mia sent you a video', message: 'Hummingbirds — “Look”' }]);
});

it('shows it once also when two bring it at the same moment', async () => {
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  await Promise.all([push(alert()), push(alert())]);
  expect(create).toHaveBeenCalledTimes(1);
});

it('shows again what came back after it was put aside, each time once', async () => {
  await push(alert());
  await push({ v: 1, type: 'close', tags: ['one'], unread: 0 });
  for (const detail of ['2026-11-27T09:00:00.000Z', '2026-11-27T09:00:00.000Z']) await push(alert({ detail }));
  expect([...screen.values()]).toMatchObject([{ title: 'Back in your inbox', message: 'Hummingbirds — “Look”' }]);
});

it('shows nothing before somebody has turned alerts on, and looks at the inbox all the same', async () => {
  await local.write({ alertsOn: false });
  await push(alert());
  isAllowed = false;
  await local.write({ alertsOn: true });
  await push(alert());
  expect(titles()).toEqual([]);
  expect(server.to('GET', '/api/v1/sync').length).toBeGreaterThan(0);
});

it('shows nothing while alerts are paused, and what comes after that again', async () => {
  await local.write({ alertsPausedUntil: Date.now() + 60_000 });
  await push(alert());
  expect(titles()).toEqual([]);
  await local.write({ alertsPausedUntil: Date.now() - 1 });
  await push(alert());
  expect(titles()).toEqual(['Mia sent you a video']);
});

it('puts one alert in the place of many', async () => {
  await push(alert());
  await push(alert({ tag: 'burst', count: 5, from: ['Mia', 'Jonas'], others: 1, message: null, replaces: ['one'] }));
  expect(titles()).toEqual(['5 new from Mia, Jonas, and 1 more']);
});

it('closes what was seen elsewhere', async () => {
  await push(alert());
  await push({ v: 1, type: 'close', tags: ['one'], unread: 0 });
  expect(titles()).toEqual([]);
});

it('names nothing when details are hidden', async () => {
  await push(alert({ from: [], titles: [], message: null, media: null }));
  expect([...screen.values()]).toMatchObject([{ title: 'New share', message: '' }]);
});

it('speaks the language of our pages, and English where its texts are not there', async () => {
  // The extension's own files.
  fakeBrowser.runtime.getURL = (path: string) => `${server.address}/${path}`;
  server.replies['GET /alerts/de.json'] = () => ({ body: german });
  const { preferences } = await local.read('preferences');
  await local.write({ preferences: { ...preferences, language: 'de' } });
  await push(alert());
  await local.write({ preferences: { ...preferences, language: 'fr' } });
  await push(alert({ tag: 'two' }));
  await local.write({ preferences: { ...preferences, language: 'de' } });
  await push(alert({ tag: 'three', kind: 'watched' }));
  await local.write({ preferences });
  await push(alert({ tag: 'four', kind: 'watched' }));
  expect(titles()).toEqual([
    'Mia hat dir ein Video geschickt',
    'Mia sent you a video',
    'Mia hat geschaut, was du gesendet hast',
    'Mia watched what you sent',
  ]);
  expect(server.to('GET', '/alerts/de.json')).toHaveLength(2);
});

it('takes no notice of what is not ours', async () => {
  await takePush('hello');
  await push({ v: 2, type: 'alert' });
  expect(titles()).toEqual([]);
});

it('opens what was clicked, marks what was watched, and puts aside what is for later', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const shown = { tag: 'one', path: '/i/one', shareId: 'one' };
  await clickedAlert(shown, 'later');
  await clickedAlert(shown, 'watched');
  expect(create).not.toHaveBeenCalled();
  expect((await local.read('outbox')).outbox).toMatchObject([
    { work: { do: 'later', itemId: 'one', until: laterWithoutChoice(new Date()).toISOString() } },
    { work: { do: 'status', status: 'watched' } },
  ]);
  await clickedAlert(shown, 'open');
  expect(create).toHaveBeenCalledWith({ url: `${server.address}/i/one` });
});

it('looks after what is new itself where nothing can be pushed', async () => {
  const note: Schema<'Notification'> = {
    id: 'burst', kind: 'share', count: 1, people: [person('Mia')], otherPeople: 0, titles: ['Hummingbirds'], message: null,
    media: { kind: 'video', picture: null }, detail: null, security: null, subjectIds: ['one'], at: '2026-11-26T08:00:00.000Z', seenAt: null,
    deliveries: [],
  }; // prettier-ignore
  const told = [note];
  server.replies['GET /api/v1/notifications?limit=10'] = () => ok(told);
  const me = await signedIn();
  if (me) await fetchNews(me.client);
  if (me) await fetchNews(me.client);
  expect(titles()).toEqual(['Mia sent you a video']);
  told[0] = { ...note, seenAt: '2026-11-26T08:01:00.000Z' };
  if (me) await fetchNews(me.client);
  expect(titles()).toEqual([]);
  await local.write({ isPushed: true });
  const before = server.seen.length;
  if (me) await fetchNews(me.client);
  expect(server.seen).toHaveLength(before);
});
