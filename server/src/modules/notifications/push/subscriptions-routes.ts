import { done, ok } from '../../../kernel/http/answer.ts';
import { user } from '../../../kernel/http/environment.ts';
import { api } from '../../../kernel/http/gateway.ts';
import type { Subscriptions } from './subscriptions.ts';
import { routes } from './subscriptions-schema.ts';

export const subscriptionsRoutes = (subscriptions: Subscriptions) =>
  api()
    .openapi(routes.key, (c) => ok(c, { publicKey: subscriptions.publicKey }))
    .openapi(routes.list, async (c) => ok(c, await subscriptions.list(user(c))))
    .openapi(routes.put, async (c) => ok(c, await subscriptions.put(c.get('identity'), c.req.valid('json'))))
    .openapi(routes.remove, (c) => done(c, subscriptions.remove(user(c), c.req.valid('param').id)))
    .openapi(routes.test, async (c) => ok(c, await subscriptions.test(user(c), c.req.valid('param').id)));
