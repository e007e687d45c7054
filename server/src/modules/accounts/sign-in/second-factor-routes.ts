import { done, ok } from '../../../kernel/http/answer.ts';
import { user } from '../../../kernel/http/environment.ts';
import { api } from '../../../kernel/http/gateway.ts';
import { guess } from '../../../kernel/http/guards.ts';
import { caller } from '../caller.ts';
import type { Proof } from './proof.ts';
import { routes } from './second-factor-schema.ts';
import type { SecondFactor } from './second-factor.ts';

export const secondFactorRoutes = (secondFactor: SecondFactor, proof: Proof) =>
  api()
    .openapi(routes.shown, async (c) => ok(c, await secondFactor.of(user(c))))
    .openapi(routes.begin, async (c) => {
      await proof.password(c, c.req.valid('json').password);
      return ok(c, await secondFactor.begin(user(c)));
    })
    .openapi(routes.confirm, async (c) => {
      const { code } = c.req.valid('json');
      const recoveryCodes = await guess(c, `code ${user(c)}`, () => secondFactor.confirm(user(c), code, caller(c)));
      return ok(c, { recoveryCodes });
    })
    .openapi(routes.remove, async (c) => {
      await proof.passwordOrCode(c, c.req.valid('json'));
      return done(c, secondFactor.remove(user(c), caller(c)));
    })
    .openapi(routes.renewRecoveryCodes, async (c) => {
      await proof.password(c, c.req.valid('json').password);
      return ok(c, { recoveryCodes: await secondFactor.renewRecoveryCodes(user(c), caller(c)) });
    });
