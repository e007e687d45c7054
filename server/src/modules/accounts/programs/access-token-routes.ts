import { created, done, ok } from '../../../kernel/http/answer.ts';
import { user } from '../../../kernel/http/environment.ts';
import { api } from '../../../kernel/http/gateway.ts';
import { routes } from './access-token-schema.ts';
import type { AccessTokens } from './access-tokens.ts';
import { caller } from '../caller.ts';

export const accessTokenRoutes = (accessTokens: AccessTokens) =>
  api()
    .openapi(routes.create, async (c) =>
      created(c, await accessTokens.create(c.get('identity'), c.req.valid('json'), caller(c))),
    )
    .openapi(routes.list, async (c) => ok(c, await accessTokens.list(user(c))))
    .openapi(routes.revoke, (c) => done(c, accessTokens.revoke(user(c), c.req.valid('param').id, caller(c))));
