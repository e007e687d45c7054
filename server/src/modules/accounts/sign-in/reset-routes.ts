import { accepted, done } from '../../../kernel/http/answer.ts';
import { api } from '../../../kernel/http/gateway.ts';
import { countMail } from '../../../kernel/http/guards.ts';
import { caller } from '../caller.ts';
import { routes } from './reset-schema.ts';
import type { Reset } from './reset.ts';
import { wantedLanguage } from '../profile/wanted-language.ts';

export const resetRoutes = (reset: Reset) =>
  api()
    .openapi(routes.ask, async (c) => {
      const { email } = c.req.valid('json');
      await countMail(c, 'reset', email);
      await reset.ask(email, wantedLanguage(c));
      return accepted(c, {});
    })
    .openapi(routes.finish, (c) => done(c, reset.finish(c.req.valid('json'), caller(c))));
