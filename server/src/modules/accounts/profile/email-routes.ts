import { accepted, done, ok } from '../../../kernel/http/answer.ts';
import { user } from '../../../kernel/http/environment.ts';
import { api } from '../../../kernel/http/gateway.ts';
import { countMail } from '../../../kernel/http/guards.ts';
import { caller } from '../caller.ts';
import { routes } from './email-schema.ts';
import type { Email } from './email.ts';
import type { Proof } from '../sign-in/proof.ts';
import { wantedLanguage } from './wanted-language.ts';

interface Needs {
  proof: Pick<Proof, 'password'>;
  email: Email;
}

export const emailRoutes = ({ proof, email }: Needs) =>
  api()
    .openapi(routes.state, async (c) => ok(c, await email.state(user(c))))
    .openapi(routes.claim, async (c) => {
      const { email: address, password } = c.req.valid('json');
      await proof.password(c, password);
      await countMail(c, 'verify', address);
      await email.claim(user(c), address, wantedLanguage(c));
      return accepted(c, await email.state(user(c)));
    })
    .openapi(routes.remove, async (c) => {
      await proof.password(c, c.req.valid('json').password);
      return done(c, email.remove(user(c), caller(c)));
    })
    .openapi(routes.verify, async (c) => ok(c, { email: await email.verify(c.req.valid('json').token, caller(c)) }));
