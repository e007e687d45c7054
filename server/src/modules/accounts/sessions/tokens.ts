import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import type { Clock } from '../../../kernel/clock.ts';
import { readKeys } from './keys.ts';

/** What an access or refresh token says. */
export interface Claims {
  userId: string;
  username: string;
  sessionId: string;
  /** All refresh tokens that descend from one by refreshing; of an access token, those it was given with. */
  family: string;
  id: string;
  /** Seconds since 1970. */
  issuedAt: number;
  /** Seconds since 1970. */
  expiresAt: number;
}

export type Tokens = Awaited<ReturnType<typeof openTokens>>;

type Kind = 'access' | 'refresh';

/** RFC 8725 §3.11, §3.12: no kind can be taken for the other, by header, by audience or by claim. */
const KINDS = { access: { typ: 'at+jwt', path: '/api/v1' }, refresh: { typ: 'rt+jwt', path: '/api/v1/auth/refresh' } };
const CLAIMS = ['sub', 'username', 'sid', 'fam', 'jti', 'iat', 'exp', 'type'];

/** Signs and verifies tokens. The same claims always give the same token: Ed25519 has no randomness. */
export async function openTokens({ dataDir, issuer, clock }: { dataDir: string; issuer: string; clock: Clock }) {
  const keys = await readKeys(dataDir);
  const jwks = { keys: keys.map(({ d: _, ...key }) => ({ ...key, alg: 'EdDSA', use: 'sig' })) };
  const signingKey = await importJWK(keys[0], 'EdDSA');
  const verifyingKey = createLocalJWKSet(jwks);

  const sign = (kind: Kind, claims: Claims): Promise<string> =>
    new SignJWT({ username: claims.username, sid: claims.sessionId, fam: claims.family, type: kind })
      .setProtectedHeader({ alg: 'EdDSA', typ: KINDS[kind].typ, kid: keys[0].kid })
      .setIssuer(issuer)
      .setAudience(issuer + KINDS[kind].path)
      .setSubject(claims.userId)
      .setJti(claims.id)
      .setIssuedAt(claims.issuedAt)
      .setExpirationTime(claims.expiresAt)
      .sign(signingKey);

  async function verify(kind: Kind, token: string): Promise<Claims | undefined> {
    if (!isCanonical(token)) return undefined;
    try {
      const { payload } = await jwtVerify(token, verifyingKey, {
        algorithms: ['EdDSA'],
        issuer,
        audience: issuer + KINDS[kind].path,
        typ: KINDS[kind].typ,
        requiredClaims: CLAIMS,
        currentDate: new Date(clock.ms()),
      });
      return payload['type'] === kind ? claimsOf(payload) : undefined;
    } catch {
      return undefined;
    }
  }

  return {
    sign,
    /** Nothing when it is forged, has ended, or is of the other kind. */
    verify,
    /** For other programs that check tokens themselves (RFC 7517). */
    jwks,
  };
}

/** Whether the signature is spelled in the one right way: decoders ignore the spare bits of its last letter. */
function isCanonical(token: string): boolean {
  const signature = token.slice(token.lastIndexOf('.') + 1);
  return Buffer.from(signature, 'base64url').toString('base64url') === signature;
}

/** After verification: whatever is signed here has these shapes. */
const claimsOf = (payload: JWTPayload): Claims => ({
  userId: String(payload.sub),
  username: String(payload['username']),
  sessionId: String(payload['sid']),
  family: String(payload['fam']),
  id: String(payload.jti),
  issuedAt: Number(payload.iat),
  expiresAt: Number(payload.exp),
});
