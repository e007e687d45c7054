import { done } from '../../../kernel/http/answer.ts';
import { api } from '../../../kernel/http/gateway.ts';
import type { Unsubscribe } from './unsubscribe.ts';
import { routes } from './unsubscribe-schema.ts';

export const unsubscribeRoutes = (unsubscribe: Unsubscribe) =>
  api().openapi(routes.unsubscribe, (c) => done(c, unsubscribe.use(c.req.valid('query').token)));
