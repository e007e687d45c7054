import { z } from '@hono/zod-openapi';
import {
  answers,
  answersPage,
  body,
  byId,
  done,
  Id,
  line,
  PageQuery,
  route,
  Time,
} from '../../kernel/http/contract.ts';
import { Person } from '../accounts/schema.ts';

const Bytes = z.number().int().openapi({ description: 'Bytes.' });
const SignupMode = z.enum(['open', 'invite', 'closed']);

const Member = Person.extend({
  email: z.string().nullable(),
  role: z.enum(['member', 'admin']),
  suspendedAt: Time.nullable(),
  createdAt: Time,
  lastSeenAt: Time.nullable(),
}).openapi('Member');

const DeadLetter = z
  .object({
    id: Id,
    type: z.string(),
    owed: z.array(z.string()),
    attempts: z.number().int(),
    diedAt: Time,
    lastError: z.string(),
  })
  .openapi('DeadLetter');

const tags = ['Administration'];
const auth = 'admin';

export const routes = {
  status: route({
    method: 'get',
    path: '/api/v1/admin/status',
    tags,
    auth,
    summary: 'Version, storage, and what waits to be delivered',
    responses: {
      200: answers(
        z
          .object({
            version: z.string(),
            signup: SignupMode,
            isSignupDefault: z.boolean(),
            storage: z.object({ database: Bytes, pictures: Bytes }),
            outbox: z.object({ waiting: z.number().int(), dead: z.number().int() }),
          })
          .openapi('ServerStatus'),
      ),
    },
  }),
  users: route({
    method: 'get',
    path: '/api/v1/admin/users',
    tags,
    auth,
    summary: 'Everybody, or those whose name or e-mail address contains a text',
    request: { query: PageQuery.extend({ search: line(100).optional() }) },
    responses: { 200: answersPage(Member) },
    problems: ['INVALID_CURSOR'],
  }),
  suspend: route({
    method: 'post',
    path: '/api/v1/admin/users/{id}/suspend',
    tags,
    auth,
    summary: 'End the sessions, tokens and invitations of a person, and let them in no more',
    request: byId,
    responses: { 200: done() },
    problems: ['USER_NOT_FOUND', 'FORBIDDEN'],
  }),
  restore: route({
    method: 'post',
    path: '/api/v1/admin/users/{id}/restore',
    tags,
    auth,
    summary: 'Let a suspended person in again',
    request: byId,
    responses: { 200: done() },
    problems: ['USER_NOT_FOUND'],
  }),
  signOut: route({
    method: 'delete',
    path: '/api/v1/admin/users/{id}/sessions',
    tags,
    auth,
    summary: 'End all sessions and tokens of a person',
    request: byId,
    responses: { 200: answers(z.object({ ended: z.number().int() })) },
  }),
  setSignup: route({
    method: 'put',
    path: '/api/v1/admin/signup',
    tags,
    auth,
    summary: 'Who may make an account, from now on',
    request: body(z.object({ mode: SignupMode }).openapi('SignupChoice')),
    responses: { 200: done() },
  }),
  unsetSignup: route({
    method: 'delete',
    path: '/api/v1/admin/signup',
    tags,
    auth,
    summary: 'What the environment says about sign-up counts again',
    responses: { 200: done() },
  }),
  deadLetters: route({
    method: 'get',
    path: '/api/v1/admin/dead-letters',
    tags,
    auth,
    summary: 'Events that could not be delivered and were given up',
    responses: { 200: answers(z.array(DeadLetter)) },
  }),
  retry: route({
    method: 'post',
    path: '/api/v1/admin/dead-letters/{id}/retry',
    tags,
    auth,
    summary: 'Try to deliver one again',
    request: byId,
    responses: { 200: done() },
    problems: ['DEAD_LETTER_NOT_FOUND'],
  }),
  drop: route({
    method: 'delete',
    path: '/api/v1/admin/dead-letters/{id}',
    tags,
    auth,
    summary: 'Forget one',
    request: byId,
    responses: { 200: done() },
    problems: ['DEAD_LETTER_NOT_FOUND'],
  }),
};
