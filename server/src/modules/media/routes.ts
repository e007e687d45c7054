import { created, ok, picture } from '../../kernel/http/answer.ts';
import { user } from '../../kernel/http/environment.ts';
import { api } from '../../kernel/http/gateway.ts';
import type { Media } from './media.ts';
import type { Pictures } from './pictures.ts';
import { routes } from './schema.ts';

export const mediaRoutes = (media: Media, pictures: Pictures) =>
  api()
    .openapi(routes.save, async (c) => {
      const { media: saved, isNew } = await media.save(user(c), c.req.valid('json').url);
      return isNew ? created(c, saved) : ok(c, saved);
    })
    .openapi(routes.extract, async (c) => ok(c, await media.preview(user(c), c.req.valid('query').url)))
    .openapi(routes.picture, async (c) => picture(c, await pictures.read(c.req.valid('param').name)));
