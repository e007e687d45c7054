import { z } from '@hono/zod-openapi';
import { answersPage, Id, PageQuery, route, Time } from '../../../kernel/http/contract.ts';

/** What is recorded. Whatever else concerns the security of an account is added here. */
const KINDS = [
  'login.failed',
  'session.started',
  'session.ended',
  'session.bridged',
  'refresh.reused',
  'password.changed',
  'password.reset',
  'email.confirmed',
  'email.removed',
  'totp.activated',
  'totp.removed',
  'recovery.renewed',
  'passkey.added',
  'passkey.removed',
  'identity.linked',
  'identity.unlinked',
  'pairing.approved',
  'token.created',
  'token.revoked',
  'export.made',
  'export.downloaded',
  'import.started',
  'account.suspended',
  'account.restored',
  'account.left',
  'account.back',
  'account.promoted',
  'signup.changed',
  'outbox.retried',
  'outbox.dropped',
] as const;

export const SecurityEvent = z
  .object({
    id: Id,
    at: Time,
    kind: z.enum(KINDS),
    address: z.string().nullable().openapi({ description: 'Of an IPv6 address the first half.' }),
    device: z.string().nullable().openapi({ example: 'Firefox on Linux' }),
    details: z.record(z.string(), z.unknown()),
  })
  .openapi('SecurityEvent');

export const routes = {
  events: route({
    method: 'get',
    path: '/api/v1/profile/security-events',
    tags: ['Accounts'],
    summary: 'What concerned the security of my account in the last 180 days',
    request: { query: PageQuery },
    responses: { 200: answersPage(SecurityEvent) },
    problems: ['INVALID_CURSOR'],
  }),
};
