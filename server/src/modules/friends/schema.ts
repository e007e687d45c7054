import { z } from '@hono/zod-openapi';
import {
  answers,
  body,
  byId,
  done,
  Id,
  problemIs,
  route,
  text,
  Time,
  optionalBody,
} from '../../kernel/http/contract.ts';
import { Person } from '../accounts/schema.ts';

export const Friend = z
  .object({
    user: Person,
    since: Time,
    sentCount: z.number().int().openapi({ description: 'How often you sent them something.' }),
    lastSentAt: Time.nullable(),
    nickname: z.string().nullable().openapi({ description: 'What you call them, which nobody else sees.' }),
  })
  .openapi('Friend');

export const IncomingRequest = z.object({ id: Id, user: Person, createdAt: Time }).openapi('IncomingRequest');

const OutgoingRequest = z
  .object({ id: Id, to: z.string().openapi({ description: 'As you typed it.' }), createdAt: Time })
  .openapi('OutgoingRequest');

const Invite = z
  .object({
    id: Id,
    code: z.string(),
    url: z.string(),
    expiresAt: Time,
    createdAt: Time,
    usedCount: z.number().int(),
    maxUses: z.number().int().nullable(),
  })
  .openapi('Invite');

const byUserId = { params: z.object({ userId: Id.openapi({ param: { name: 'userId', in: 'path' } }) }) };
const byCode = {
  params: z.object({
    code: z
      .string()
      .regex(/^[\w-]{1,100}$/, problemIs('INVITE_NOT_FOUND'))
      .openapi({ param: { name: 'code', in: 'path' } }),
  }),
};
const tags = ['Friends'];

export const routes = {
  friends: route({
    method: 'get',
    path: '/api/v1/friends',
    scope: 'friends:read',
    tags,
    summary: 'My friends, the likeliest to be sent something first',
    responses: { 200: answers(z.array(Friend)) },
  }),
  call: route({
    method: 'patch',
    path: '/api/v1/friends/{userId}',
    scope: 'friends:write',
    tags,
    summary: 'Give a friend a name that only I see, or with null their own again',
    request: { ...byUserId, ...body(z.object({ nickname: text(60).nullable() }).openapi('FriendChange')) },
    responses: { 200: answers(Friend) },
    problems: ['FRIEND_NOT_FOUND'],
  }),
  unfriend: route({
    method: 'delete',
    path: '/api/v1/friends/{userId}',
    scope: 'friends:write',
    tags,
    summary: 'End a friendship',
    request: byUserId,
    responses: { 200: done() },
    problems: ['FRIEND_NOT_FOUND'],
  }),
  request: route({
    method: 'post',
    path: '/api/v1/friends/requests',
    scope: 'friends:write',
    tags,
    limit: 'ask',
    summary: 'Ask somebody to be friends. The answer is the same whether or not there is such a person',
    request: body(
      z
        .object({ username: text(254).optional(), email: z.email().max(254).optional() })
        .refine(({ username, email }) => (username ?? email) !== undefined, 'a username or an e-mail address is needed')
        .openapi('NewFriendRequest'),
    ),
    responses: { 201: answers(OutgoingRequest) },
    problems: ['CANNOT_ADD_YOURSELF', 'TOO_MANY_REQUESTS_PENDING'],
  }),
  requests: route({
    method: 'get',
    path: '/api/v1/friends/requests',
    scope: 'friends:read',
    tags,
    summary: 'Requests to me and from me',
    responses: {
      200: answers(z.object({ incoming: z.array(IncomingRequest), outgoing: z.array(OutgoingRequest) })),
    },
  }),
  accept: route({
    method: 'post',
    path: '/api/v1/friends/requests/{id}/accept',
    scope: 'friends:write',
    tags,
    summary: 'Become friends',
    request: byId,
    responses: { 200: answers(Friend) },
    problems: ['REQUEST_NOT_FOUND'],
  }),
  decline: route({
    method: 'post',
    path: '/api/v1/friends/requests/{id}/decline',
    scope: 'friends:write',
    tags,
    summary: 'Refuse a request. Who asked is not told',
    request: byId,
    responses: { 200: done() },
    problems: ['REQUEST_NOT_FOUND'],
  }),
  takeBack: route({
    method: 'delete',
    path: '/api/v1/friends/requests/{id}',
    scope: 'friends:write',
    tags,
    summary: 'Take a request of mine back',
    request: byId,
    responses: { 200: done() },
    problems: ['REQUEST_NOT_FOUND'],
  }),
  blocks: route({
    method: 'get',
    path: '/api/v1/blocks',
    scope: 'friends:read',
    tags,
    summary: 'Whom I block',
    responses: { 200: answers(z.array(z.object({ user: Person, since: Time }))) },
  }),
  block: route({
    method: 'put',
    path: '/api/v1/blocks/{userId}',
    scope: 'friends:write',
    tags,
    summary: 'Block a person. To them it looks like an ended friendship',
    request: byUserId,
    responses: { 200: done() },
    problems: ['USER_NOT_FOUND', 'CANNOT_ADD_YOURSELF'],
  }),
  unblock: route({
    method: 'delete',
    path: '/api/v1/blocks/{userId}',
    scope: 'friends:write',
    tags,
    summary: 'Stop blocking a person',
    request: byUserId,
    responses: { 200: done() },
  }),
  invite: route({
    method: 'post',
    path: '/api/v1/invites',
    scope: 'friends:write',
    tags,
    limit: 'ask',
    summary: 'Make a link that makes friends with whoever opens it',
    request: optionalBody(
      z
        .object({
          maxUses: z.number().int().min(1).max(1000).optional(),
          expiresIn: z
            .number()
            .int()
            .min(60)
            .max(90 * 86_400)
            .optional()
            .openapi({ description: 'Seconds.' }),
        })
        .openapi('NewInvite'),
    ),
    responses: { 201: answers(Invite) },
  }),
  invites: route({
    method: 'get',
    path: '/api/v1/invites',
    scope: 'friends:read',
    tags,
    summary: 'My invitations that can still be used',
    responses: { 200: answers(z.array(Invite)) },
  }),
  revokeInvite: route({
    method: 'delete',
    path: '/api/v1/invites/{id}',
    scope: 'friends:write',
    tags,
    summary: 'End an invitation',
    request: byId,
    responses: { 200: done() },
    problems: ['INVITE_NOT_FOUND'],
  }),
  lookUpInvite: route({
    method: 'get',
    path: '/api/v1/invites/{code}',
    tags,
    auth: 'anyone',
    limit: 'poll',
    summary: 'Who invites me by this code',
    request: byCode,
    responses: { 200: answers(z.object({ from: Person })) },
    problems: ['INVITE_NOT_FOUND'],
  }),
  acceptInvite: route({
    method: 'post',
    path: '/api/v1/invites/{code}/accept',
    scope: 'friends:write',
    tags,
    summary: 'Become friends with whoever made this invitation',
    request: byCode,
    responses: { 200: answers(Friend) },
    problems: ['INVITE_NOT_FOUND', 'CANNOT_ADD_YOURSELF'],
  }),
};
