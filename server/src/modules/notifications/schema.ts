import { z } from '@hono/zod-openapi';
import { KINDS } from '#shared/media/kinds.ts';
import { answers, answersPage, body, Id, PageQuery, route, Time } from '../../kernel/http/contract.ts';
import { Person } from '../accounts/schema.ts';

const Delivery = z.object({
  channel: z.enum(['push', 'mail']),
  state: z.enum(['waiting', 'sent', 'dropped', 'failed']).openapi({
    description: '`dropped`: there was no need any more, or nobody to tell.',
  }),
  at: Time,
  error: z.string().nullable(),
});

export const Notification = z
  .object({
    id: Id,
    kind: z.enum(['share', 'request', 'accepted', 'watched', 'security']),
    count: z.number().int().openapi({ description: 'How many things happened that are told together.' }),
    people: z.array(Person).openapi({ description: 'Three at most, called as you call them.' }),
    otherPeople: z.number().int(),
    titles: z.array(z.string()).openapi({ description: 'Two at most.' }),
    message: z.string().nullable().openapi({ description: 'Of a single share.' }),
    media: z
      .object({ kind: z.enum(KINDS), picture: z.string().nullable() })
      .nullable()
      .openapi({ description: 'The newest of them.' }),
    detail: z.string().nullable().openapi({
      description:
        'Which security event; of a share, when it came back from where it was put aside; of an answer, since when you are friends.',
      example: 'passkey.added',
    }),
    security: z
      .object({
        name: z
          .string()
          .nullable()
          .openapi({ description: 'Of the device, the token or the passkey that it is about.' }),
        device: z.string().nullable().openapi({ example: 'Firefox on Linux' }),
        address: z.string().nullable().openapi({ description: 'Of an IPv6 address the first half.' }),
      })
      .nullable()
      .openapi({ description: 'Of a security event: by what, and from where.' }),
    subjectIds: z.array(z.string()).openapi({ description: 'Shares, requests, people or security events.' }),
    at: Time,
    seenAt: Time.nullable(),
    deliveries: z.array(Delivery).openapi({ description: 'What was pushed or mailed of it.' }),
  })
  .openapi('Notification');

const Unseen = z.object({ unseen: z.number().int() }).openapi('UnseenNotifications');

const tags = ['Notifications'];

export const routes = {
  list: route({
    method: 'get',
    path: '/api/v1/notifications',
    tags,
    summary: 'What I was told, the newest first',
    request: { query: PageQuery },
    responses: { 200: answersPage(Notification) },
    problems: ['INVALID_CURSOR'],
  }),
  unseen: route({
    method: 'get',
    path: '/api/v1/notifications/unseen',
    tags,
    summary: 'How many notifications I have not seen',
    responses: { 200: answers(Unseen) },
  }),
  see: route({
    method: 'post',
    path: '/api/v1/notifications/seen',
    tags,
    summary: 'I have seen these, or all of them: alerts of them close everywhere',
    request: body(z.object({ ids: z.array(Id).min(1).max(100).optional() }).openapi('SeenNotifications')),
    responses: { 200: answers(Unseen) },
    problems: ['INVALID_ID'],
  }),
  deliveries: route({
    method: 'get',
    path: '/api/v1/admin/deliveries',
    tags: ['Administration'],
    auth: 'admin',
    summary: 'Pushes and mails that wait, and those of the last day, by host; and the hosts in trouble',
    responses: {
      200: answers(
        z
          .object({
            deliveries: z.array(
              z.object({
                host: z.string(),
                channel: z.enum(['push', 'mail']),
                state: z.enum(['waiting', 'sent', 'dropped', 'failed']),
                count: z.number().int(),
              }),
            ),
            failingHosts: z.array(z.string()),
          })
          .openapi('DeliveryStatus'),
      ),
    },
  }),
};
