import { done, ok, page } from '../../kernel/http/answer.ts';
import { addressOf } from '../../kernel/http/caller-address.ts';
import { user, type HttpContext } from '../../kernel/http/environment.ts';
import { api } from '../../kernel/http/gateway.ts';
import type { Administration } from './administration.ts';
import { routes } from './schema.ts';

const actor = (c: HttpContext) => ({ userId: user(c), address: addressOf(c) });

export const administrationRoutes = (administration: Administration) =>
  api()
    .openapi(routes.status, async (c) => ok(c, await administration.status()))
    .openapi(routes.users, async (c) => page(c, await administration.people(c.req.valid('query'))))
    .openapi(routes.suspend, (c) => done(c, administration.suspend(c.req.valid('param').id, actor(c))))
    .openapi(routes.restore, (c) => done(c, administration.restore(c.req.valid('param').id, actor(c))))
    .openapi(routes.signOut, async (c) =>
      ok(c, { ended: await administration.signOut(c.req.valid('param').id, actor(c)) }),
    )
    .openapi(routes.setSignup, (c) => done(c, administration.setSignup(c.req.valid('json').mode, actor(c))))
    .openapi(routes.unsetSignup, (c) => done(c, administration.setSignup(undefined, actor(c))))
    .openapi(routes.deadLetters, async (c) => ok(c, await administration.deadLetters()))
    .openapi(routes.retry, (c) => done(c, administration.retry(c.req.valid('param').id, actor(c))))
    .openapi(routes.drop, (c) => done(c, administration.drop(c.req.valid('param').id, actor(c))));
