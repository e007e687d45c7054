import { z } from '@hono/zod-openapi';
import { answers, body, byId, done, Id, line, route, text, Time } from '../../../kernel/http/contract.ts';
import { Person, Username } from '../schema.ts';
import { Code } from './second-factor-schema.ts';

const Identity = z
  .object({ id: Id, linkedAt: Time, lastUsedAt: Time.nullable() })
  .openapi('Identity', { description: 'What logs one in at the identity provider that `/api/v1/meta` names.' });

const tags = ['Accounts'];
const entered = { 200: answers(z.object({ user: Person })) };

export const routes = {
  list: route({
    method: 'get',
    path: '/api/v1/profile/identities',
    tags,
    summary: 'My identities at the identity provider, the oldest first',
    responses: { 200: answers(z.array(Identity)) },
  }),
  unlink: route({
    method: 'delete',
    path: '/api/v1/profile/identities/{id}',
    tags,
    // Nobody is kept from locking a thief out.
    limit: 'none',
    summary: 'Let an identity log nobody in any more',
    request: byId,
    responses: { 200: done() },
    problems: ['IDENTITY_NOT_FOUND', 'LAST_WAY_IN'],
  }),
  link: route({
    method: 'post',
    path: '/session/oidc/link',
    tags,
    auth: 'cookie',
    limit: 'credentials',
    summary: 'Let the next visit of this browser to /session/oidc/start link an identity to my account',
    request: body(z.object({ password: z.string().max(1024) }).openapi('IdentityLinking')),
    responses: { 200: done() },
    problems: ['WRONG_PASSWORD', 'FRESH_LOG_IN_REQUIRED'],
  }),
  proved: route({
    method: 'get',
    path: '/session/oidc',
    tags,
    auth: 'sameOrigin',
    summary: 'What the identity provider has said of whoever came back from it in this browser',
    responses: {
      200: answers(
        z
          .object({
            username: z.string().nullable(),
            displayName: z.string().nullable(),
            email: z.string().nullable(),
          })
          .openapi('ProvedIdentity'),
      ),
    },
    problems: ['SIGN_IN_ENDED'],
  }),
  logIn: route({
    method: 'post',
    path: '/session/oidc',
    tags,
    auth: 'sameOrigin',
    limit: 'credentials',
    summary: 'Log the browser in that came back from the identity provider: sets the session cookie',
    request: body(z.object({ code: Code.optional(), comeBack: z.boolean().optional() }).openapi('IdentityLogIn')),
    responses: entered,
    problems: [
      'SIGN_IN_ENDED',
      'IDENTITY_UNKNOWN',
      'INVALID_CREDENTIALS',
      'ACCOUNT_LEAVING',
      'ACCOUNT_SUSPENDED',
      'SECOND_FACTOR_REQUIRED',
      'INVALID_SECOND_FACTOR',
    ],
  }),
  signUp: route({
    method: 'post',
    path: '/session/oidc/account',
    tags,
    auth: 'sameOrigin',
    limit: 'credentials',
    summary: 'Make an account without a password for whoever came back from the identity provider, and log in',
    request: body(
      z
        .object({ username: Username, displayName: text(60).optional(), invite: line(100).optional() })
        .openapi('IdentityAccount'),
    ),
    responses: entered,
    problems: ['SIGN_IN_ENDED', 'IDENTITY_TAKEN', 'USERNAME_TAKEN', 'SIGNUP_CLOSED', 'INVITE_REQUIRED'],
  }),
};
