import { done, ok, picture } from '../../../kernel/http/answer.ts';
import { user, type HttpContext } from '../../../kernel/http/environment.ts';
import { api } from '../../../kernel/http/gateway.ts';
import { fileOf } from '../../../kernel/http/file-of.ts';
import { guess } from '../../../kernel/http/guards.ts';
import type { Accounts } from '../accounts.ts';
import { MAX_UPLOAD, type Avatars } from './avatars.ts';
import { caller } from '../caller.ts';
import type { Leaving } from './leaving.ts';
import { routes } from './profile-schema.ts';
import type { Profile } from './profile.ts';
import type { Proof } from '../sign-in/proof.ts';

interface Needs {
  accounts: Pick<Accounts, 'person'>;
  profile: Profile;
  avatars: Avatars;
  leaving: Leaving;
  proof: Pick<Proof, 'password'>;
}

export function profileRoutes({ accounts, profile, avatars, leaving, proof }: Needs) {
  /** Whoever holds a stolen session guesses at the password no faster than anybody who has none. */
  const guessOwn = async <T>(c: HttpContext, attempt: () => Promise<T>): Promise<T> =>
    guess(c, (await accounts.person(user(c))).username, attempt);

  return api()
    .openapi(routes.profile, async (c) => ok(c, await profile.view(user(c))))
    .openapi(routes.change, async (c) => ok(c, await profile.change(user(c), c.req.valid('json'))))
    .openapi(routes.changePassword, (c) =>
      done(
        c,
        guessOwn(c, () => profile.changePassword(c.get('identity'), c.req.valid('json'), caller(c))),
      ),
    )
    .openapi(routes.putAvatar, async (c) => {
      await avatars.put(user(c), await fileOf(c, MAX_UPLOAD));
      return ok(c, await profile.view(user(c)));
    })
    .openapi(routes.removeAvatar, async (c) => {
      await avatars.remove(user(c));
      return ok(c, await profile.view(user(c)));
    })
    .openapi(routes.leave, async (c) => {
      await proof.password(c, c.req.valid('json').password);
      return ok(c, await leaving.leave(user(c), caller(c)));
    })
    .openapi(routes.avatar, async (c) => picture(c, await avatars.read(c.req.valid('param').name)));
}
