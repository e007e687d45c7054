import { ApiError, type Client, createClient, data, type TokenPair } from '#shared/client.ts';
import { inTurn } from '#shared/serial.ts';
import { clientOf, send } from '../client-of.ts';
import { type Account, local, type Problem, session } from '../settings.ts';
import { withPictures } from './pictures.ts';

/** An access token with less than this left is not worth sending. */
const MARGIN_MS = 30_000;

interface Me {
  client: Client;
  account: Account;
}

/** A client that speaks for the account, or nothing when nobody is signed in. */
export async function signedIn(): Promise<Me | undefined> {
  const { account } = await local.read('account');
  if (account === null || account.refreshToken === null) return undefined;
  const client = createClient({ server: account.server, token: tokenOrNothing, renew: accessToken, fetch: send });
  return { client, account };
}

/** What the server says to somebody who asks on one of our pages, or why it says nothing. */
export async function orProblem<Said>(question: (me: Me) => Promise<Said>): Promise<Said | { problem: Problem }> {
  try {
    const me = await signedIn();
    return me ? await question(me) : { problem: 'AUTHENTICATION_REQUIRED' };
  } catch (error) {
    if (error instanceof ApiError) return { problem: error.code };
    throw error;
  }
}

/** Without a token a request has no business leaving. */
async function tokenOrNothing(): Promise<string> {
  const token = await accessToken();
  if (token === undefined) throw new ApiError('AUTHENTICATION_REQUIRED', { status: 401 });
  return token;
}

/** Whatever reads the tokens and then writes them does so in one turn. */
const inOneTurn = inTurn();

/** A token that the server should take, other than one it has refused; nothing when the session has ended. */
export function accessToken(refused?: string): Promise<string | undefined> {
  return inOneTurn(async () => {
    const [{ account }, { access }] = await Promise.all([local.read('account'), session.read('access')]);
    if (account === null || account.refreshToken === null) return undefined;
    const isMine = access?.server === account.server && access.userId === account.user.id;
    if (access && isMine && access.token !== refused && access.endsAt - MARGIN_MS > Date.now()) return access.token;
    return refresh(account, account.refreshToken);
  });
}

async function refresh(account: Account, refreshToken: string): Promise<string | undefined> {
  try {
    const pair = await data(clientOf(account.server).POST('/api/v1/auth/refresh', { body: { refreshToken } }));
    await keep(account.server, pair);
    return pair.accessToken;
  } catch (error) {
    if (!(error instanceof ApiError) || !SESSION_IS_OVER.has(error.code)) throw error;
    // What waits to be sent stays, for the same person coming back.
    await local.write({ account: { ...account, refreshToken: null }, cache: null });
    await session.forget('access', 'connection', 'wanted', 'sent', 'sentLinks', 'quick', 'unseen');
    return undefined;
  }
}

const SESSION_IS_OVER = new Set<string>(['INVALID_REFRESH_TOKEN', 'INVALID_TOKEN_TYPE', 'MISSING_REFRESH_TOKEN']);

/** Writes a pair down before anything uses it. The refresh token first: if only that is kept, nothing is lost. */
async function keep(server: string, { user, accessToken: token, refreshToken, expiresIn }: TokenPair): Promise<void> {
  await local.write({ account: { server, user: withPictures(user, server), refreshToken }, lastServer: server });
  await session.write({ access: { server, userId: user.id, token, endsAt: Date.now() + expiresIn * 1000 } });
}

/** Makes a fresh pair the account of this browser. Nothing of another account is left. */
export async function signIn(server: string, pair: TokenPair): Promise<void> {
  const { account } = await local.read('account');
  const isSame = account?.server === server && account.user.id === pair.user.id;
  if (isSame) await logOut();
  else await signOut();
  await inOneTurn(() => keep(server, pair));
}

/** Forgets the account and everything that came with it, and tells the server, as far as it can be reached. */
export async function signOut(): Promise<void> {
  await logOut();
  await inOneTurn(async () => {
    const { preferences } = await local.read('preferences');
    await local.write({ account: null, cache: null, outbox: [], preferences: { ...preferences, defaultFriend: null } });
    await local.forget('reports', 'noticed');
    await session.forget('access', 'connection', 'wanted', 'sent', 'sentLinks', 'quick', 'unseen');
  });
}

async function logOut(): Promise<void> {
  const me = await signedIn();
  await me?.client.POST('/api/v1/auth/logout').catch(() => undefined);
}
