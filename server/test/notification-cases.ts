import { createECDH, randomBytes } from 'node:crypto';
import { data } from '#shared/client.ts';
import type { Case, World } from './contract-cases.ts';
import type { TestServer } from './harness.ts';

/** The contract of notifications: the list, preferences, pushes, and mails that are ended. */

const SIGNED_OUT = 'AUTHENTICATION_REQUIRED';
const UNKNOWN = '0198a1b2-0000-7000-8000-000000000000';
const forEverybody = { ask: () => ({}), expect: [SIGNED_OUT, 200, 200, 200] } satisfies Case;

let made = 0;

/** What a browser hands over that has just subscribed. */
export function subscription(device = `contract-device-${(made += 1)}`) {
  return {
    kind: 'dashboard' as const,
    device,
    endpoint: `https://fcm.googleapis.com/fcm/send/${randomBytes(16).toString('hex')}`,
    keys: {
      p256dh: createECDH('prime256v1').generateKeys('base64url'),
      auth: randomBytes(16).toString('base64url'),
    },
  };
}

const put = (server: TestServer, username: string, body = subscription()) =>
  data(server.as(username).PUT('/api/v1/push/subscriptions', { body }));

/** The owner's, in place of the one before. */
const ofOwner = async ({ server }: World) => ({
  params: { id: (await put(server, 'owner', subscription('contract-of-owner'))).id },
});
const unknown = () => ({ params: { id: UNKNOWN } });
const ownOnly = [SIGNED_OUT, 'SUBSCRIPTION_NOT_FOUND', 'SUBSCRIPTION_NOT_FOUND', 200] satisfies Case['expect'];

export const notificationCases: Record<string, Case> = {
  'GET /api/v1/notifications': {
    ...forEverybody,
    problems: { INVALID_CURSOR: () => ({ query: '?cursor=made-up' }) },
  },
  'GET /api/v1/notifications/unseen': forEverybody,
  'POST /api/v1/notifications/seen': {
    ...forEverybody,
    ask: () => ({ body: {} }),
    problems: { INVALID_ID: () => ({ body: { ids: ['made-up'] } }) },
  },
  'GET /api/v1/notifications/preferences': forEverybody,
  'PATCH /api/v1/notifications/preferences': { ...forEverybody, ask: () => ({ body: { hideDetails: true } }) },
  'GET /api/v1/notifications/muted': forEverybody,
  'PUT /api/v1/notifications/muted/{userId}': {
    ask: ({ server }) => ({ params: { userId: server.id('friend') } }),
    expect: [SIGNED_OUT, 'FRIEND_NOT_FOUND', 'FRIEND_NOT_FOUND', 200],
  },
  'DELETE /api/v1/notifications/muted/{userId}': {
    ask: ({ server }) => ({ params: { userId: server.id('friend') } }),
    expect: [SIGNED_OUT, 200, 200, 200],
  },
  'POST /api/v1/notifications/unsubscribe': {
    ask: () => ({ query: '?token=made-up' }),
    expect: ['MAIL_LINK_ENDED', 'MAIL_LINK_ENDED', 'MAIL_LINK_ENDED', 'MAIL_LINK_ENDED'],
  },
  'GET /api/v1/push/key': forEverybody,
  'GET /api/v1/push/subscriptions': forEverybody,
  'PUT /api/v1/push/subscriptions': {
    ask: () => ({ body: subscription() }),
    expect: [SIGNED_OUT, 200, 200, 200],
    problems: {
      INVALID_ENDPOINT: () => ({ body: { ...subscription(), endpoint: 'https://push.example.org/' } }),
      INVALID_PUSH_KEYS: () => ({ body: { ...subscription(), keys: { p256dh: 'none', auth: 'none' } } }),
      async ENDPOINT_TAKEN({ server }) {
        const theirs = subscription();
        await put(server, 'friend', theirs);
        return { body: { ...theirs, keys: subscription().keys } };
      },
      async TOO_MANY_SUBSCRIPTIONS({ server }) {
        const name = `subscriber_${(made += 1)}`;
        await server.join(name);
        for (let i = 0; i < 20; i += 1) await put(server, name);
        return { headers: { authorization: `Bearer ${server.tokens(name).accessToken}` }, body: subscription() };
      },
    },
  },
  'DELETE /api/v1/push/subscriptions/{id}': {
    ask: ofOwner,
    expect: ownOnly,
    problems: { SUBSCRIPTION_NOT_FOUND: unknown },
  },
  'POST /api/v1/push/subscriptions/{id}/test': {
    ask: ofOwner,
    expect: ownOnly,
    problems: { SUBSCRIPTION_NOT_FOUND: unknown },
  },
  'GET /api/v1/admin/deliveries': { ask: () => ({}), expect: [SIGNED_OUT, 'NOT_FOUND', 'NOT_FOUND', 200] },
};
