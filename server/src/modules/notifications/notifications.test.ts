import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { PASSWORD, startTestServer, type TestServer } from '../../../test/harness.ts';
import { notificationsOf, send } from '../../../test/notified.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
  await server.join('ana', 'bob', 'cyd');
  await server.befriend('ana', 'bob');
  await server.befriend('bob', 'cyd');
  // Of the friendships, which they know of: a request that was answered, and an answer.
  await vi.waitFor(async () => expect(await notificationsOf(server, 'bob')).toHaveLength(2));
  await see('bob');
  await see('cyd');
});
afterEach(() => server.stop());

const see = async (username: string, ids?: string[]) => {
  await vi.waitFor(async () => expect((await notificationsOf(server, username)).length).toBeGreaterThan(0));
  return data(server.as(username).POST('/api/v1/notifications/seen', { body: ids ? { ids } : {} }));
};
const unseenOf = async (username: string) =>
  (await data(server.as(username).GET('/api/v1/notifications/unseen'))).unseen;
const newest = async (username: string) => (await notificationsOf(server, username))[0];
const told = (username: string, expected: object) =>
  vi.waitFor(async () => expect(await newest(username)).toMatchObject(expected));
const change = (username: string, body: object) =>
  data(server.as(username).PATCH('/api/v1/notifications/preferences', { body }));
const readAll = (username: string) =>
  data(server.as(username).POST('/api/v1/inbox/read', { body: { upTo: new Date().toISOString() } }));
const watch = (username: string, id: string) =>
  data(server.as(username).PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status: 'watched' } }));

it('tells of a share: from whom, what, and that it was not seen', async () => {
  const id = await send(server, 'ana', 'bob', { message: 'Look' });
  await told('bob', {
    kind: 'share',
    count: 1,
    people: [server.person('ana')],
    titles: [expect.stringMatching(/^Film/)],
    message: 'Look',
    subjectIds: [id],
    seenAt: null,
    deliveries: [],
  });
  expect(await unseenOf('bob')).toBe(1);
});

it('tells of nothing that one has done oneself', async () => {
  await send(server, 'bob', 'bob');
  await send(server, 'ana', 'bob');
  await told('bob', { kind: 'share', count: 1, people: [server.person('ana')] });
});

it('tells of shares that follow each other together, whoever sent them', async () => {
  await send(server, 'ana', 'bob');
  await send(server, 'cyd', 'bob');
  await send(server, 'ana', 'bob');
  await told('bob', { kind: 'share', count: 3, people: [{ username: 'ana' }, { username: 'cyd' }], otherPeople: 0 });
  expect(await unseenOf('bob')).toBe(1);
  server.clock.advance(61);
  await send(server, 'ana', 'bob');
  await told('bob', { count: 1 });
  expect(await unseenOf('bob')).toBe(2);
});

it('has seen what was read in the inbox', async () => {
  const id = await send(server, 'ana', 'bob');
  await told('bob', { seenAt: null });
  await data(server.as('bob').PATCH('/api/v1/inbox/{id}/read', { params: { path: { id } }, body: { isRead: true } }));
  await told('bob', { seenAt: expect.any(String) });
  expect(await unseenOf('bob')).toBe(0);
});

it.each([
  ['all is called seen', () => see('bob')],
  ['all of the inbox is read', () => readAll('bob')],
])(
  'has seen more than 500 when %s',
  async (_, look) => {
    await Promise.all(Array.from({ length: 510 }, () => send(server, 'ana', 'bob')));
    await vi.waitFor(async () => expect(await newest('bob')).toMatchObject({ count: 510 }), 20_000);
    await look();
    await vi.waitFor(async () => expect(await unseenOf('bob')).toBe(0));
    await told('bob', { kind: 'share', seenAt: expect.any(String) });
  },
  30_000,
);

it('has seen all shares when all of the inbox was marked read', async () => {
  await send(server, 'ana', 'bob');
  await told('bob', { seenAt: null });
  await readAll('bob');
  await told('bob', { seenAt: expect.any(String) });
});

it('shows no share that was taken back', async () => {
  const id = await send(server, 'ana', 'bob');
  await told('bob', { kind: 'share' });
  await data(server.as('ana').DELETE('/api/v1/shares/{id}', { params: { path: { id } } }));
  await told('bob', { kind: 'accepted' });
  expect(await unseenOf('bob')).toBe(0);
});

it('tells of friend requests, and has seen them when they are answered', async () => {
  await data(server.as('ana').POST('/api/v1/friends/requests', { body: { username: 'cyd' } }));
  await told('cyd', { kind: 'request', people: [server.person('ana')], seenAt: null });
  await data(server.as('cyd').POST('/api/v1/friends/requests', { body: { username: 'ana' } }));
  await told('ana', { kind: 'accepted', people: [server.person('cyd')] });
  await told('cyd', { kind: 'request', seenAt: expect.any(String) });
});

