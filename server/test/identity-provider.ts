import { once } from 'node:events';
import { createServer } from 'node:http';
import Provider, { type Context } from 'oidc-provider';
import { freePort } from './process.ts';

/** What is known of somebody besides their subject. */
interface Claims {
  preferred_username?: string;
  name?: string;
  email?: string;
  email_verified?: boolean;
}

export interface IdentityProvider {
  issuer: string;
  /** For the server that is to use it. */
  environment: Record<string, string>;
  /** Who logs in there from now on, without being asked; nobody: it refuses. */
  person: string | undefined;
  /** By subject. */
  people: Map<string, Claims>;
  /** Whether it answers nobody. */
  isDown: boolean;
  stop(): Promise<void>;
}

/** Seconds. */
const HOUR = 3600;
const CLIENT = { client_id: 'watchthis', client_secret: 'a secret: with + and %' };

/** A real provider of OpenID Connect on loopback, at which the servers of `addresses` are known. */
export async function startIdentityProvider(...addresses: string[]): Promise<IdentityProvider> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: addresses.map((address) => `${address}/session/oidc/callback`) }],
    claims: { openid: ['sub'], profile: ['preferred_username', 'name'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/interaction' },
    cookies: { keys: ['test'] },
    ttl: { AccessToken: HOUR, Grant: HOUR, IdToken: HOUR, Interaction: HOUR, Session: HOUR },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, ...running.people.get(accountId) }),
    }),
    loadExistingGrant: consent,
  });
  const answer = provider.callback();
  const server = createServer((request, response) => {
    if (running.isDown) return void request.socket.destroy();
    if (request.url !== '/interaction') return void answer(request, response);
    const { person } = running;
    const result = person === undefined ? { error: 'access_denied' } : { login: { accountId: person } };
    void provider.interactionFinished(request, response, result);
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');

  const running: IdentityProvider = {
    issuer,
    environment: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: CLIENT.client_id,
      OIDC_CLIENT_SECRET: CLIENT.client_secret,
      OIDC_NAME: 'Example ID',
    },
    person: undefined,
    people: new Map(),
    isDown: false,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return running;
}

/** Everybody agrees to be known. */
async function consent({ oidc }: Context) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
}
