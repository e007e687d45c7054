import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { notificationsOf, send, subscribe } from '../../../../test/notified.ts';
import { APPLE, GOOGLE, MOZILLA, startPushSink, type PushSink } from '../../../../test/push-sink.ts';

let service: PushSink;
let server: TestServer;
beforeEach(async () => {
  service = await startPushSink();
  server = await startTestServer({ JWT_EXPIRES_IN: '30d' }, service.web);
  await server.join('ana', 'bob');
  await server.befriend('ana', 'bob');
});
afterEach(async () => {
  await server.stop();
  await service.stop();
});

const eventually = (check: () => unknown) => vi.waitFor(check);
const came = (browser: { received: unknown[] }, count: number) =>
  eventually(() => expect(browser.received).toHaveLength(count));
const asked = (count: number) => eventually(() => expect(service.requests).toHaveLength(count));
const deliver = () => server.app.deliveries.deliverDue();
const subscriptions = () => data(server.as('bob').GET('/api/v1/push/subscriptions'));
const states = async () =>
  (await notificationsOf(server, 'bob')).flatMap(({ deliveries }) =>
    deliveries.map(({ state, error }) => [state, error]),
  );

it('reaches a browser that has nothing open: encrypted for it, and signed by this server', async () => {
  const browser = await subscribe(server, service, 'bob');
  const id = await send(server, 'ana', 'bob', { message: 'Watch till the end' });
  await came(browser, 1);
  expect(browser.received).toEqual([
    expect.objectContaining({
      ...{ v: 1, type: 'alert', tag: id, kind: 'share', count: 1, from: ['Ana'], path: `/i/${id}`, unread: 1 },
      titles: [expect.stringMatching(/^Film /)],
      message: 'Watch till the end',
    }),
  ]);
  expect(service.requests).toMatchObject([{ subject: 'mailto:no-reply@localhost', status: 201 }]);
  expect(service.requests[0]?.ttl).toBeGreaterThan(86_000);
  await eventually(async () => expect(await states()).toEqual([['sent', null]]));
});

it('calls friends as their friend calls them', async () => {
  const browser = await subscribe(server, service, 'bob');
  const params = { path: { userId: server.id('ana') } };
  await data(server.as('bob').PATCH('/api/v1/friends/{userId}', { params, body: { nickname: 'Little A' } }));
  await send(server, 'ana', 'bob');
  await came(browser, 1);
  expect(browser.received).toMatchObject([{ from: ['Little A'] }]);
  const [newest] = await notificationsOf(server, 'bob');
  expect(newest?.people).toMatchObject([{ username: 'ana', displayName: 'Little A' }]);
});

it('closes on every browser what was read on one', async () => {
  const [laptop, phone] = [await subscribe(server, service, 'bob'), await subscribe(server, service, 'bob')];
  const id = await send(server, 'ana', 'bob');
  await came(laptop, 1);
  await came(phone, 1);
  await eventually(async () => expect(await states()).toEqual(Array(2).fill(['sent', null])));
  await data(server.as('bob').PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status: 'watched' } }));
  for (const browser of [laptop, phone]) {
    await came(browser, 2);
    expect(browser.received[1]).toEqual({ v: 1, type: 'close', tags: [id, expect.any(String)], unread: 0 });
  }
  const topics = service.requests.map(({ topic }) => topic);
  expect(new Set(topics).size).toBe(1);
});

it('tells Safari what to show by itself, in the language of its person, and pushes nothing there that shows nothing', async () => {
  const [safari, firefox] = [
    await subscribe(server, service, 'bob', { host: APPLE }),
    await subscribe(server, service, 'bob'),
  ];
  await data(server.as('bob').PATCH('/api/v1/profile', { body: { language: 'de' } }));
  const id = await send(server, 'ana', 'bob', { message: 'Watch till the end' });
  await came(safari, 1);
  await came(firefox, 1);
  expect(firefox.received[0]).not.toHaveProperty('web_push');
  expect(safari.received[0]).toEqual({
    ...firefox.received[0],
    web_push: 8030,
    mutable: true,
    notification: {
      title: expect.stringMatching(/^Ana hat dir .* geschickt$/),
      body: expect.stringContaining('Watch till the end'),
      lang: 'de',
      dir: 'ltr',
      tag: id,
      navigate: `http://localhost:7279/i/${id}`,
      app_badge: '1',
    },
  });
  await data(server.as('bob').PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status: 'watched' } }));
  await came(firefox, 2);
  await eventually(async () => expect((await states()).map(([state]) => state)).toEqual(['sent', 'sent']));
  expect(safari.received).toHaveLength(1);
});

it('says nothing of what was seen before a push could go out', async () => {
  const browser = await subscribe(server, service, 'bob');
  service.mood = 503;
  const id = await send(server, 'ana', 'bob');
  await asked(1);
  await eventually(async () => expect(await states()).toEqual([['waiting', 'status 503']]));
  await data(server.as('bob').PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status: 'watched' } }));
  await eventually(async () => expect((await notificationsOf(server, 'bob'))[0]?.seenAt).toBeTypeOf('string'));
  service.mood = 201;
  await eventually(async () => {
    server.clock.advance(60);
    await deliver();
    expect(await states()).toEqual([['dropped', 'seen']]);
  });
  expect(browser.received.filter(({ type }) => type === 'alert')).toEqual([]);
});

