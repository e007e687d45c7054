import { ok, page } from '../../kernel/http/answer.ts';
import { user } from '../../kernel/http/environment.ts';
import { api } from '../../kernel/http/gateway.ts';
import type { Centre } from './centre.ts';
import type { Deliveries } from './delivery/deliveries.ts';
import type { Notifications } from './notifications.ts';
import { routes } from './schema.ts';

interface Needs {
  notifications: Notifications;
  centre: Centre;
  deliveries: Pick<Deliveries, 'status'>;
}

export const notificationsRoutes = ({ notifications, centre, deliveries }: Needs) =>
  api()
    .openapi(routes.list, async (c) => page(c, await centre.list(user(c), c.req.valid('query'))))
    .openapi(routes.unseen, async (c) => ok(c, { unseen: await centre.unseen(user(c)) }))
    .openapi(routes.see, async (c) => {
      await notifications.see(user(c), c.req.valid('json').ids);
      return ok(c, { unseen: await centre.unseen(user(c)) });
    })
    .openapi(routes.deliveries, async (c) => ok(c, await deliveries.status()));
