import { created, done, ok } from '../../kernel/http/answer.ts';
import { user, type HttpContext } from '../../kernel/http/environment.ts';
import { api } from '../../kernel/http/gateway.ts';
import { countMail } from '../../kernel/http/guards.ts';
import type { Accounts } from './accounts.ts';
import type { BrowserLogIn } from './sign-in/browser-log-in.ts';
import { caller } from './caller.ts';
import type { Pairing } from './sessions/pairing.ts';
import type { Proof } from './sign-in/proof.ts';
import { routes } from './schema.ts';
import type { Sessions } from './sessions/sessions.ts';
import type { Tokens } from './sessions/tokens.ts';
import { wantedLanguage } from './profile/wanted-language.ts';

interface Needs {
  accounts: Accounts;
  sessions: Sessions;
  pairing: Pairing;
  tokens: Pick<Tokens, 'jwks'>;
  proof: Pick<Proof, 'logIn'>;
  browserLogIn: BrowserLogIn;
}

const current = (c: HttpContext): string => c.get('identity').sessionId;
function browser(c: HttpContext) {
  const { address, device } = caller(c);
  return { kind: 'web', name: device, address } as const;
}

export function accountsRoutes({ accounts, sessions, pairing, tokens, proof, browserLogIn }: Needs) {
  const app = api()
    .openapi(routes.signUp, async (c) => {
      const account = c.req.valid('json');
      if (account.email !== undefined) await countMail(c, 'verify', account.email);
      return created(
        c,
        await sessions.open(await accounts.signUp({ ...account, language: wantedLanguage(c) }), browser(c)),
      );
    })
    .openapi(routes.logIn, async (c) => {
      const { userId, passwordHash } = await proof.logIn(c, c.req.valid('json'));
      return ok(c, await sessions.open(userId, { ...browser(c), passwordHash }));
    })
    .openapi(routes.refresh, async (c) => ok(c, await sessions.refresh(c.req.valid('json').refreshToken, caller(c))))
    .openapi(routes.logOut, (c) => done(c, sessions.end(user(c), current(c), caller(c))))
    .openapi(routes.me, async (c) => ok(c, { user: await accounts.person(user(c)) }))
    .openapi(routes.sessionToJwt, async (c) => ok(c, await sessions.pairFor(c.get('identity'), caller(c))))
    .openapi(routes.sessionToJwtByPost, async (c) => ok(c, await sessions.pairFor(c.get('identity'), caller(c))))
    .openapi(routes.webLogIn, async (c) => {
      const { userId, passwordHash } = await proof.logIn(c, c.req.valid('json'));
      return ok(c, { user: await browserLogIn.begin(c, userId, passwordHash) });
    })
    .openapi(routes.webSession, async (c) => ok(c, { user: await accounts.person(user(c)) }))
    .openapi(routes.webLogOut, async (c) => {
      browserLogIn.end(c);
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
    .openapi(routes.approvePairing, async (c) =>
      ok(c, await pairing.decide(c.get('identity'), c.req.valid('json'), caller(c))),
    );
  // Not of the API: other programs expect it here and in no envelope (RFC 7517 §5).
  app.get('/.well-known/jwks.json', (c) => c.json(tokens.jwks, 200, { 'cache-control': 'public, max-age=3600' }));
  return app;
}
