import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { HttpContext } from '../../../kernel/http/environment.ts';
import type { Person } from '../accounts.ts';
import { caller } from '../caller.ts';
import type { Sessions } from '../sessions/sessions.ts';

interface Needs {
  sessions: Pick<Sessions, 'openWeb'>;
  cookie: { name: string; secure: boolean };
}

/** Seconds. The longest that browsers allow: the session ends earlier, by the server's own count. */
const COOKIE_LIFETIME = 400 * 86_400;

export type BrowserLogIn = ReturnType<typeof createBrowserLogIn>;

/** The cookie by which a browser is logged in. */
export function createBrowserLogIn({ sessions, cookie: { name, secure } }: Needs) {
  const options = { httpOnly: true, sameSite: 'Lax', path: '/', secure } as const;

  return {
    /** Logs the browser in that asks, as somebody who has shown that it is they: by a password, if that is named. */
    async begin(c: HttpContext, userId: string, passwordHash?: string): Promise<Person> {
      const { address, device } = caller(c);
      const { secret, person } = await sessions.openWeb(userId, {
        name: device,
        address,
        replaces: getCookie(c, name),
        passwordHash,
      });
      setCookie(c, name, secret, { ...options, maxAge: COOKIE_LIFETIME });
      return person;
    },

    /** Takes the cookie back. */
    end: (c: HttpContext): void => void deleteCookie(c, name, options),
  };
}
