import { z } from '@hono/zod-openapi';
import {
  answers, answersPage, body, byId, done, Id, PageQuery, route, Seconds, Time, TimeInput,
} from '../../kernel/http/contract.ts'; // prettier-ignore
import { Person } from '../accounts/schema.ts';
import { Kind, Link, Media } from '../media/schema.ts';

const Status = z.enum(['pending', 'watched', 'archived']).openapi('ShareStatus');
const StatusFilter = z.enum(['pending', 'watched', 'archived', 'all']);
const snippet = (max: number) => z.string().max(max * 4).transform((value) => value.trim().slice(0, max) || undefined); // prettier-ignore
const Message = z.string().trim().max(500).nullable();

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

export const NewShare = What.extend({ toUserId: Id.optional() }).openapi('NewShare');
export const NewShares = What.extend({ toUserIds: z.array(Id).max(50).optional() }).openapi('NewShares');

/** A media as a card: the server's extraction, and the sender's snapshot for what it lacks. */
export const Card = z
  .object({
    id: Id,
    url: z.string(),
    platform: z.string(),
    kind: Kind,
    title: z.string(),
    description: z.string().nullable(),
    thumbnail: z.string().nullable(),
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

export const Progress = z
  .object({
    position: Seconds.min(0),
    duration: Seconds.min(0).nullable(),
    covered: z.array(z.tuple([z.number().min(0), z.number().min(0)])).max(500),
  })
  .openapi('Progress');

export const InboxItem = z
  .object({
    id: Id.openapi({ description: "The share's." }),
    media: Card,
    sharedBy: Person,
    message: Message,
    startAt: z.number().nullable(),
    status: Status,
    isRead: z.boolean(),
    readAt: Time.nullable(),
    watchedAt: Time.nullable(),
    progress: Progress.nullable(),
    sharedAt: Time,
    updatedAt: Time,
  })
  .openapi('InboxItem');

const Counts = z.object({
  pending: z.number().int(),
  watched: z.number().int(),
  archived: z.number().int(),
  total: z.number().int(),
});

const InboxQuery = PageQuery.extend({
  status: StatusFilter.optional(),
  unread: z.enum(['true', 'false']).optional(),
  from: Id.optional(),
  platform: z.string().max(40).optional(),
  kind: Kind.optional(),
  maxDuration: z.coerce.number().positive().optional().openapi({ description: 'Seconds.' }),
  after: TimeInput.optional(),
  before: TimeInput.optional(),
  q: z.string().trim().max(200).optional(),
});

const ShareQuery = PageQuery.extend({
  page: z.coerce.number().int().min(1).max(10_000).optional().openapi({ description: 'Instead of a cursor.' }),
  status: StatusFilter.default('all'),
});

const sharingTags = ['Shares'];
const inboxTags = ['Inbox'];
const sendProblems = ['MISSING_FIELDS', 'INVALID_URL', 'MEDIA_NOT_FOUND', 'USER_NOT_FOUND', 'NOT_FRIENDS', 'IDEMPOTENCY_MISMATCH'] as const; // prettier-ignore
const idempotent = { headers: z.object({ 'idempotency-key': z.string().min(1).max(200).optional() }) };

export const sharingRoutes = {
  share: route({
    method: 'post',
    path: '/api/v1/shares',
    tags: sharingTags,
    limit: 'send',
    summary: 'Send a link or media to a friend, or to myself',
    request: { ...body(NewShare), ...idempotent },
    responses: { 201: answers(Share) },
    problems: sendProblems,
  }),
  shareWithMany: route({
    method: 'post',
    path: '/api/v1/shares/batch',
    tags: sharingTags,
    limit: 'send',
    summary: 'Send to several friends: all or none',
    request: { ...body(NewShares), ...idempotent },
    responses: { 201: answers(z.object({ shares: z.array(Share) })) },
    problems: sendProblems,
  }),
  sent: route({
    method: 'get',
    path: '/api/v1/shares/sent',
    tags: sharingTags,
    summary: 'What I sent, with its receipts',
    request: { query: ShareQuery },
    responses: { 200: answersPage(Share) },
    problems: ['INVALID_CURSOR'],
  }),
  received: route({
    method: 'get',
    path: '/api/v1/shares/received',
    tags: sharingTags,
    summary: 'What I was sent',
    request: { query: ShareQuery },
    responses: { 200: answersPage(Share) },
    problems: ['INVALID_CURSOR'],
  }),
  stats: route({
    method: 'get',
    path: '/api/v1/shares/stats',
    tags: sharingTags,
    summary: 'How many I sent and received',
    responses: { 200: answers(z.object({ sent: Counts, received: Counts })) },
  }),
  one: route({
    method: 'get',
    path: '/api/v1/shares/{id}',
    tags: sharingTags,
    summary: 'A share that I sent or received',
    request: byId,
    responses: { 200: answers(Share) },
    problems: ['SHARE_NOT_FOUND'],
  }),
  change: route({
    method: 'patch',
    path: '/api/v1/shares/{id}',
    tags: sharingTags,
    summary: 'Recipient: watched, archived or back. Sender: archived, or another message within five minutes',
    request: {
      ...byId,
      ...body(
        z
          .object({
            status: z.string().optional().openapi({ enum: [...Status.options] }),
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
    tags: sharingTags,
    summary: 'The same as `{status: "watched"}`',
    request: byId,
    responses: { 200: answers(Share) },
    problems: ['SHARE_NOT_FOUND', 'FORBIDDEN'],
  }),
  withdraw: route({
    method: 'delete',
    path: '/api/v1/shares/{id}',
    tags: sharingTags,
    summary: 'Sender: take it back. Recipient: remove it from the inbox',
    request: byId,
    responses: { 200: done() },
    problems: ['SHARE_NOT_FOUND'],
  }),
};

export const inboxRoutes = {
  inbox: route({
    method: 'get',
    path: '/api/v1/inbox',
    tags: inboxTags,
    summary: 'My inbox: everything that is not archived or removed, unless a filter says otherwise',
    request: { query: InboxQuery },
    responses: { 200: answersPage(InboxItem) },
    problems: ['INVALID_CURSOR'],
  }),
  unread: route({
    method: 'get',
    path: '/api/v1/inbox/unread',
    tags: inboxTags,
    summary: 'The unread ones, and how many there are',
    request: { query: PageQuery },
    responses: { 200: answersPage(InboxItem) },
    problems: ['INVALID_CURSOR'],
  }),
  next: route({
    method: 'get',
    path: '/api/v1/inbox/next',
    tags: inboxTags,
    summary: 'The one to watch now, or null',
    responses: { 200: answers(InboxItem.nullable()) },
  }),
  inboxStats: route({
    method: 'get',
    path: '/api/v1/inbox/stats',
    tags: inboxTags,
    summary: 'My inbox in numbers',
    responses: {
      200: answers(
        Counts.extend({
          unread: z.number().int(),
          byPlatform: z.record(z.string(), z.number()),
          byKind: z.record(z.string(), z.number()),
          bySender: z.array(z.object({ user: Person, count: z.number().int() })),
          watchTime: Seconds,
        }).openapi('InboxStats'),
      ),
    },
  }),
  readAll: route({
    method: 'post',
    path: '/api/v1/inbox/read',
    tags: inboxTags,
    summary: 'Mark everything read that arrived up to a moment',
    request: body(z.object({ upTo: TimeInput }).openapi('ReadUpTo')),
    responses: { 200: answers(z.object({ read: z.number().int(), unread: z.number().int() })) },
  }),
  read: route({
    method: 'patch',
    path: '/api/v1/inbox/{id}/read',
    tags: inboxTags,
    summary: 'Mark one read, or unread again',
    request: { ...byId, ...body(z.object({ read: z.boolean().default(true) }).openapi('ReadChange')) },
    responses: { 200: answers(InboxItem) },
    problems: ['SHARE_NOT_FOUND'],
  }),
  changeItem: route({
    method: 'patch',
    path: '/api/v1/inbox/{id}',
    tags: inboxTags,
    summary: 'Change its status or how far it was watched',
    request: {
      ...byId,
      ...body(
        z
          .object({ status: z.string().optional().openapi({ enum: [...Status.options] }), progress: Progress.optional() })
          .openapi('InboxChange'),
      ),
    },
    responses: { 200: answers(InboxItem) },
    problems: ['SHARE_NOT_FOUND', 'INVALID_STATUS'],
  }),
  removeItem: route({
    method: 'delete',
    path: '/api/v1/inbox/{id}',
    tags: inboxTags,
    summary: "Remove it from the inbox; the sender's record stays",
    request: byId,
    responses: { 200: done() },
    problems: ['SHARE_NOT_FOUND'],
  }),
  restoreItem: route({
    method: 'post',
    path: '/api/v1/inbox/{id}/restore',
    tags: inboxTags,
    summary: 'Put a removed one back',
    request: byId,
    responses: { 200: answers(InboxItem) },
    problems: ['SHARE_NOT_FOUND'],
  }),
};
