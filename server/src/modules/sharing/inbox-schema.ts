import { z } from '@hono/zod-openapi';
import { answers, answersPage, body, byId, done, Id, line, PageQuery, route, Seconds, Time, TimeInput } from '../../kernel/http/contract.ts'; // prettier-ignore
import { Person } from '../accounts/schema.ts';
import { Kind } from '../media/schema.ts';
import { Card, Counts, Message, Status, StatusFilter } from './schema.ts';

const ItemStatus = z.enum([...Status.options, 'later']).openapi('ItemStatus');
/** What one has, by what became of it. */
const InboxCounts = Counts.extend({ later: z.number().int() });

export const Progress = z
  .object({
    position: Seconds.min(0),
    duration: Seconds.min(0).nullable(),
    covered: z
      .array(z.tuple([z.number(), z.number()]))
      .openapi({ description: 'Which seconds were played, in order.' }),
    at: Time.optional().openapi({ description: 'Of when the position is.' }),
  })
  .openapi('Progress');

const Moment = Seconds.min(0).max(1e6);

export const ProgressReport = z
  .object({
    position: Moment,
    duration: Moment.nullable().openapi({ description: 'Seconds; null where it has no end.' }),
    covered: z
      .array(z.tuple([Moment, Moment]))
      .max(500)
      .openapi({ description: 'Which seconds were played. They are added to what other reports said.' }),
    at: TimeInput.optional().openapi({ description: 'Of when the position is: the latest counts. Now, if missing.' }),
    watchedFrom: z
      .number()
      .min(0.5)
      .max(1)
      .optional()
      .openapi({ description: 'Marks it watched once this part of it has been played; without it, nothing does.' }),
  })
  .openapi('ProgressReport');

export const InboxItem = z
  .object({
    id: Id.openapi({ description: "The share's." }),
    media: Card,
    sharedBy: Person,
    message: Message,
    startAt: z.number().nullable(),
    status: ItemStatus,
    isRead: z.boolean(),
    readAt: Time.nullable(),
    watchedAt: Time.nullable(),
    returnsAt: Time.nullable().openapi({
      description: 'Of `later`: when it comes back as unread. In the inbox: when it came back, if it did.',
    }),
    progress: Progress.nullable(),
    sharedAt: Time,
    updatedAt: Time,
  })
  .openapi('InboxItem');

const InboxQuery = PageQuery.extend({
  status: z
    .enum([...StatusFilter.options, 'later'])
    .optional()
    .openapi({ description: 'Of `later`, what comes back soonest is first; of a search, and all else, the newest.' }),
  unread: z.enum(['true', 'false']).optional(),
  from: Id.optional(),
  platform: line(40).optional(),
  kind: Kind.optional(),
  maxDuration: z.coerce.number().positive().optional().openapi({ description: 'Seconds.' }),
  after: TimeInput.optional(),
  before: TimeInput.optional(),
  q: line(200)
    .trim()
    .optional()
    .openapi({
      description:
        'Words (also as they begin), "words beside each other", -words to leave out, and `from:`, `kind:`, `platform:`, ' +
        '`is:` (`unread`, `read`, `watched`, `unwatched`, `archived`, `later`), `shorter:`, `longer:` (minutes, or `2h`; what has no known length is neither), `after:`, `before:` (`2026`, `2026-11`, `2026-11-25`).',
      example: 'from:ana kind:video humming',
    }),
});

const tags = ['Inbox'];

export const routes = {
  inbox: route({
    method: 'get',
    path: '/api/v1/inbox',
    scope: 'inbox:read',
    tags,
    version: 'inbox',
    summary: 'My inbox: everything that is not archived, put aside or removed, unless a filter says otherwise',
    request: { query: InboxQuery },
    responses: { 200: answersPage(InboxItem) },
    problems: ['INVALID_CURSOR', 'INVALID_SEARCH'],
  }),
  unread: route({
    method: 'get',
    path: '/api/v1/inbox/unread',
    scope: 'inbox:read',
    tags,
    version: 'inbox',
    summary: 'The unread ones, and how many there are',
    request: { query: PageQuery },
    responses: { 200: answersPage(InboxItem) },
    problems: ['INVALID_CURSOR'],
  }),
  next: route({
    method: 'get',
    path: '/api/v1/inbox/next',
    scope: 'inbox:read',
    tags,
    summary: 'The one to watch now, or null',
    responses: { 200: answers(InboxItem.nullable()) },
  }),
  inboxStats: route({
    method: 'get',
    path: '/api/v1/inbox/stats',
    scope: 'inbox:read',
    tags,
    summary: 'My inbox in numbers',
    responses: {
      200: answers(
        InboxCounts.extend({
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
    scope: 'inbox:write',
    tags,
    summary: 'Mark everything read that arrived, or came back, up to a moment',
    request: body(z.object({ upTo: TimeInput }).openapi('ReadUpTo')),
    responses: { 200: answers(z.object({ read: z.number().int(), unread: z.number().int() })) },
  }),
  read: route({
    method: 'patch',
    path: '/api/v1/inbox/{id}/read',
    scope: 'inbox:write',
    tags,
    summary: 'Mark one read, or unread again',
    request: { ...byId, ...body(z.object({ read: z.boolean().default(true) }).openapi('ReadChange')) },
    responses: { 200: answers(InboxItem) },
    problems: ['SHARE_NOT_FOUND'],
  }),
  item: route({
    method: 'get',
    path: '/api/v1/inbox/{id}',
    scope: 'inbox:read',
    tags,
    summary: 'One item, with how far it was watched; what was removed is not there',
    request: byId,
    responses: { 200: answers(InboxItem) },
    problems: ['SHARE_NOT_FOUND'],
  }),
  changeItem: route({
    method: 'patch',
    path: '/api/v1/inbox/{id}',
    scope: 'inbox:write',
    tags,
    summary:
      'Change its status, put it aside for `later`, or report how far it was watched: a report may be repeated, and several devices add up',
    request: {
      ...byId,
      ...body(
        z
          .object({
            status: z
              .string()
              .optional()
              .openapi({ enum: [...ItemStatus.options] }),
            returnsAt: TimeInput.optional().openapi({
              description: 'With `later`: when it comes back by itself, from now on and within a year.',
            }),
            progress: ProgressReport.optional(),
          })
          .openapi('InboxChange'),
      ),
    },
    responses: { 200: answers(InboxItem) },
    problems: ['SHARE_NOT_FOUND', 'INVALID_STATUS', 'INVALID_RETURN'],
  }),
  removeItem: route({
    method: 'delete',
    path: '/api/v1/inbox/{id}',
    scope: 'inbox:write',
    tags,
    summary: "Remove it from the inbox; the sender's record stays",
    request: byId,
    responses: { 200: done() },
    problems: ['SHARE_NOT_FOUND'],
  }),
  restoreItem: route({
    method: 'post',
    path: '/api/v1/inbox/{id}/restore',
    scope: 'inbox:write',
    tags,
    summary: 'Put a removed one back',
    request: byId,
    responses: { 200: answers(InboxItem) },
    problems: ['SHARE_NOT_FOUND'],
  }),
};
