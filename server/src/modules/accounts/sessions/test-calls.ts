import { data, type TokenPair } from '#shared/client.ts';
import { PASSWORD, type TestServer } from '../../../../test/harness.ts';
import { freshName } from '../test-doors.ts';

/** What tests of sessions ask a server for; `serverNow` gives the one that runs. */
export const callsTo = (serverNow: () => TestServer) => {
  const call = ({ accessToken }: Pick<TokenPair, 'accessToken'>, path: string, method = 'GET') =>
    serverNow().request(path, { method, headers: { authorization: `Bearer ${accessToken}` } });

  return {
    signUp: (): Promise<TokenPair> =>
      data(
        serverNow()
          .as()
          .POST('/api/v1/auth/signup', { body: { username: freshName(), password: PASSWORD } }),
      ),
    logIn: (username: string): Promise<TokenPair> =>
      data(
        serverNow()
          .as()
          .POST('/api/v1/auth/login', { body: { username, password: PASSWORD } }),
      ),
    refresh: (refreshToken?: string): Promise<TokenPair> =>
      data(
        serverNow()
          .as()
          .POST('/api/v1/auth/refresh', { body: refreshToken === undefined ? {} : { refreshToken } }),
      ),
    call,
    bodyOf: async <T>(response: Promise<Response>) => ((await (await response).json()) as { data: T }).data,
    isSignedIn: async (pair: Pick<TokenPair, 'accessToken'>) => (await call(pair, '/api/v1/auth/me')).ok,
  };
};
