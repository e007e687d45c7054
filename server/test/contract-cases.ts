import { data } from '#shared/client.ts';
import { administrationCases } from './administration-cases.ts';
import { factorCases, secondFactorProblems } from './factor-cases.ts';
import { identityCases } from './identity-cases.ts';
import { PASSWORD, type TestServer } from './harness.ts';
import { takeoutCases } from './takeout-cases.ts';
import { notificationCases } from './notification-cases.ts';

/** Who asks. The owner has the thing that the route is about; the friend is theirs; the stranger is signed in too. */
export const viewers = ['signedOut', 'stranger', 'friend', 'owner'] as const;
export type Viewer = (typeof viewers)[number];

export interface World {
  server: TestServer;
  cookies: Map<string, string>;
}

export interface Ask {
  params?: Record<string, string>;
  query?: string;
  body?: unknown;
  /** A body that is no JSON. */
  file?: Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

export interface Case {
  /** Makes whatever the route is about anew, and says how to ask for it. */
  ask(world: World, viewer: Viewer): Promise<Ask> | Ask;
  /** A status, or a problem's code, for each viewer in turn. */
  expect: [string | number, string | number, string | number, string | number];
  /** One provocation for each code that is the route's own. */
  problems?: Record<string, (world: World) => Promise<Ask & { as?: Viewer }> | (Ask & { as?: Viewer })>;
  /** Codes that another test of this folder or beside the module provokes, because they need another server. */
  elsewhere?: string[];
}

const SIGNED_OUT = 'AUTHENTICATION_REQUIRED';
const nothing = () => ({});
const UNKNOWN = '0198a1b2-0000-7000-8000-000000000000';
const forEverybodySignedIn = { ask: nothing, expect: [SIGNED_OUT, 200, 200, 200] } satisfies Case;

/** One pixel. */
const TINY_PICTURE = Buffer.from('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=', 'base64');

let made = 0;
const fresh = () => `new_${(made += 1)}`;
const link = () => `https://example.org/contract/${(made += 1)}`;

/** From the owner to the friend. */
async function share({ server }: World): Promise<string> {
  const body = { url: link(), toUserId: server.id('friend') };
  return (await data(server.as('owner').POST('/api/v1/shares', { body }))).id;
}
/** From the friend into the owner's inbox. */
async function item({ server }: World): Promise<string> {
  const body = { url: link(), toUserId: server.id('owner') };
  return (await data(server.as('friend').POST('/api/v1/shares', { body }))).id;
}
const ofShare = async (world: World) => ({ params: { id: await share(world) } });
const ofItem = async (world: World) => ({ params: { id: await item(world) } });

/** Somebody new, who asks the owner to be friends. */
async function request({ server }: World): Promise<string> {
  const name = fresh();
  await server.join(name);
  return (await data(server.as(name).POST('/api/v1/friends/requests', { body: { username: 'owner' } }))).id;
}
const ofRequest = async (world: World) => ({ params: { id: await request(world) } });
const ownRequest = async ({ server }: World) => ({
  params: { id: (await data(server.as('owner').POST('/api/v1/friends/requests', { body: { username: fresh() } }))).id },
});

const invite = ({ server }: World) => data(server.as('owner').POST('/api/v1/invites', {}));
const byCode = async (world: World) => ({ params: { code: (await invite(world)).code } });

/** Two new friends of the owner's, one after the other. */
async function newFriend({ server }: World): Promise<string> {
  const name = fresh();
  await server.join(name);
  await server.befriend(name, 'owner');
  return server.id(name);
}

const pairing = (world: World) => data(world.server.as().POST('/api/v1/device/code', { body: { name: 'Test' } }));
const byUserCode = async (world: World) => ({ body: { userCode: (await pairing(world)).userCode } });
async function approved(world: World) {
  const { deviceCode, userCode } = await pairing(world);
  await data(world.server.as('owner').POST('/api/v1/device/approve', { body: { userCode } }));
  return { body: { deviceCode } };
}

const newSession = async ({ server }: World, username: string) => {
  const body = { username, password: PASSWORD };
  return data(server.as().POST('/api/v1/auth/login', { body }));
};
async function ownersOtherSession(world: World): Promise<string> {
  await newSession(world, 'owner');
  const sessions = await data(world.server.as('owner').GET('/api/v1/sessions'));
  return sessions.find(({ isCurrent }) => !isCurrent)?.id ?? '';
}
/** A session of the viewer's own to end, so that the matrix can go on. */
const bearerOfNewSession = async (world: World, viewer: Viewer): Promise<Ask> =>
  viewer === 'signedOut'
    ? {}
    : { headers: { authorization: `Bearer ${(await newSession(world, viewer)).accessToken}` } };

/** Where the others must keep their sessions. */
async function bearerOfSomebodyNew({ server }: World, viewer: Viewer): Promise<Ask> {
  if (viewer === 'signedOut') return {};
  const name = fresh();
  await server.join(name);
  return { headers: { authorization: `Bearer ${server.tokens(name).accessToken}` } };
}

/** Somebody who is about to leave. */
async function leaver({ server }: World) {
  const username = fresh();
  await server.join(username);
  await data(server.as(username).DELETE('/api/v1/profile', { body: { password: PASSWORD } }));
  return { username, password: PASSWORD };
}

async function suspended({ server }: World): Promise<string> {
  const name = fresh();
  await server.join(name);
  await server.app.administration.suspend(server.id(name), { userId: null });
  return name;
}

const credentials = { username: 'owner', password: PASSWORD };
const login = {
  ask: () => ({ body: credentials }),
  expect: [200, 200, 200, 200],
  problems: {
    MISSING_CREDENTIALS: () => ({ body: { username: 'owner' } }),
    INVALID_CREDENTIALS: () => ({ body: { username: 'nobody', password: 'wrong password' } }),
    ...secondFactorProblems,
    ACCOUNT_LEAVING: async (world) => ({ body: await leaver(world) }),
    ACCOUNT_SUSPENDED: async (world) => ({ body: { username: await suspended(world), password: PASSWORD } }),
  },
} satisfies Case;

const sends = (recipients: (world: World, ...names: string[]) => object) =>
  ({
    ask: (world) => ({ body: { url: link(), ...recipients(world, 'friend') } }),
    expect: [SIGNED_OUT, 'NOT_FRIENDS', 201, 201],
    problems: {
      MISSING_FIELDS: () => ({ body: { message: 'hello' } }),
      INVALID_ID: (world) => ({ body: { mediaId: 'x', ...recipients(world, 'friend') } }),
      INVALID_URL: (world) => ({ body: { url: 'javascript:alert(1)', ...recipients(world, 'friend') } }),
      MEDIA_NOT_FOUND: (world) => ({ body: { mediaId: UNKNOWN, ...recipients(world, 'friend') } }),
      USER_NOT_FOUND: () => ({ body: { url: link(), toUserId: UNKNOWN, toUserIds: [UNKNOWN] } }),
      NOT_FRIENDS: (world) => ({ body: { url: link(), ...recipients(world, 'stranger') } }),
      IDEMPOTENCY_MISMATCH: async (world) => {
        const headers = { 'idempotency-key': fresh() };
        const body = { url: link(), toUserId: world.server.id('friend') };
        await data(world.server.as('owner').POST('/api/v1/shares', { body, params: { header: headers } }));
        return { headers, body: { url: link(), ...recipients(world, 'friend') } };
      },
      SHARE_NOT_FOUND: async (world) => {
        const headers = { 'idempotency-key': fresh() };
        const body = { url: link(), toUserId: world.server.id('friend') };
        const owner = world.server.as('owner');
        const { id } = await data(owner.POST('/api/v1/shares', { body, params: { header: headers } }));
        await data(owner.DELETE('/api/v1/shares/{id}', { params: { path: { id } } }));
        return { headers, body: { ...body, ...recipients(world, 'friend') } };
      },
    },
  }) satisfies Case;

const invalidCursor = { INVALID_CURSOR: () => ({ query: '?cursor=made-up' }) };

export const cases: Record<string, Case> = {
  ...administrationCases,
  ...takeoutCases,
  ...notificationCases,
  'GET /health': { ask: nothing, expect: [200, 200, 200, 200] },
  'GET /ready': { ask: nothing, expect: [200, 200, 200, 200], elsewhere: ['NOT_READY'] },
  'GET /api/v1/meta': { ask: nothing, expect: [200, 200, 200, 200] },

  'POST /api/v1/auth/signup': {
    ask: () => ({ body: { username: fresh(), password: PASSWORD } }),
    expect: [201, 201, 201, 201],
    problems: {
      USERNAME_TAKEN: () => ({ body: { username: 'OWNER', password: PASSWORD } }),
      INVALID_ADMIN_CODE: () => ({ body: { username: fresh(), password: PASSWORD, adminCode: 'made-up' } }),
      PASSWORD_TOO_COMMON: () => ({ body: { username: fresh(), password: 'password123' } }),
    },
    elsewhere: ['SIGNUP_CLOSED', 'INVITE_REQUIRED'],
  },
  'POST /api/v1/auth/login': login,
  'POST /session': login,
  'POST /api/v1/auth/refresh': {
    ask: async (world) => ({ body: { refreshToken: (await newSession(world, 'owner')).refreshToken } }),
    expect: [200, 200, 200, 200],
    problems: {
      MISSING_REFRESH_TOKEN: () => ({ body: {} }),
      INVALID_REFRESH_TOKEN: () => ({ body: { refreshToken: 'made.up.token' } }),
      INVALID_TOKEN_TYPE: ({ server }) => ({ body: { refreshToken: server.tokens('owner').accessToken } }),
    },
  },
  'POST /api/v1/auth/logout': { ask: bearerOfNewSession, expect: [SIGNED_OUT, 200, 200, 200] },
  'GET /api/v1/auth/me': forEverybodySignedIn,
  'GET /api/v1/auth/session-to-jwt': { ask: nothing, expect: ['NO_SESSION', 200, 200, 200] },
  'POST /api/v1/auth/session-to-jwt': { ask: nothing, expect: ['NO_SESSION', 200, 200, 200] },
  'GET /session': { ask: nothing, expect: ['NO_SESSION', 200, 200, 200] },
  'DELETE /session': {
    ask: async ({ server }, viewer) => {
      if (viewer === 'signedOut') return {};
      const body = JSON.stringify({ username: viewer, password: PASSWORD });
      const headers = { 'content-type': 'application/json' };
      const response = await server.request('/session', { method: 'POST', body, headers });
      return { headers: { cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' } };
    },
    expect: ['NO_SESSION', 200, 200, 200],
  },
  ...factorCases,
  ...identityCases,
  'GET /api/v1/sessions': forEverybodySignedIn,
  'DELETE /api/v1/sessions/{id}': {
    ask: async (world) => ({ params: { id: await ownersOtherSession(world) } }),
    expect: [SIGNED_OUT, 'SESSION_NOT_FOUND', 'SESSION_NOT_FOUND', 200],
  },
  'DELETE /api/v1/sessions': { ask: bearerOfSomebodyNew, expect: [SIGNED_OUT, 200, 200, 200] },

  'GET /api/v1/profile/email': forEverybodySignedIn,
  'PUT /api/v1/profile/email': {
    ask: () => ({ body: { email: `${fresh()}@example.org`, password: PASSWORD } }),
    expect: [SIGNED_OUT, 202, 202, 202],
    elsewhere: ['FRESH_LOG_IN_REQUIRED'],
    problems: {
      WRONG_PASSWORD: () => ({ body: { email: `${fresh()}@example.org`, password: 'wrong password' } }),
    },
  },
  'DELETE /api/v1/profile/email': {
    ask: () => ({ body: { password: PASSWORD } }),
    expect: [SIGNED_OUT, 200, 200, 200],
    problems: { WRONG_PASSWORD: () => ({ body: { password: 'wrong password' } }) },
  },
  'POST /api/v1/auth/verify-email': {
    ask: () => ({ body: { token: 'made-up' } }),
    expect: ['MAIL_LINK_ENDED', 'MAIL_LINK_ENDED', 'MAIL_LINK_ENDED', 'MAIL_LINK_ENDED'],
    elsewhere: ['EMAIL_TAKEN'],
  },
  'POST /api/v1/auth/reset': {
    ask: () => ({ body: { email: `${fresh()}@example.org` } }),
    expect: [202, 202, 202, 202],
  },
  'POST /api/v1/auth/reset/finish': {
    ask: () => ({ body: { token: 'made-up', password: PASSWORD } }),
    expect: ['MAIL_LINK_ENDED', 'MAIL_LINK_ENDED', 'MAIL_LINK_ENDED', 'MAIL_LINK_ENDED'],
    elsewhere: ['PASSWORD_TOO_COMMON'],
  },

  'POST /api/v1/device/code': { ask: () => ({ body: { name: 'Test' } }), expect: [200, 200, 200, 200] },
  'POST /api/v1/device/token': {
    ask: approved,
    expect: [200, 200, 200, 200],
    problems: {
      INVALID_CODE: () => ({ body: { deviceCode: 'made-up' } }),
      AUTHORIZATION_PENDING: async (world) => ({ body: { deviceCode: (await pairing(world)).deviceCode } }),
      SLOW_DOWN: async (world) => {
        const { deviceCode } = await pairing(world);
        await world.server.as().POST('/api/v1/device/token', { body: { deviceCode } });
        return { body: { deviceCode } };
      },
      ACCESS_DENIED: async (world) => {
        const { deviceCode, userCode } = await pairing(world);
        await data(world.server.as('owner').POST('/api/v1/device/approve', { body: { userCode, approve: false } }));
        return { body: { deviceCode } };
      },
      CODE_EXPIRED: async (world) => {
        const { deviceCode } = await pairing(world);
        world.server.clock.advance(601);
        return { body: { deviceCode } };
      },
    },
  },
  'POST /api/v1/device/lookup': {
    ask: byUserCode,
    expect: [SIGNED_OUT, 200, 200, 200],
    problems: { INVALID_CODE: () => ({ body: { userCode: 'XXXX-XXXX' } }) },
  },
  'POST /api/v1/device/approve': {
    ask: byUserCode,
    expect: [SIGNED_OUT, 200, 200, 200],
    problems: {
      INVALID_CODE: () => ({ body: { userCode: 'XXXX-XXXX' } }),
      CODE_EXPIRED: async (world) => {
        const asked = await byUserCode(world);
        world.server.clock.advance(601);
        return asked;
      },
    },
  },

  'POST /api/v1/media': {
    ask: () => ({ body: { url: link() } }),
    expect: [SIGNED_OUT, 201, 201, 201],
    problems: {
      URL_REQUIRED: () => ({ body: {} }),
      INVALID_URL: () => ({ body: { url: 'javascript:alert(1)' } }),
    },
  },
  'GET /api/v1/media/{id}': {
    ask: async ({ server }) => {
      const body = { url: link(), toUserId: server.id('friend') };
      return { params: { id: (await data(server.as('owner').POST('/api/v1/shares', { body }))).mediaId } };
    },
    expect: [SIGNED_OUT, 'MEDIA_NOT_FOUND', 200, 200],
  },
  'GET /api/v1/media/extract': {
    ask: () => ({ query: '?url=https%3A%2F%2Fyoutu.be%2FdQw4w9WgXcQ' }),
    expect: [SIGNED_OUT, 200, 200, 200],
    problems: {
      URL_REQUIRED: () => ({ query: '' }),
      INVALID_URL: () => ({ query: '?url=nonsense' }),
    },
  },
  'GET /api/v1/pictures/{name}': {
    ask: () => ({ params: { name: 'made-up' } }),
    expect: ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'],
  },
  'POST /api/v1/media/{id}/refresh': {
    ask: async ({ server }) => {
      const body = { url: link(), toUserId: server.id('friend') };
      return { params: { id: (await data(server.as('owner').POST('/api/v1/shares', { body }))).mediaId } };
    },
    expect: [SIGNED_OUT, 'MEDIA_NOT_FOUND', 202, 202],
  },
  'GET /api/v1/sync': forEverybodySignedIn,

  'GET /api/v1/friends': forEverybodySignedIn,
  'PATCH /api/v1/friends/{userId}': {
    ask: async (world) => ({ params: { userId: await newFriend(world) }, body: { nickname: 'Bee' } }),
    expect: [SIGNED_OUT, 'FRIEND_NOT_FOUND', 'FRIEND_NOT_FOUND', 200],
  },
  'DELETE /api/v1/friends/{userId}': {
    ask: async (world) => ({ params: { userId: await newFriend(world) } }),
    expect: [SIGNED_OUT, 'FRIEND_NOT_FOUND', 'FRIEND_NOT_FOUND', 200],
  },
  'POST /api/v1/friends/requests': {
    ask: () => ({ body: { username: fresh() } }),
    expect: [SIGNED_OUT, 201, 201, 201],
    problems: {
      CANNOT_ADD_YOURSELF: () => ({ body: { username: 'Owner' } }),
      TOO_MANY_REQUESTS_PENDING: async ({ server }) => {
        const name = fresh();
        await server.join(name);
        const ask = () => server.as(name).POST('/api/v1/friends/requests', { body: { username: fresh() } });
        for (let i = 0; i < 50; i += 1) await data(ask());
        const headers = { authorization: `Bearer ${server.tokens(name).accessToken}` };
        return { headers, body: { username: fresh() } };
      },
    },
  },
  'GET /api/v1/friends/requests': forEverybodySignedIn,
  'POST /api/v1/friends/requests/{id}/accept': {
    ask: ofRequest,
    expect: [SIGNED_OUT, 'REQUEST_NOT_FOUND', 'REQUEST_NOT_FOUND', 200],
  },
  'POST /api/v1/friends/requests/{id}/decline': {
    ask: ofRequest,
    expect: [SIGNED_OUT, 'REQUEST_NOT_FOUND', 'REQUEST_NOT_FOUND', 200],
  },
  'DELETE /api/v1/friends/requests/{id}': {
    ask: ownRequest,
    expect: [SIGNED_OUT, 'REQUEST_NOT_FOUND', 'REQUEST_NOT_FOUND', 200],
  },
  'GET /api/v1/blocks': forEverybodySignedIn,
  'PUT /api/v1/blocks/{userId}': {
    ask: async ({ server }) => {
      const name = fresh();
      await server.join(name);
      return { params: { userId: server.id(name) } };
    },
    expect: [SIGNED_OUT, 200, 200, 200],
    problems: {
      USER_NOT_FOUND: () => ({ params: { userId: UNKNOWN } }),
      CANNOT_ADD_YOURSELF: ({ server }) => ({ params: { userId: server.id('owner') } }),
    },
  },
  'DELETE /api/v1/blocks/{userId}': {
    ask: () => ({ params: { userId: UNKNOWN } }),
    expect: [SIGNED_OUT, 200, 200, 200],
  },
  'POST /api/v1/invites': { ask: nothing, expect: [SIGNED_OUT, 201, 201, 201] },
  'GET /api/v1/invites': forEverybodySignedIn,
  'DELETE /api/v1/invites/{id}': {
    ask: async (world) => ({ params: { id: (await invite(world)).id } }),
    expect: [SIGNED_OUT, 'INVITE_NOT_FOUND', 'INVITE_NOT_FOUND', 200],
  },
  'GET /api/v1/invites/{code}': {
    ask: byCode,
    expect: [200, 200, 200, 200],
    problems: { INVITE_NOT_FOUND: () => ({ params: { code: 'made-up' } }) },
  },
  'POST /api/v1/invites/{code}/accept': {
    // The stranger stays one: whoever accepts here is new.
    ask: async (world, viewer) => {
      const asked = await byCode(world);
      if (viewer !== 'stranger') return asked;
      const name = fresh();
      await world.server.join(name);
      return { ...asked, headers: { authorization: `Bearer ${world.server.tokens(name).accessToken}` } };
    },
    expect: [SIGNED_OUT, 200, 200, 'CANNOT_ADD_YOURSELF'],
    problems: { INVITE_NOT_FOUND: () => ({ params: { code: 'made-up' } }) },
  },

  'GET /api/v1/profile': forEverybodySignedIn,
  'PATCH /api/v1/profile': {
    ask: () => ({ body: { preferences: { whoMayAsk: 'anyone' } } }),
    expect: [SIGNED_OUT, 200, 200, 200],
    problems: {
      USERNAME_TAKEN: () => ({ body: { username: 'friend' } }),
      USERNAME_CHANGED_TOO_OFTEN: async (world) => {
        const asked = await bearerOfSomebodyNew(world, 'owner');
        const headers = { ...asked.headers, 'content-type': 'application/json' };
        for (let i = 0; i < 3; i += 1) {
          const body = JSON.stringify({ username: fresh() });
          await world.server.request('/api/v1/profile', { method: 'PATCH', headers, body });
        }
        return { ...asked, body: { username: fresh() } };
      },
    },
  },
  'PUT /api/v1/profile/password': {
    ask: async (world, viewer) => ({
      ...(await bearerOfSomebodyNew(world, viewer)),
      body: { current: PASSWORD, next: 'another good one' },
    }),
    expect: [SIGNED_OUT, 200, 200, 200],
    elsewhere: ['FRESH_LOG_IN_REQUIRED'],
    problems: {
      WRONG_PASSWORD: () => ({ body: { current: 'a wrong one', next: 'another good one' } }),
      PASSWORD_TOO_COMMON: () => ({ body: { current: PASSWORD, next: 'password123' } }),
    },
  },

  'PUT /api/v1/profile/avatar': {
    ask: () => ({ file: TINY_PICTURE }),
    expect: [SIGNED_OUT, 200, 200, 200],
    problems: {
      NOT_A_PICTURE: () => ({ file: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }),
      PAYLOAD_TOO_LARGE: () => ({ file: Buffer.alloc(2 * 1_048_576 + 1) }),
    },
  },
  'DELETE /api/v1/profile/avatar': forEverybodySignedIn,
  'DELETE /api/v1/profile': {
    ask: async (world, viewer) => ({ ...(await bearerOfSomebodyNew(world, viewer)), body: { password: PASSWORD } }),
    expect: [SIGNED_OUT, 200, 200, 200],
    elsewhere: ['FRESH_LOG_IN_REQUIRED'],
    problems: { WRONG_PASSWORD: () => ({ body: { password: 'a wrong one' } }) },
  },
  'GET /api/v1/avatars/{name}': {
    ask: async ({ server }) => {
      const { accessToken } = server.tokens('owner');
      const headers = { authorization: `Bearer ${accessToken}` };
      await server.request('/api/v1/profile/avatar', { method: 'PUT', headers, body: TINY_PICTURE });
      const { user } = await data(server.as('owner').GET('/api/v1/profile'));
      return { params: { name: user.avatarUrl?.split('/').at(-1) ?? '' } };
    },
    expect: [200, 200, 200, 200],
    problems: { NOT_FOUND: () => ({ params: { name: '..%2Fkeys.json' } }) },
  },

  'POST /api/v1/shares': sends(({ server }, ...names) => ({ toUserId: server.id(names[0] ?? '') })),
  'POST /api/v1/shares/batch': sends(({ server }, ...names) => ({ toUserIds: names.map((name) => server.id(name)) })),
  'GET /api/v1/shares/sent': {
    ...forEverybodySignedIn,
    problems: { ...invalidCursor, INVALID_SEARCH: () => ({ query: '?q=from:me' }) },
  },
  'GET /api/v1/shares/received': { ...forEverybodySignedIn, problems: invalidCursor },
  'GET /api/v1/shares/stats': forEverybodySignedIn,
  'GET /api/v1/shares/{id}': { ask: ofShare, expect: [SIGNED_OUT, 'SHARE_NOT_FOUND', 200, 200] },
  'PATCH /api/v1/shares/{id}': {
    ask: async (world) => ({ ...(await ofShare(world)), body: { status: 'archived' } }),
    expect: [SIGNED_OUT, 'SHARE_NOT_FOUND', 200, 200],
    problems: {
      FORBIDDEN: async (world) => ({ as: 'friend', ...(await ofShare(world)), body: { message: 'mine now' } }),
      INVALID_STATUS: async (world) => ({ ...(await ofShare(world)), body: { status: 'eaten' } }),
      MESSAGE_TOO_LATE: async (world) => {
        const asked = await ofShare(world);
        world.server.clock.advance(301);
        return { ...asked, body: { message: 'late' } };
      },
    },
  },
  'PATCH /api/v1/shares/{id}/watched': { ask: ofShare, expect: [SIGNED_OUT, 'SHARE_NOT_FOUND', 200, 'FORBIDDEN'] },
  'DELETE /api/v1/shares/{id}': { ask: ofShare, expect: [SIGNED_OUT, 'SHARE_NOT_FOUND', 200, 200] },

  'GET /api/v1/inbox': {
    ...forEverybodySignedIn,
    problems: { ...invalidCursor, INVALID_SEARCH: () => ({ query: '?q=is:new' }) },
  },
  'GET /api/v1/inbox/unread': { ...forEverybodySignedIn, problems: invalidCursor },
  'GET /api/v1/inbox/next': forEverybodySignedIn,
  'GET /api/v1/inbox/stats': forEverybodySignedIn,
  'POST /api/v1/inbox/read': {
    ask: () => ({ body: { upTo: '2020-01-01T00:00:00Z' } }),
    expect: [SIGNED_OUT, 200, 200, 200],
  },
  'PATCH /api/v1/inbox/{id}/read': {
    ask: ofItem,
    expect: [SIGNED_OUT, 'SHARE_NOT_FOUND', 'SHARE_NOT_FOUND', 200],
  },
  'GET /api/v1/inbox/{id}': { ask: ofItem, expect: [SIGNED_OUT, 'SHARE_NOT_FOUND', 'SHARE_NOT_FOUND', 200] },
  'PATCH /api/v1/inbox/{id}': {
    ask: async (world) => ({ ...(await ofItem(world)), body: { status: 'watched' } }),
    expect: [SIGNED_OUT, 'SHARE_NOT_FOUND', 'SHARE_NOT_FOUND', 200],
    problems: {
      INVALID_STATUS: async (world) => ({ ...(await ofItem(world)), body: { status: 'eaten' } }),
      INVALID_RETURN: async (world) => ({ ...(await ofItem(world)), body: { status: 'later' } }),
    },
  },
  'DELETE /api/v1/inbox/{id}': { ask: ofItem, expect: [SIGNED_OUT, 'SHARE_NOT_FOUND', 'SHARE_NOT_FOUND', 200] },
  'POST /api/v1/inbox/{id}/restore': {
    ask: ofItem,
    expect: [SIGNED_OUT, 'SHARE_NOT_FOUND', 'SHARE_NOT_FOUND', 200],
  },

  'GET /api/v1/events': {
    // The stream itself needs a socket: live.test.ts.
    ask: (_, viewer) => (viewer === 'signedOut' ? {} : { headers: { 'sec-fetch-site': 'cross-site' } }),
    expect: ['NO_SESSION', 'CROSS_SITE', 'CROSS_SITE', 'CROSS_SITE'],
    problems: { AUTHENTICATION_REQUIRED: () => ({ headers: { authorization: 'Bearer made.up.token' } }) },
  },
};
