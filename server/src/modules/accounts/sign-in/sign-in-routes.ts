import { getCookie } from 'hono/cookie';
import { nextPath } from '#shared/next-path.ts';
import type { HttpContext } from '../../../kernel/http/environment.ts';
import { api } from '../../../kernel/http/gateway.ts';
import { limited } from '../../../kernel/http/guards.ts';
import { caller } from '../caller.ts';
import { CALLBACK } from './provider.ts';
import type { SignInCookie } from './sign-in-cookie.ts';
import { orSayWhy, type SigningIn } from './signing-in.ts';

/**
 * Where a browser itself goes on the way to an identity provider and back. Not of the API: each answers with the page
 * to go on to, whatever happens.
 */
export function signInRoutes(signingIn: SigningIn, cookie: SignInCookie) {
  const counted = limited('poll');

  /** Who is logged in in the browser. */
  async function visitor(c: HttpContext) {
    const { authenticator, cookieName } = c.env.gateway;
    const session = getCookie(c, cookieName);
    const identity = session === undefined ? undefined : await authenticator.byCookie(session);
    return { secret: cookie.read(c), userId: identity?.userId };
  }

  async function goOn(c: HttpContext, way: () => ReturnType<SigningIn['depart']>, next?: string): Promise<Response> {
    const counting = async () => {
      await counted(c);
      return way();
    };
    const { to, secret } = await orSayWhy(counting, next);
    if (secret === null) cookie.end(c);
    else if (secret !== undefined) cookie.give(c, secret);
    return send(c, to);
  }

  const app = api();

  app.get('/session/oidc/start', async (c) => {
    const next = nextPath(c.req.query('next'));
    // Nobody is logged in because another site wanted it.
    if (/-site$/.test(c.req.header('sec-fetch-site') ?? '')) return send(c, `/login?next=${encodeURIComponent(next)}`);
    const isFresh = c.req.query('fresh') !== undefined;
    return goOn(c, async () => signingIn.depart(await visitor(c), next, { isFresh }), next);
  });

  app.get(CALLBACK, async (c) => {
    const query = new URL(c.req.url).search;
    return goOn(c, async () => signingIn.comeBack(await visitor(c), query, caller(c)));
  });

  return app;
}

function send(c: HttpContext, to: string): Response {
  c.header('cache-control', 'no-store');
  c.header('referrer-policy', 'no-referrer');
  return c.redirect(to);
}
