import { page } from '../../../kernel/http/answer.ts';
import { user } from '../../../kernel/http/environment.ts';
import { api } from '../../../kernel/http/gateway.ts';
import { routes } from './audit-schema.ts';
import type { Audit } from './audit.ts';

export const auditRoutes = (audit: Audit) =>
  api().openapi(routes.events, async (c) => page(c, await audit.list(user(c), c.req.valid('query'))));