it('tells of a burst in one alert that stands for the single ones too', async () => {
  const browser = await subscribe(server, service, 'bob');
  const ids = [];
  for (let i = 0; i < 5; i += 1) ids.push(await send(server, 'ana', 'bob'));
  await came(browser, 3);
  await eventually(async () => expect((await notificationsOf(server, 'bob'))[0]?.count).toBe(5));
  server.clock.advance(6);
  await deliver();
  await came(browser, 4);
  expect(browser.received[3]).toMatchObject({
    count: 5,
    from: ['Ana'],
    path: '/inbox',
    replaces: expect.arrayContaining(ids),
  });
});

it('tells the extension of a browser rather than its dashboard', async () => {
  const dashboard = await subscribe(server, service, 'bob', { kind: 'dashboard' });
  const extension = await subscribe(server, service, 'bob', { device: dashboard.device });
  await send(server, 'ana', 'bob');
  await came(extension, 1);
  expect(dashboard.received).toEqual([]);
});

it('ends with the session that asked for it', async () => {
  await subscribe(server, service, 'bob');
  await data(server.as('bob').POST('/api/v1/auth/logout'));
  const again = { username: 'bob', password: PASSWORD };
  const { accessToken } = await data(server.as().POST('/api/v1/auth/login', { body: again }));
  const headers = { authorization: `Bearer ${accessToken}` };
  await eventually(async () =>
    expect(await (await server.request('/api/v1/push/subscriptions', { headers })).json()).toMatchObject({ data: [] }),
  );
});

describe('the answer of a push service', () => {
  it.each([404, 410])('%d ends the subscription, and nothing else does', async (status) => {
    const browser = await subscribe(server, service, 'bob');
    service.mood = status;
    await send(server, 'ana', 'bob');
    await eventually(async () => expect(await states()).toEqual([['dropped', 'gone']]));
    expect(await subscriptions()).toEqual([]);
    expect(browser.received).toEqual([]);
  });

  it.each([
    [400, 'failed'],
    [413, 'failed'],
    [401, 'failed'],
    [403, 'failed'],
  ])('%d drops the message and keeps the subscription', async (status, state) => {
    await subscribe(server, service, 'bob');
    service.mood = status;
    await send(server, 'ana', 'bob');
    await eventually(async () => expect(await states()).toEqual([[state, `status ${status}`]]));
    server.clock.advance(90_000);
    await deliver();
    expect(service.requests).toHaveLength(1);
    expect(await subscriptions()).toHaveLength(1);
  });

  it('429 is tried again when it says, and not before', async () => {
    const browser = await subscribe(server, service, 'bob');
    service.mood = { status: 429, retryAfter: 600 };
    await send(server, 'ana', 'bob');
    await eventually(async () => expect(await states()).toEqual([['waiting', 'status 429']]));
    service.mood = 201;
    server.clock.advance(598);
    await deliver();
    expect(service.requests).toHaveLength(1);
    server.clock.advance(3);
    await deliver();
    await came(browser, 1);
  });

  it.each([500, 503, 'hang'] as const)('%s is tried again, ever more seldom, for a day', async (mood) => {
    const browser = await subscribe(server, service, 'bob');
    service.mood = mood;
    await send(server, 'ana', 'bob');
    // It waits from the first; only once it was tried does it say why.
    await eventually(async () => expect((await states())[0]).toEqual(['waiting', expect.any(String)]));
    service.mood = 201;
    server.clock.advance(61);
    await deliver();
    await came(browser, 1);
    expect(await states()).toEqual([['sent', null]]);
  });

  it('that never gets better is given up after a day', async () => {
    await subscribe(server, service, 'bob');
    service.mood = 503;
    await send(server, 'ana', 'bob');
    await asked(1);
    for (let hours = 0; hours < 25; hours += 1) {
      server.clock.advance(3600);
      await deliver();
    }
    expect(await states()).toEqual([['failed', 'status 503']]);
    expect(await subscriptions()).toHaveLength(1);
  });
});

it('lets a service in trouble delay nobody else, and leaves it alone until one push arrives again', async () => {
  const [bad, good] = [
    await subscribe(server, service, 'bob', { host: GOOGLE }),
    await subscribe(server, service, 'bob', { host: MOZILLA }),
  ];
  service.moodByHost[GOOGLE] = 'hang';
  for (let i = 0; i < 3; i += 1) {
    await send(server, 'ana', 'bob');
    await came(good, i + 1);
    // Nobody has waited for the other to the end.
    if (i === 0) expect(service.givenUp).toBe(0);
    server.clock.advance(120);
    await deliver();
  }
  const admin = server.id('ana');
  await server.app.administration.promote(admin, { userId: null });
  const { failingHosts } = await data(server.as('ana').GET('/api/v1/admin/deliveries'));
  expect(failingHosts).toEqual([GOOGLE]);
  service.moodByHost[GOOGLE] = 201;
  server.clock.advance(1801);
  await deliver();
  await came(bad, 3);
});

it.each([
  [201, 'sent'],
  [410, 'gone'],
  [403, 'refused'],
  [429, 'busy'],
  ['hang', 'unreachable'],
] as const)('a test that is met by %s says: %s', async (mood, result) => {
  const browser = await subscribe(server, service, 'bob');
  service.mood = mood;
  const path = { id: browser.id };
  expect(await data(server.as('bob').POST('/api/v1/push/subscriptions/{id}/test', { params: { path } }))).toMatchObject(
    {
      result,
    },
  );
  expect(browser.received).toEqual(mood === 201 ? [{ v: 1, type: 'test' }] : []);
});
