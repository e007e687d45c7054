import { z } from '@hono/zod-openapi';
import { answers, body, byId, done, Id, route, text, Time } from '../../../kernel/http/contract.ts';
import { scopeNames } from '../../../kernel/http/scopes.ts';

const Scope = z.enum(scopeNames).openapi('Scope');

export const AccessToken = z
  .object({
    id: Id,
    name: z.string(),
    scopes: z.array(Scope),
    createdAt: Time,
    expiresAt: Time.nullable().openapi({ description: 'Null: until it is revoked.' }),
    lastUsedAt: Time.nullable().openapi({ description: 'To some minutes. Null: never.' }),
  })
  .openapi('AccessToken');

const YEAR = 366 * 86_400;
const tags = ['Access tokens'];

export const routes = {
  create: route({
    method: 'post',
    path: '/api/v1/tokens',
    tags,
    summary: 'Make a token for a program of mine; it is shown this once',
    request: body(
      z
        .object({
          name: text(80),
          scopes: z.array(Scope).min(1).max(scopeNames.length),
          expiresIn: z.number().int().min(60).max(YEAR).optional().openapi({ description: 'Seconds.' }),
        })
        .openapi('NewAccessToken'),
    ),
    responses: { 201: answers(AccessToken.extend({ token: z.string() }).openapi('ShownAccessToken')) },
    problems: ['TOO_MANY_TOKENS'],
  }),
  list: route({
    method: 'get',
    path: '/api/v1/tokens',
    tags,
    summary: 'My tokens that have not ended',
    responses: { 200: answers(z.array(AccessToken)) },
  }),
  revoke: route({
    method: 'delete',
    path: '/api/v1/tokens/{id}',
    tags,
    // Nobody is kept from taking a stolen one back.
    limit: 'none',
    summary: 'End a token at once',
    request: byId,
    responses: { 200: done() },
    problems: ['TOKEN_NOT_FOUND'],
  }),
};
