import { created, done, ok } from '../../kernel/http/answer.ts';
import { user } from '../../kernel/http/environment.ts';
import { api } from '../../kernel/http/gateway.ts';
import type { Friends } from './friends.ts';
import { routes } from './schema.ts';

export const friendsRoutes = (friends: Friends) =>
  api()
    .openapi(routes.friends, async (c) => ok(c, await friends.friendsOf(user(c))))
    .openapi(routes.request, async (c) => created(c, await friends.ask(user(c), c.req.valid('json'))))
    .openapi(routes.requests, async (c) => ok(c, await friends.requests(user(c))))
    .openapi(routes.accept, async (c) => ok(c, await friends.accept(user(c), c.req.valid('param').id)))
    .openapi(routes.decline, (c) => done(c, friends.decline(user(c), c.req.valid('param').id)))
    .openapi(routes.takeBack, (c) => done(c, friends.takeBack(user(c), c.req.valid('param').id)))
    .openapi(routes.call, async (c) =>
      ok(c, await friends.call(user(c), c.req.valid('param').userId, c.req.valid('json').nickname)),
    )
    .openapi(routes.unfriend, (c) => done(c, friends.unfriend(user(c), c.req.valid('param').userId)))
    .openapi(routes.blocks, async (c) => ok(c, await friends.blocks(user(c))))
    .openapi(routes.block, (c) => done(c, friends.block(user(c), c.req.valid('param').userId)))
    .openapi(routes.unblock, (c) => done(c, friends.unblock(user(c), c.req.valid('param').userId)))
    .openapi(routes.invite, async (c) => created(c, await friends.invite(user(c), c.req.valid('json'))))
    .openapi(routes.invites, async (c) => ok(c, await friends.invites(user(c))))
    .openapi(routes.revokeInvite, (c) => done(c, friends.revokeInvite(user(c), c.req.valid('param').id)))
    .openapi(routes.lookUpInvite, async (c) => ok(c, await friends.lookUpInvite(c.req.valid('param').code)))
    .openapi(routes.acceptInvite, async (c) => ok(c, await friends.acceptInvite(user(c), c.req.valid('param').code)));
