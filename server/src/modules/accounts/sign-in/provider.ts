import { z } from '@hono/zod-openapi';
import type { ClientAuth, Configuration, IDToken, UserInfoResponse } from 'openid-client';
import type { OidcConfig } from '../../../kernel/config.ts';
import type { Log } from '../../../kernel/log.ts';
import { Problem } from '../../../kernel/problem.ts';
import { derived } from './sign-in-steps.ts';

interface Needs {
  oidc: OidcConfig;
  baseUrl: string;
  log: Pick<Log, 'warn'>;
}

/** Whom a provider has named: `issuer` and `subject` together are somebody, the rest is what they are called there. */
export interface Named {
  issuer: string;
  subject: string;
  username?: string | undefined;
  displayName?: string | undefined;
  email?: string | undefined;
  isEmailVerified: boolean;
}

export type Provider = ReturnType<typeof createProvider>;

/** Where a provider sends people back to, after the server's address. */
export const CALLBACK = '/session/oidc/callback';

/** Seconds for each request to the provider. */
const PATIENCE = 10;

/** What of the claims (OpenID Connect Core §5.1) is used; what is not as it should be counts as not said. */
const Claims = z.object({
  preferred_username: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  email: z.email().max(254).optional().catch(undefined),
  email_verified: z.boolean().default(false).catch(false),
});

/** Loaded when somebody first logs in by it. */
const library = () => import('openid-client');

/** The identity provider that the operator has chosen: authorization code flow with PKCE, OpenID Connect Core §3.1. */
export function createProvider({ oidc, baseUrl, log }: Needs) {
  let known: Promise<Configuration> | undefined;

  /** What the provider says of itself; asked again until it has answered once. */
  const configuration = () => (known ??= discover(oidc).catch(refuse));

  function refuse(cause: unknown): never {
    known = undefined;
    log.warn({ err: cause, issuer: oidc.issuer }, 'the identity provider does not answer');
    throw new Problem('PROVIDER_UNREACHABLE', { cause, retryAfter: 10 });
  }

  return {
    /** Where a browser is sent; `isFresh` asks the provider to look at its person anew. Throws `PROVIDER_UNREACHABLE`. */
    async address(secret: string, { isFresh }: { isFresh: boolean }): Promise<string> {
      const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await library();
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: baseUrl + CALLBACK,
        scope: 'openid profile email',
        state: derived(secret, 'state'),
        nonce: derived(secret, 'nonce'),
        code_challenge: await calculatePKCECodeChallenge(derived(secret, 'verifier')),
        code_challenge_method: 'S256',
        ...(isFresh ? { prompt: 'login' } : {}),
      });
      return url.href;
    },

    /** Whom it has sent back. Throws `PROVIDER_REFUSED`, `PROVIDER_UNREACHABLE`, `SIGN_IN_FAILED`. */
    async named(secret: string, query: string): Promise<Named> {
      const { authorizationCodeGrant, fetchUserInfo } = await library();
      const config = await configuration();
      try {
        const tokens = await authorizationCodeGrant(config, new URL(baseUrl + CALLBACK + query), {
          pkceCodeVerifier: derived(secret, 'verifier'),
          expectedState: derived(secret, 'state'),
          expectedNonce: derived(secret, 'nonce'),
          idTokenExpected: true,
        });
        const claims = tokens.claims() as IDToken;
        const isComplete = claims['email'] !== undefined && claims['preferred_username'] !== undefined;
        return namedBy(
          claims,
          isComplete || config.serverMetadata().userinfo_endpoint === undefined
            ? claims
            : await fetchUserInfo(config, tokens.access_token, claims.sub),
        );
      } catch (cause) {
        throw await problemOf(cause);
      }
    },
  };

  async function problemOf(cause: unknown): Promise<Problem> {
    const { AuthorizationResponseError, ClientError } = await library();
    if (cause instanceof AuthorizationResponseError) return new Problem('PROVIDER_REFUSED', { cause });
    log.warn({ err: cause, issuer: oidc.issuer }, 'nobody could log in by the identity provider');
    const isSilent = cause instanceof TypeError || (cause instanceof ClientError && cause.code === 'OAUTH_TIMEOUT');
    return new Problem(isSilent ? 'PROVIDER_UNREACHABLE' : 'SIGN_IN_FAILED', { cause });
  }
}

async function discover({ issuer, clientId, clientSecret }: OidcConfig): Promise<Configuration> {
  const { allowInsecureRequests, ClientSecretBasic, ClientSecretPost, discovery, None } = await library();
  const isPlain = issuer.startsWith('http:');
  /** The way that every provider knows, unless it says that it doesn't (OpenID Connect Discovery §3). */
  const bySecret: ClientAuth = (provider, ...request) => {
    const knowsBasic = provider.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true;
    return (knowsBasic ? ClientSecretBasic : ClientSecretPost)(clientSecret)(provider, ...request);
  };
  return discovery(new URL(issuer), clientId, undefined, clientSecret === undefined ? None() : bySecret, {
    timeout: PATIENCE,
    execute: isPlain ? [allowInsecureRequests] : [],
  });
}

function namedBy({ iss, sub }: IDToken, said: IDToken | UserInfoResponse): Named {
  const { preferred_username, name, email, email_verified: isEmailVerified } = Claims.parse(said);
  const username = usernameIn(preferred_username ?? email?.replace(/@.*/, ''));
  return { issuer: iss, subject: sub, username, displayName: name?.trim().slice(0, 60), email, isEmailVerified };
}

/** What may be a username here of what somebody is called elsewhere, if enough is left. */
function usernameIn(text = ''): string | undefined {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  const username = plain.replace(/\W+/g, '_').slice(0, 30);
  return /\w{3}/.test(username) && /[^_]/.test(username) ? username : undefined;
}
