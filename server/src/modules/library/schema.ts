import { z } from '@hono/zod-openapi';
import { answers, byId, route, Time } from '../../kernel/http/contract.ts';
import { LIVE_SCOPES } from '../../kernel/http/scopes.ts';
import { Person } from '../accounts/schema.ts';
import { Friend, IncomingRequest } from '../friends/schema.ts';
import { Media } from '../media/schema.ts';
import { InboxItem } from '../sharing/inbox-schema.ts';

export const Sync = z
  .object({
    user: Person,
    unread: z.number().int(),
    latestAt: Time.nullable().openapi({ description: 'When the inbox last changed.' }),
    inbox: z.array(InboxItem).openapi({ description: 'The newest 50.' }),
    returned: z.array(InboxItem).optional().openapi({
      description:
        'The 50 that came back last, of what was put aside, however old they are. Missing where there are none.',
    }),
    friends: z.array(Friend),
    requests: z.array(IncomingRequest),
  })
  .openapi('Sync');

export const routes = {
  sync: route({
    method: 'get',
    path: '/api/v1/sync',
    scope: LIVE_SCOPES,
    tags: ['Library'],
    summary: 'All that a popup, a worker or a start page shows, in one conditional request (304 when nothing changed)',
    responses: { 200: answers(Sync) },
  }),
  media: route({
    method: 'get',
    path: '/api/v1/media/{id}',
    scope: ['shares:read', 'inbox:read'],
    tags: ['Library'],
    summary: 'One media that I saved, sent or received',
    request: byId,
    responses: { 200: answers(Media) },
    problems: ['MEDIA_NOT_FOUND'],
  }),
  refreshMedia: route({
    method: 'post',
    path: '/api/v1/media/{id}/refresh',
    scope: 'shares:write',
    tags: ['Library'],
    limit: 'send',
    summary: 'Have the server look at it again; what changes arrives as `share.updated`',
    request: byId,
    responses: { 202: answers(Media, 'It will be looked at.') },
    problems: ['MEDIA_NOT_FOUND'],
  }),
};