it('tells of an answer again when two who had parted are friends once more', async () => {
  const params = { path: { userId: server.id('bob') } };
  for (let i = 0; i < 2; i += 1) {
    await told('ana', { kind: 'accepted', people: [server.person('bob')], seenAt: null });
    await see('ana');
    server.clock.advance(60);
    await data(server.as('ana').DELETE('/api/v1/friends/{userId}', { params }));
    await server.befriend('ana', 'bob');
  }
  expect((await notificationsOf(server, 'ana')).filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
});

it('tells whoever invited somebody that they have come', async () => {
  const { code } = await data(server.as('cyd').POST('/api/v1/invites', { body: {} }));
  await data(server.as().POST('/api/v1/auth/signup', { body: { username: 'dia', password: PASSWORD, invite: code } }));
  await told('cyd', { kind: 'accepted', people: [{ username: 'dia' }] });
});

describe('that something was watched', () => {
  it('is told to the sender who asked for that', async () => {
    await change('ana', { events: { watched: { live: true } } });
    await watch('bob', await send(server, 'ana', 'bob'));
    await told('ana', { kind: 'watched', people: [server.person('bob')], titles: [expect.stringMatching(/^Film/)] });
  });

  it('is not told unless it was asked for, nor of those who give no receipts', async () => {
    await watch('bob', await send(server, 'ana', 'bob'));
    await change('ana', { events: { watched: { live: true } } });
    await data(server.as('bob').PATCH('/api/v1/profile', { body: { preferences: { receipts: false } } }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await watch('bob', await send(server, 'ana', 'bob'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await notificationsOf(server, 'ana')).filter(({ kind }) => kind === 'watched')).toEqual([]);
  });
});

it('tells the owner of an account of new ways into it, always', async () => {
  await change('bob', { events: { security: { live: false, push: false } } });
  await data(server.as('bob').POST('/api/v1/tokens', { body: { name: 'Backup', scopes: ['inbox:read'] } }));
  await told('bob', { kind: 'security', detail: 'token.created', people: [] });
});

it('tells nothing of a friend who is muted; what they send still arrives', async () => {
  const path = { userId: server.id('ana') };
  await data(server.as('bob').PUT('/api/v1/notifications/muted/{userId}', { params: { path } }));
  expect(await data(server.as('bob').GET('/api/v1/notifications/muted'))).toEqual([server.id('ana')]);
  await send(server, 'ana', 'bob');
  await send(server, 'cyd', 'bob');
  await told('bob', { kind: 'share', count: 1, people: [server.person('cyd')] });
  expect((await data(server.as('bob').GET('/api/v1/sync'))).unread).toBe(2);
  await data(server.as('bob').DELETE('/api/v1/notifications/muted/{userId}', { params: { path } }));
  await send(server, 'ana', 'bob');
  await told('bob', { count: 2 });
});

it('keeps what was chosen, and changes nothing else', async () => {
  const before = await data(server.as('bob').GET('/api/v1/notifications/preferences'));
  expect(before).toMatchObject({ digest: 'off', quietHours: null, hideDetails: false });
  const changed = {
    events: { share: { mail: true } },
    quietHours: { from: '22:00', to: '08:00' },
    timeZone: 'Europe/Oslo',
  };
  const after = await change('bob', changed);
  expect(after).toEqual({
    ...before,
    ...changed,
    events: { ...before.events, share: { ...before.events.share, mail: true } },
  });
  expect(await data(server.as('bob').GET('/api/v1/notifications/preferences'))).toEqual(after);
});

it('keeps all that is chosen at the same moment', async () => {
  const quietHours = { from: '22:00', to: '08:00' };
  await Promise.all([
    change('bob', { events: { share: { mail: true } } }),
    change('bob', { quietHours }),
    change('bob', { events: { accepted: { push: false } } }),
    change('bob', { digest: 'daily' }),
  ]);
  expect(await data(server.as('bob').GET('/api/v1/notifications/preferences'))).toMatchObject({
    events: { share: { mail: true }, accepted: { push: false } },
    quietHours,
    digest: 'daily',
  });
});

it.each([{ timeZone: 'Mars/Base' }, { quietHours: { from: '24:00', to: '08:00' } }, { digest: 'hourly' }])(
  'takes no such wish: %j',
  async (body) => {
    const { error } = await server.as('bob').PATCH('/api/v1/notifications/preferences', { body: body as never });
    expect(error?.error.code).toBe('VALIDATION_ERROR');
  },
);
