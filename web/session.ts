import { computed, signal } from '@preact/signals';
import { ApiError, createClient, data, type Client, type Person, type Schema } from '#shared/client.ts';
import { notingFetch } from './network.ts';
import { forgetKept } from './offline/database.ts';
import { isLeaving, noteLeaving, remember, remembered, watchRemembered } from './remembered.ts';
import { sayProblem } from './toasts.ts';

/** Who is signed in in this browser. The cookie is the server's; here is only what it was traded for. */
export type Session =
  { is: 'unknown' } | { is: 'unreachable'; error: ApiError } | { is: 'signedOut' } | { is: 'signedIn'; me: Person };

export const session = signal<Session>(atFirst());

/** Whoever was here last is shown at once what this browser keeps for them; the server is asked meanwhile. */
function atFirst(): Session {
  const person = remembered();
  return person === undefined || person === 'unknown' ? { is: 'unknown' } : { is: 'signedIn', me: person };
}

export const me = computed(() => (session.value.is === 'signedIn' ? session.value.me : undefined));

/** In memory only: a script that got in could not take it away for later. */
let access: { token: string; endsAt: number } | undefined;
let renewing: Promise<string | undefined> | undefined;

const server = typeof location === 'undefined' ? 'http://localhost' : location.origin;

/** The API as nobody in particular; the cookie goes along to the paths that want it. */
export const anyone = createClient({ server, fetch: notingFetch });

/** The API as the signed-in person. */
export const api = createClient({ server, fetch: notingFetch, token: () => currentToken(), renew: currentToken });

/** The API as one person, and never as whoever signs in after them. */
export function clientOf(owner: string): Client {
  const token = async (refused?: string) => {
    const current = await currentToken(refused);
    if (me.peek()?.id !== owner) throw new ApiError('AUTHENTICATION_REQUIRED', { status: 401 });
    return current;
  };
  return createClient({ server, fetch: notingFetch, token: () => token(), renew: token });
}

/** Finds out who is signed in; how it went is `session`. Nobody is asked where nobody has ever signed in. */
export async function openSession(): Promise<void> {
  if (session.value.is === 'unknown' && remembered() === undefined) {
    end();
    if (!isLeaving()) return;
  }
  try {
    await renew();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { is } = session.value;
    if (is === 'unknown' || is === 'unreachable') session.value = { is: 'unreachable', error };
  }
}

/** Throws `ApiError`: `INVALID_CREDENTIALS`, `SECOND_FACTOR_REQUIRED`, … */
export async function logIn(credentials: Schema<'Credentials'>): Promise<void> {
  await enter(() => data(anyone.POST('/session', { body: credentials })));
}

/** As whoever's passkey the browser's person chooses. Throws `PasskeyRefusal`, `ApiError`: `INVALID_PASSKEY`, … */
export async function logInByPasskey(): Promise<void> {
  const { usePasskey } = await import('./passkeys.ts');
  const response = await usePasskey(await data(anyone.POST('/session/passkey/options')));
  await enter(() => data(anyone.POST('/session/passkey', { body: { response } })));
}

/** As whoever has come back from the identity provider. Throws `ApiError`: `SIGN_IN_ENDED`, `ACCOUNT_LEAVING`, … */
export async function logInByProvider(entering: Schema<'IdentityLogIn'>): Promise<void> {
  await enter(() => data(anyone.POST('/session/oidc', { body: entering })));
}

/** Makes an account for whoever has come back from there. Throws `ApiError`: `USERNAME_TAKEN`, … */
export async function signUpByProvider(account: Schema<'IdentityAccount'>): Promise<void> {
  await enter(() => data(anyone.POST('/session/oidc/account', { body: account })));
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

/** Forgets who was here at once; where the server can't be reached, it hears of it as soon as it can. */
export async function logOut(): Promise<void> {
  await endSession().catch((error: unknown) => {
    const isHeard = !(error instanceof ApiError) || error.status !== 0;
    if (isHeard || !noteLeaving(true)) throw error;
  });
  end();
  await forgetKept();
}

async function endSession(): Promise<void> {
  await data(anyone.DELETE('/session')).catch((error: unknown) => {
    if (!(error instanceof ApiError && error.code === 'NO_SESSION')) throw error;
  });
  noteLeaving(false);
}

/** Signs in by whatever proves who it is. */
async function enter(prove: () => Promise<unknown>): Promise<void> {
  if (isLeaving()) await endSession();
  await prove();
  await renew();
}

/** What another tab did counts here too. */
export function followSession(): void {
  watchRemembered(() => {
    const person = remembered();
    if (person === undefined) return end();
    if (person === 'unknown' || person.id === me.peek()?.id) return;
    // The cookie is somebody else's now.
    access = undefined;
    session.value = { is: 'signedIn', me: person };
    void openSession();
  });
}

/** Shows oneself as one is called and looks from now on. */
export function showMe(person: Person): void {
  if (session.peek().is !== 'signedIn') return;
  session.value = { is: 'signedIn', me: person };
  remember(person);
}

async function currentToken(refused?: string): Promise<string | undefined> {
  const isGood = access && Date.now() < access.endsAt && access.token !== refused;
  return isGood ? access?.token : renew();
}

/** Trades the cookie for a token; several callers share one trade. */
function renew(): Promise<string | undefined> {
  renewing ??= trade().finally(() => (renewing = undefined));
  return renewing;
}

async function trade(): Promise<string | undefined> {
  try {
    if (isLeaving()) await endSession();
    const pair = await data(anyone.POST('/api/v1/auth/session-to-jwt'));
    // A minute early, for clocks and requests on their way.
    access = { token: pair.accessToken, endsAt: Date.now() + (pair.expiresIn - 60) * 1000 };
    remember(pair.user);
    if (JSON.stringify(me.peek()) !== JSON.stringify(pair.user)) session.value = { is: 'signedIn', me: pair.user };
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
  remember(undefined);
  if (session.value.is !== 'signedOut') session.value = { is: 'signedOut' };
}
