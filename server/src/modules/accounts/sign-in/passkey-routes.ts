import { created, done, ok } from '../../../kernel/http/answer.ts';
import { user } from '../../../kernel/http/environment.ts';
import { api } from '../../../kernel/http/gateway.ts';
import { ownOrigin } from '../../../kernel/http/guards.ts';
import type { BrowserLogIn } from './browser-log-in.ts';
import { caller } from '../caller.ts';
import { routes } from './passkey-schema.ts';
import type { Passkeys } from './passkeys.ts';
import type { Proof } from './proof.ts';

interface Needs {
  passkeys: Passkeys;
  proof: Pick<Proof, 'password'>;
  browserLogIn: Pick<BrowserLogIn, 'begin'>;
}

export const passkeyRoutes = ({ passkeys, proof, browserLogIn }: Needs) =>
  api()
    .openapi(routes.registration, async (c) => {
      await proof.password(c, c.req.valid('json').password);
      return ok(c, await passkeys.registration(user(c)));
    })
    .openapi(routes.add, async (c) =>
      created(c, await passkeys.add(user(c), { ...c.req.valid('json'), origin: ownOrigin(c) }, caller(c))),
    )
    .openapi(routes.list, async (c) => ok(c, await passkeys.list(user(c))))
    .openapi(routes.rename, async (c) =>
      ok(c, await passkeys.rename(user(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .openapi(routes.remove, (c) => done(c, passkeys.remove(user(c), c.req.valid('param').id, caller(c))))
    .openapi(routes.logInOptions, async (c) => ok(c, await passkeys.logIn()))
    .openapi(routes.logIn, async (c) => {
      const userId = await passkeys.recognise(c.req.valid('json').response, { origin: ownOrigin(c) });
      return ok(c, { user: await browserLogIn.begin(c, userId) });
    });
