import { z } from '@hono/zod-openapi';
import { answers, body, byId, done, Id, problemIs, route, Time } from '../../../kernel/http/contract.ts';

const Kind = z.enum(['extension', 'dashboard']);
const Device = z
  .string()
  .regex(/^[\w-]{16,36}$/)
  .openapi({
    description:
      'What this browser calls itself: its extension and its dashboard say the same, and one of them is told.',
  });

/** P-256 and 16 bytes, as browsers hand them out: base64url without padding (RFC 8291). */
const Keys = z.object({
  p256dh: z.string().regex(/^B[\w-]{86}$/, problemIs('INVALID_PUSH_KEYS')),
  auth: z.string().regex(/^[\w-]{22}$/, problemIs('INVALID_PUSH_KEYS')),
});

const Subscription = z
  .object({
    id: Id,
    kind: Kind,
    device: z.string(),
    service: z.string().openapi({ description: 'The push service of the browser.', example: 'fcm.googleapis.com' }),
    createdAt: Time,
    renewedAt: Time,
  })
  .openapi('PushSubscription');

const TestResult = z
  .object({
    result: z.enum(['sent', 'gone', 'refused', 'busy', 'unreachable']).openapi({
      description: '`sent`: the push service has taken it; the browser shows it in a moment.',
    }),
    error: z.string().nullable(),
  })
  .openapi('PushTestResult');

const tags = ['Notifications'];

export const routes = {
  key: route({
    method: 'get',
    path: '/api/v1/push/key',
    tags,
    summary: 'The key by which push services know this server (RFC 8292)',
    responses: { 200: answers(z.object({ publicKey: z.string() }).openapi('PushKey')) },
  }),
  list: route({
    method: 'get',
    path: '/api/v1/push/subscriptions',
    tags,
    summary: 'The browsers that show me alerts',
    responses: { 200: answers(z.array(Subscription)) },
  }),
  put: route({
    method: 'put',
    path: '/api/v1/push/subscriptions',
    tags,
    summary: 'Push to this browser, in place of what it was given before. Ends with the session',
    request: body(
      z
        .object({ kind: Kind, device: Device, endpoint: z.string().max(2048), keys: Keys })
        .openapi('NewPushSubscription'),
    ),
    responses: { 200: answers(Subscription) },
    problems: ['INVALID_ENDPOINT', 'INVALID_PUSH_KEYS', 'ENDPOINT_TAKEN', 'TOO_MANY_SUBSCRIPTIONS'],
  }),
  remove: route({
    method: 'delete',
    path: '/api/v1/push/subscriptions/{id}',
    tags,
    summary: 'Push to this browser no more',
    request: byId,
    responses: { 200: done() },
    problems: ['SUBSCRIPTION_NOT_FOUND'],
  }),
  test: route({
    method: 'post',
    path: '/api/v1/push/subscriptions/{id}/test',
    tags,
    summary: 'Push to this browser now, and say what became of it',
    request: byId,
    responses: { 200: answers(TestResult) },
    problems: ['SUBSCRIPTION_NOT_FOUND'],
  }),
};
