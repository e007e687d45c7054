import { created, done, ok, page, versionedPage } from '../../kernel/http/answer.ts';
import { user } from '../../kernel/http/environment.ts';
import { api } from '../../kernel/http/gateway.ts';
import { countMore, countPairs } from '../../kernel/http/guards.ts';
import { idempotencyKey } from '../../kernel/http/idempotency-key.ts';
import { routes as inboxPaths } from './inbox-schema.ts';
import type { Inbox } from './inbox.ts';
import { routes as sharingPaths } from './schema.ts';
import type { Sharing } from './sharing.ts';

export const sharingRoutes = (sharing: Sharing) =>
  api()
    .openapi(sharingPaths.share, async (c) => {
      const { toUserId, ...what } = c.req.valid('json');
      const toUserIds = toUserId === undefined ? [] : [toUserId];
      await countPairs(c, toUserIds);
      const [share] = await sharing.send(user(c), toUserIds, what, idempotencyKey(c));
      return created(c, share);
    })
    .openapi(sharingPaths.shareWithMany, async (c) => {
      const { toUserIds = [], ...what } = c.req.valid('json');
      await countMore(c, 'send', toUserIds.length - 1);
      await countPairs(c, toUserIds);
      return created(c, { shares: await sharing.send(user(c), toUserIds, what, idempotencyKey(c)) });
    })
    .openapi(sharingPaths.sent, async (c) => page(c, await sharing.sentBy(user(c), c.req.valid('query'))))
    .openapi(sharingPaths.received, async (c) => page(c, await sharing.receivedBy(user(c), c.req.valid('query'))))
    .openapi(sharingPaths.stats, async (c) => ok(c, await sharing.stats(user(c))))
    .openapi(sharingPaths.one, async (c) => ok(c, await sharing.get(user(c), c.req.valid('param').id)))
    .openapi(sharingPaths.change, async (c) =>
      ok(c, await sharing.change(user(c), c.req.valid('param').id, c.req.valid('json'))),
    )
    .openapi(sharingPaths.watched, async (c) =>
      ok(c, await sharing.change(user(c), c.req.valid('param').id, { status: 'watched' })),
    )
    .openapi(sharingPaths.withdraw, (c) => done(c, sharing.withdraw(user(c), c.req.valid('param').id)));

export const inboxRoutes = (inbox: Inbox) =>
  api()
    .openapi(inboxPaths.inbox, async (c) => versionedPage(c, await inbox.list(user(c), c.req.valid('query'))))
    .openapi(inboxPaths.unread, async (c) => versionedPage(c, await inbox.unread(user(c), c.req.valid('query'))))
    .openapi(inboxPaths.next, async (c) => ok(c, await inbox.next(user(c))))
    .openapi(inboxPaths.inboxStats, async (c) => ok(c, await inbox.stats(user(c))))
    .openapi(inboxPaths.readAll, async (c) => ok(c, await inbox.readUpTo(user(c), c.req.valid('json').upTo)))
    .openapi(inboxPaths.read, async (c) =>
      ok(c, await inbox.read(user(c), c.req.valid('param').id, c.req.valid('json').read)),
    )
    .openapi(inboxPaths.item, async (c) => ok(c, await inbox.one(user(c), c.req.valid('param').id)))
    .openapi(inboxPaths.changeItem, async (c) =>
      ok(c, await inbox.change(user(c), c.req.valid('param').id, c.req.valid('json'))),
    )
    .openapi(inboxPaths.removeItem, (c) => done(c, inbox.remove(user(c), c.req.valid('param').id)))
    .openapi(inboxPaths.restoreItem, async (c) => ok(c, await inbox.restore(user(c), c.req.valid('param').id)));
