import { z } from '@hono/zod-openapi';
import { body, done, route } from '../../../kernel/http/contract.ts';
import { EmailAddress, Password, Token } from '../schema.ts';

const tags = ['Accounts'];

export const routes = {
  ask: route({
    method: 'post',
    path: '/api/v1/auth/reset',
    tags,
    auth: 'anyone',
    limit: 'credentials',
    summary: 'Have a link sent to a verified address, to choose a new password; the answer is always the same',
    request: body(z.object({ email: EmailAddress }).openapi('ResetRequest')),
    responses: { 202: done() },
  }),
  finish: route({
    method: 'post',
    path: '/api/v1/auth/reset/finish',
    tags,
    auth: 'anyone',
    limit: 'credentials',
    summary: 'Choose a new password with the token of that link; all devices are signed out',
    request: body(z.object({ token: Token, password: Password }).openapi('NewPassword')),
    responses: { 200: done() },
    problems: ['MAIL_LINK_ENDED', 'PASSWORD_TOO_COMMON'],
  }),
};
