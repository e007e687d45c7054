import { done, ok } from '../../../kernel/http/answer.ts';
import { user } from '../../../kernel/http/environment.ts';
import { api } from '../../../kernel/http/gateway.ts';
import { countMail } from '../../../kernel/http/guards.ts';
import type { BrowserLogIn } from './browser-log-in.ts';
import { wantedLanguage } from '../profile/wanted-language.ts';
import { caller } from '../caller.ts';
import type { Identities } from './identities.ts';
import { routes } from './identity-schema.ts';
import type { Proof } from './proof.ts';
import type { SignInCookie } from './sign-in-cookie.ts';
import type { SignInSteps } from './sign-in-steps.ts';

interface Needs {
  identities: Identities;
  steps: Pick<SignInSteps, 'begin'>;
  proof: Pick<Proof, 'password' | 'logInAs'>;
  browserLogIn: Pick<BrowserLogIn, 'begin'>;
  cookie: SignInCookie;
}

export const identityRoutes = ({ identities, steps, proof, browserLogIn, cookie }: Needs) =>
  api()
    .openapi(routes.list, async (c) => ok(c, await identities.list(user(c))))
    .openapi(routes.unlink, (c) => done(c, identities.unlink(user(c), c.req.valid('param').id, caller(c))))
    .openapi(routes.link, async (c) => {
      await proof.password(c, c.req.valid('json').password);
      cookie.give(c, await steps.begin('link', { userId: user(c) }));
      return ok(c, {});
    })
    .openapi(routes.proved, async (c) => {
      const { username, displayName, email } = await identities.proved(cookie.read(c));
      return ok(c, { username: username ?? null, displayName: displayName ?? null, email: email ?? null });
    })
    .openapi(routes.logIn, async (c) => {
      const secret = cookie.read(c);
      const userId = await identities.recognise(secret);
      await proof.logInAs(c, userId, c.req.valid('json'));
      await identities.enter(secret, userId);
      cookie.end(c);
      return ok(c, { user: await browserLogIn.begin(c, userId) });
    })
    .openapi(routes.signUp, async (c) => {
      const secret = cookie.read(c);
      const { email, isEmailVerified } = await identities.proved(secret);
      if (email !== undefined && !isEmailVerified) await countMail(c, 'verify', email);
      const userId = await identities.signUp(
        secret,
        { ...c.req.valid('json'), language: wantedLanguage(c) },
        caller(c),
      );
      cookie.end(c);
      return ok(c, { user: await browserLogIn.begin(c, userId) });
    });
