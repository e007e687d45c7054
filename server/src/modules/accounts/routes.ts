import { getCookie, setCookie, deleteCookie } from 'hono/cookie';
import { created, done, ok } from '../../kernel/http/answer.ts';
import { user, type HttpContext } from '../../kernel/http/environment.ts';
import { api } from '../../kernel/http/gateway.ts';
import { guess } from '../../kernel/http/guards.ts';
import type { Accounts } from './accounts.ts';
import { caller } from './caller.ts';
import type { Pairing } from './pairing.ts';
import { routes } from './schema.ts';
import type { Sessions } from './sessions.ts';
import type { Tokens } from './tokens.ts';

interface Needs {
  accounts: Accounts;
  sessions: Sessions;
  pairing: Pairing;
  tokens: Pick<Tokens, 'jwks'>;
  cookie: { name: string; secure: boolean };
}

const current = (c: HttpContext): string => c.get('identity').sessionId;
function browser(c: HttpContext) {
  const { address, device } = caller(c);
  return { kind: 'web', name: device, address } as const;
}

/** Seconds. The longest that browsers allow: the session ends earlier, by the server's own count. */
const COOKIE_LIFETIME = 400 * 86_400;

export function accountsRoutes({ accounts, sessions, pairing, tokens, cookie: { name, secure } }: Needs) {
  const options = { httpOnly: true, sameSite: 'Lax', path: '/', secure } as const;
  const keepCookie = (c: HttpContext, secret: string) =>
    setCookie(c, name, secret, { ...options, maxAge: COOKIE_LIFETIME });

  const app = api()
    .openapi(routes.signUp, async (c) =>
      created(c, await sessions.open(await accounts.signUp(c.req.valid('json')), browser(c))),
    )
    .openapi(routes.logIn, async (c) => {
      const credentials = c.req.valid('json');
      const userId = await guess(c, credentials.username, () => accounts.checkPassword(credentials, caller(c)));
      return ok(c, await sessions.open(userId, browser(c)));
    })
    .openapi(routes.refresh, async (c) => ok(c, await sessions.refresh(c.req.valid('json').refreshToken, caller(c))))
    .openapi(routes.logOut, (c) => done(c, sessions.end(user(c), current(c), caller(c))))
    .openapi(routes.me, async (c) => ok(c, { user: await accounts.person(user(c)) }))
    .openapi(routes.sessionToJwt, async (c) => ok(c, await sessions.pairFor(c.get('identity'), caller(c))))
    .openapi(routes.sessionToJwtByPost, async (c) => ok(c, await sessions.pairFor(c.get('identity'), caller(c))))
    .openapi(routes.webLogIn, async (c) => {
      const credentials = c.req.valid('json');
      const userId = await guess(c, credentials.username, () => accounts.checkPassword(credentials, caller(c)));
      const device = { ...browser(c), replaces: getCookie(c, name) };
      const { secret, person } = await sessions.openWeb(userId, device);
      keepCookie(c, secret);
      return ok(c, { user: person });
    })
    .openapi(routes.webSession, async (c) => ok(c, { user: await accounts.person(user(c)) }))
    .openapi(routes.webLogOut, async (c) => {
      deleteCookie(c, name, options);
      return done(c, sessions.end(user(c), current(c), caller(c)));
    })
    .openapi(routes.sessions, async (c) => ok(c, await sessions.list(user(c), current(c))))
    .openapi(routes.endSession, (c) => done(c, sessions.end(user(c), c.req.valid('param').id, caller(c))))
    .openapi(routes.endOtherSessions, async (c) =>
      ok(c, { ended: await sessions.endOthers(user(c), current(c), caller(c)) }),
    )
    .openapi(routes.startPairing, async (c) => ok(c, await pairing.start(c.req.valid('json'))))
    .openapi(routes.finishPairing, async (c) => ok(c, await pairing.finish(c.req.valid('json').deviceCode)))
    .openapi(routes.lookUpPairing, async (c) => ok(c, await pairing.lookUp(c.req.valid('json').userCode)))
    .openapi(routes.approvePairing, async (c) => ok(c, await pairing.decide(user(c), c.req.valid('json'), caller(c))));
  // Not of the API: other programs expect it here and in no envelope (RFC 7517 §5).
  app.get('/.well-known/jwks.json', (c) => c.json(tokens.jwks, 200, { 'cache-control': 'public, max-age=3600' }));
  return app;
}
