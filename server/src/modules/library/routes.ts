import { accepted, ok } from '../../kernel/http/answer.ts';
import { user } from '../../kernel/http/environment.ts';
import { api } from '../../kernel/http/gateway.ts';
import type { Library } from './library.ts';
import { routes } from './schema.ts';

export const libraryRoutes = (library: Library) =>
  api()
    .openapi(routes.sync, async (c) => ok(c, await library.sync(user(c))))
    .openapi(routes.media, async (c) => ok(c, await library.media(user(c), c.req.valid('param').id)))
    .openapi(routes.refreshMedia, async (c) => accepted(c, await library.refresh(user(c), c.req.valid('param').id)));
