import { z } from '@hono/zod-openapi';
import { answers, body, done, route, Time } from '../../../kernel/http/contract.ts';
import { EmailAddress, Token } from '../schema.ts';

const EmailState = z
  .object({
    email: z.object({ address: z.string(), verifiedAt: Time }).nullable(),
    pendingEmail: z.string().nullable().openapi({ description: 'Named, and not confirmed yet.' }),
  })
  .openapi('EmailState');

const tags = ['Accounts'];

export const routes = {
  state: route({
    method: 'get',
    path: '/api/v1/profile/email',
    tags,
    summary: 'My e-mail address',
    responses: { 200: answers(EmailState) },
  }),
  claim: route({
    method: 'put',
    path: '/api/v1/profile/email',
    tags,
    summary: 'Have a link sent to an address; once it is opened, the address is mine instead of the one before',
    request: body(z.object({ email: EmailAddress, password: z.string().max(1024) }).openapi('EmailClaim')),
    responses: { 202: answers(EmailState) },
    problems: ['WRONG_PASSWORD', 'FRESH_LOG_IN_REQUIRED'],
  }),
  remove: route({
    method: 'delete',
    path: '/api/v1/profile/email',
    tags,
    summary: 'Have no e-mail address any more',
    request: body(z.object({ password: z.string().max(1024) }).openapi('EmailRemoval')),
    responses: { 200: done() },
    problems: ['WRONG_PASSWORD'],
  }),
  verify: route({
    method: 'post',
    path: '/api/v1/auth/verify-email',
    tags,
    auth: 'anyone',
    limit: 'credentials',
    summary: 'Confirm an address with the token of the link that was sent there',
    request: body(z.object({ token: Token }).openapi('EmailVerification')),
    responses: { 200: answers(z.object({ email: z.string() })) },
    problems: ['MAIL_LINK_ENDED', 'EMAIL_TAKEN'],
  }),
};
