import { z } from '@hono/zod-openapi';
import { done, route } from '../../../kernel/http/contract.ts';

export const routes = {
  unsubscribe: route({
    method: 'post',
    path: '/api/v1/notifications/unsubscribe',
    tags: ['Notifications'],
    auth: 'anyone',
    limit: 'credentials',
    summary: 'No more mails but those about security: what the link in a mail posts to (RFC 8058)',
    request: { query: z.object({ token: z.string().max(100) }) },
    responses: { 200: done() },
    problems: ['MAIL_LINK_ENDED'],
  }),
};
