import { done } from '../../kernel/http/answer.ts';
import { api } from '../../kernel/http/gateway.ts';
import { routes } from './unsubscribe-schema.ts';
import type { Unsubscribe } from './unsubscribe.ts';

export const unsubscribeRoutes = (unsubscribe: Unsubscribe) =>
  api().openapi(routes.unsubscribe, (c) => done(c, unsubscribe.use(c.req.valid('query').token)));
