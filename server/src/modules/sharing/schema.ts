import { z } from '@hono/zod-openapi';
import {
  answers, answersPage, body, byId, done, Id, line, PageQuery, route, Time,
} from '../../kernel/http/contract.ts'; // prettier-ignore
import { idempotent } from '../../kernel/http/idempotency-key.ts';
import { Person } from '../accounts/schema.ts';
import { Kind, Link } from '../media/schema.ts';

export const Status = z.enum(['pending', 'watched', 'archived']).openapi('ShareStatus');
export const StatusFilter = z.enum(['pending', 'watched', 'archived', 'all']);
const snippet = (max: number) => z.string().max(max * 4).transform((value) => value.trim().slice(0, max) || undefined); // prettier-ignore
export const Message = z.string().trim().max(500).nullable();

/** What the sender's browser saw of the page. Belongs to the share alone. */
export const PageSnapshot = z
  .object({
    title: snippet(300).optional(),
    description: snippet(500).optional(),
    image: z.string().max(2048).optional(),
    siteName: snippet(100).optional(),
    author: snippet(200).optional(),
    duration: z.number().positive().max(1e6).optional(),
    lang: z.string().max(35).optional(),
    selection: snippet(1000).optional(),
  })
  .openapi('PageSnapshot');

const What = z.object({
  mediaId: Id.optional(),
  url: Link.optional(),
  message: Message.optional(),
  startAt: z.number().min(0).max(1e6).optional().openapi({ description: 'Seconds into the media.' }),
  page: PageSnapshot.optional(),
});

const NewShare = What.extend({ toUserId: Id.optional() }).openapi('NewShare');
const NewShares = What.extend({ toUserIds: z.array(Id).max(50).optional() }).openapi('NewShares');

/** A media as a card: the server's extraction, and the sender's snapshot for what it lacks. */
export const Card = z
  .object({
    id: Id,
    url: z.string(),
    platform: z.string(),
    kind: Kind,
    title: z.string(),
    description: z.string().nullable(),
    thumbnail: z.string().nullable().openapi({ description: 'Where it is on the web.' }),
    picture: z.string().nullable().openapi({ description: 'The same, small, by way of this server: a path.' }),
    siteName: z.string(),
    author: z.string().nullable(),
    duration: z.number().nullable().openapi({ description: 'Seconds.' }),
  })
  .openapi('Card');

export const Share = z
  .object({
    id: Id,
    mediaId: Id,
    fromUserId: Id,
    toUserId: Id,
    url: z.string().openapi({ description: 'As it was sent.' }),
    message: Message,
    startAt: z.number().nullable(),
    status: Status,
    deliveredAt: Time.nullable(),
    seenAt: Time.nullable(),
    watchedAt: Time.nullable(),
    watchDuration: z.number().nullable(),
    archivedBySender: z.boolean(),
    createdAt: Time,
    updatedAt: Time,
    media: Card,
    from: Person,
    to: Person,
  })
  .openapi('Share');

export const Counts = z.object({
  pending: z.number().int(),
  watched: z.number().int(),
  archived: z.number().int(),
  total: z.number().int(),
});

const ShareQuery = PageQuery.extend({
  page: z.coerce.number().int().min(1).max(10_000).optional().openapi({ description: 'Instead of a cursor.' }),
  status: StatusFilter.default('all'),
});

const SentQuery = ShareQuery.extend({
  q: line(200).trim().optional().openapi({
    description: 'As in the inbox, with `to:` instead of `from:`. Goes on by cursor.',
    example: 'to:ben is:watched',
  }),
}).refine(({ page, q }) => page === undefined || !q, { path: ['page'], message: 'a search goes on by cursor' });

const tags = ['Shares'];
const sendProblems = ['MISSING_FIELDS', 'INVALID_URL', 'MEDIA_NOT_FOUND', 'USER_NOT_FOUND', 'NOT_FRIENDS', 'IDEMPOTENCY_MISMATCH', 'SHARE_NOT_FOUND'] as const; // prettier-ignore

export const routes = {
  share: route({
    method: 'post',
    path: '/api/v1/shares',
    scope: 'shares:write',
    tags,
    limit: 'send',
    summary: 'Send a link or media to a friend, or to myself',
    request: body(NewShare),
    ...idempotent,
    responses: { 201: answers(Share) },
    problems: sendProblems,
  }),
  shareWithMany: route({
    method: 'post',
    path: '/api/v1/shares/batch',
    scope: 'shares:write',
    tags,
    limit: 'send',
    summary: 'Send to several friends: all or none',
    request: body(NewShares),
    ...idempotent,
    responses: { 201: answers(z.object({ shares: z.array(Share) })) },
    problems: sendProblems,
  }),
  sent: route({
    method: 'get',
    path: '/api/v1/shares/sent',
    scope: 'shares:read',
    tags,
    summary: 'What I sent, with its receipts',
    request: { query: SentQuery },
    responses: { 200: answersPage(Share) },
    problems: ['INVALID_CURSOR', 'INVALID_SEARCH'],
  }),
  received: route({
    method: 'get',
    path: '/api/v1/shares/received',
    scope: 'inbox:read',
    tags,
    summary: 'What I was sent',
    request: { query: ShareQuery },
    responses: { 200: answersPage(Share) },
    problems: ['INVALID_CURSOR'],
  }),
  stats: route({
    method: 'get',
    path: '/api/v1/shares/stats',
    scope: ['shares:read', 'inbox:read'],
    tags,
    summary: 'How many I sent and received',
    responses: { 200: answers(z.object({ sent: Counts, received: Counts })) },
  }),
  one: route({
    method: 'get',
    path: '/api/v1/shares/{id}',
    scope: ['shares:read', 'inbox:read'],
    tags,
    summary: 'A share that I sent or received',
    request: byId,
    responses: { 200: answers(Share) },
    problems: ['SHARE_NOT_FOUND'],
  }),
  change: route({
    method: 'patch',
    path: '/api/v1/shares/{id}',
    scope: ['shares:write', 'inbox:write'],
    tags,
    summary: 'Recipient: watched, archived or back. Sender: archived, or another message within five minutes',
    request: {
      ...byId,
      ...body(
        z
          .object({
            status: z
              .string()
              .optional()
              .openapi({ enum: [...Status.options] }),
            message: Message.optional(),
            watchDuration: z.number().min(0).max(1e6).optional().openapi({ description: 'Seconds.' }),
          })
          .openapi('ShareChange'),
      ),
    },
    responses: { 200: answers(Share) },
    problems: ['SHARE_NOT_FOUND', 'FORBIDDEN', 'INVALID_STATUS', 'MESSAGE_TOO_LATE'],
  }),
  watched: route({
    method: 'patch',
    path: '/api/v1/shares/{id}/watched',
    scope: 'inbox:write',
    tags,
    summary: 'The same as `{status: "watched"}`',
    request: byId,
    responses: { 200: answers(Share) },
    problems: ['SHARE_NOT_FOUND', 'FORBIDDEN'],
  }),
  withdraw: route({
    method: 'delete',
    path: '/api/v1/shares/{id}',
    scope: 'shares:write',
    tags,
    summary: 'Sender: take it back. Recipient: remove it from the inbox',
    request: byId,
    responses: { 200: done() },
    problems: ['SHARE_NOT_FOUND'],
  }),
};
