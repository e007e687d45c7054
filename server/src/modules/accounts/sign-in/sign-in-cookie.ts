import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { HttpContext } from '../../../kernel/http/environment.ts';

/** Seconds: as long as a step on the way to a provider and back may take. */
const LIFETIME = 600;

export type SignInCookie = ReturnType<typeof createSignInCookie>;

/** The cookie by which a browser is known again on its way to an identity provider and back. */
export function createSignInCookie(cookie: { name: string; secure: boolean }) {
  const name = `${cookie.name}-sign-in`;
  // Lax: the provider sends people back from another site.
  const options = { httpOnly: true, sameSite: 'Lax', path: '/', secure: cookie.secure } as const;

  return {
    read: (c: HttpContext): string | undefined => getCookie(c, name),
    give: (c: HttpContext, secret: string): void => setCookie(c, name, secret, { ...options, maxAge: LIFETIME }),
    end: (c: HttpContext): void => void deleteCookie(c, name, options),
  };
}
