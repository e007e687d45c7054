import { computed, signal } from '@preact/signals';
import { ApiError, createClient, data, type Person, type Schema } from '#shared/client.ts';
import { notingFetch } from './network.ts';
import { usePasskey } from './passkeys.ts';
import { sayProblem } from './toasts.ts';

/** Who is signed in in this browser. The cookie is the server's; here is only what it was traded for. */
export type Session =
  { is: 'unknown' } | { is: 'unreachable'; error: ApiError } | { is: 'signedOut' } | { is: 'signedIn'; me: Person };

export const session = signal<Session>({ is: 'unknown' });

export const me = computed(() => (session.value.is === 'signedIn' ? session.value.me : undefined));

/** In memory only: a script that got in could not take it away for later. */
let access: { token: string; endsAt: number } | undefined;
let renewing: Promise<string | undefined> | undefined;

const server = typeof location === 'undefined' ? 'http://localhost' : location.origin;

/** The API as nobody in particular; the cookie goes along to the paths that want it. */
export const anyone = createClient({ server, fetch: notingFetch });

/** The API as the signed-in person. */
export const api = createClient({
  server,
  fetch: notingFetch,
  token: async () => (access && Date.now() < access.endsAt ? access.token : renew()),
  renew: (refused) => (access && access.token !== refused ? Promise.resolve(access.token) : renew()),
});

/** Finds out who is signed in; how it went is `session`. Nobody is asked where nobody has ever signed in. */
export async function openSession(): Promise<void> {
  if (session.value.is === 'unknown' && !hasSignedIn()) return end();
  try {
    await renew();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (session.value.is !== 'signedIn') session.value = { is: 'unreachable', error };
  }
}

/** Throws `ApiError`: `INVALID_CREDENTIALS`, `SECOND_FACTOR_REQUIRED`, … */
export async function logIn(credentials: Schema<'Credentials'>): Promise<void> {
  await data(anyone.POST('/session', { body: credentials }));
  await renew();
}

/** As whoever's passkey the browser's person chooses. Throws `PasskeyRefusal`, `ApiError`: `INVALID_PASSKEY`, … */
export async function logInByPasskey(): Promise<void> {
  const response = await usePasskey(await data(anyone.POST('/session/passkey/options')));
  await data(anyone.POST('/session/passkey', { body: { response } }));
  await renew();
}

/** As whoever has come back from the identity provider. Throws `ApiError`: `SIGN_IN_ENDED`, `ACCOUNT_LEAVING`, … */
export async function logInByProvider(entering: Schema<'IdentityLogIn'>): Promise<void> {
  await data(anyone.POST('/session/oidc', { body: entering }));
  await renew();
}

/** Makes an account for whoever has come back from there. Throws `ApiError`: `USERNAME_TAKEN`, … */
export async function signUpByProvider(account: Schema<'IdentityAccount'>): Promise<void> {
  await data(anyone.POST('/session/oidc/account', { body: account }));
  await renew();
}

/** Makes an account and signs in. Throws `ApiError`: `USERNAME_TAKEN`, … */
export async function signUp(account: {
  username: string;
  password: string;
  displayName?: string;
  email?: string;
  invite?: string;
  adminCode?: string;
}): Promise<void> {
  const first = await data(anyone.POST('/api/v1/auth/signup', { body: account }));
  await logIn({ username: account.username, password: account.password });
  // The account came with a session of its own, which nobody would know again among their devices.
  const headers = { authorization: `Bearer ${first.accessToken}` };
  await anyone.POST('/api/v1/auth/logout', { headers }).catch(() => undefined);
}

export async function logOut(): Promise<void> {
  await data(anyone.DELETE('/session')).catch((error: unknown) => {
    if (!(error instanceof ApiError && error.code === 'NO_SESSION')) throw error;
  });
  end();
}

/** Shows oneself as one is called and looks from now on. */
export function showMe(person: Person): void {
  if (session.peek().is === 'signedIn') session.value = { is: 'signedIn', me: person };
}

/** Trades the cookie for a token; several callers share one trade. */
function renew(): Promise<string | undefined> {
  renewing ??= trade().finally(() => (renewing = undefined));
  return renewing;
}

async function trade(): Promise<string | undefined> {
  try {
    const pair = await data(anyone.POST('/api/v1/auth/session-to-jwt'));
    // A minute early, for clocks and requests on their way.
    access = { token: pair.accessToken, endsAt: Date.now() + (pair.expiresIn - 60) * 1000 };
    const { value } = session;
    rememberSignedIn(true);
    if (value.is !== 'signedIn' || value.me.id !== pair.user.id) session.value = { is: 'signedIn', me: pair.user };
    return pair.accessToken;
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'NO_SESSION')) throw error;
    // It ended elsewhere: whoever is looking wonders where everything has gone.
    if (session.value.is === 'signedIn') sayProblem(error);
    end();
    return undefined;
  }
}

function end(): void {
  access = undefined;
  rememberSignedIn(false);
  if (session.value.is !== 'signedOut') session.value = { is: 'signedOut' };
}

const KEY = 'watchthis.hasSignedIn';

/** Spares those who are new here a question that could only be answered with no. */
function hasSignedIn(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Storage is switched off, so it does not know.
    return true;
  }
}

function rememberSignedIn(is: boolean): void {
  try {
    if (is) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is switched off: the server is asked each time.
  }
}
