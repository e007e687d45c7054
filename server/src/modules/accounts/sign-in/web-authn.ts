import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

/** The two ceremonies of WebAuthn, without memory: what is asked of a browser, and what its answer is worth. */

/** Loaded when somebody first uses a passkey: a quarter of a second, 26 MB. */
const library = () => import('@simplewebauthn/server');

/** Ed25519, P-256, RSA: what every Node that we run on can verify, so that a key stays good on another one. */
const ALGORITHMS = [-8, -7, -257];

/** Milliseconds in which an answer is taken. */
export const PATIENCE = 5 * 60_000;

export interface Credential {
  /** Base64url. */
  id: string;
  /** COSE, base64url. */
  publicKey: string;
  counter: number;
}

/** What was answered, if the answer is sound. Whether the challenge was ours is for the caller to say. */
interface Answered {
  challenge: string;
}

/** The page on which a browser answered, which it must have named itself. */
interface Place {
  origin: string;
}

export type NewCredential = Pick<RegistrationResponseJSON, 'id' | 'rawId' | 'type'> & {
  response: Pick<RegistrationResponseJSON['response'], 'clientDataJSON' | 'attestationObject'>;
};
export type Assertion = Pick<AuthenticationResponseJSON, 'id' | 'rawId' | 'type'> & {
  response: Pick<AuthenticationResponseJSON['response'], 'clientDataJSON' | 'authenticatorData' | 'signature'>;
};

interface Registrant {
  id: string;
  username: string;
  displayName: string;
}

const bytes = (base64url: string) => new Uint8Array(Buffer.from(base64url, 'base64url'));

/** What an authenticator keeps to know a person again. */
export const handleOf = (userId: string): string => Buffer.from(userId).toString('base64url');

export function createWebAuthn(baseUrl: string) {
  const { hostname } = new URL(baseUrl);
  // Passkeys belong to names; an address of numbers has none, and of loopback everybody may use the name.
  const rpID = ['127.0.0.1', '[::1]'].includes(hostname) ? 'localhost' : hostname;

  return {
    /** For `navigator.credentials.create()`. The passkey will be found without a username, and asks for more than a touch. */
    async creationOptions({ id, username, displayName }: Registrant, challenge: string, known: string[]) {
      const { generateRegistrationOptions } = await library();
      return generateRegistrationOptions({
        rpName: 'WatchThis',
        rpID,
        userID: bytes(handleOf(id)),
        userName: username,
        userDisplayName: displayName,
        challenge: bytes(challenge),
        timeout: PATIENCE,
        supportedAlgorithmIDs: ALGORITHMS,
        excludeCredentials: known.map((credential) => ({ id: credential })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
    },

    /** For `navigator.credentials.get()`. */
    async requestOptions(challenge: string) {
      const { generateAuthenticationOptions } = await library();
      return generateAuthenticationOptions({
        rpID,
        challenge: bytes(challenge),
        timeout: PATIENCE,
        userVerification: 'required',
      });
    },

    /** The credential that was made. */
    async registered(response: NewCredential, { origin }: Place): Promise<(Credential & Answered) | undefined> {
      if (!(await isWithoutCertificates(response))) return undefined;
      const { verifyRegistrationResponse } = await library();
      const heard = listener();
      const verified = await verifyRegistrationResponse({
        response: { ...response, clientExtensionResults: {} },
        expectedChallenge: heard.hear,
        expectedOrigin: origin,
        expectedRPID: rpID,
        supportedAlgorithmIDs: ALGORITHMS,
      }).catch(unsound);
      const credential = verified?.registrationInfo?.credential;
      return (
        credential && {
          id: credential.id,
          publicKey: Buffer.from(credential.publicKey).toString('base64url'),
          counter: credential.counter,
          challenge: heard.challenge(),
        }
      );
    },

    /** The new count of signatures; a count that goes back is a copy of the key, which is refused (WebAuthn §7.2). */
    async asserted(
      response: Assertion,
      { id, publicKey, counter }: Credential,
      { origin }: Place,
    ): Promise<(Pick<Credential, 'counter'> & Answered) | undefined> {
      const { verifyAuthenticationResponse } = await library();
      const heard = listener();
      const result = await verifyAuthenticationResponse({
        response: { ...response, clientExtensionResults: {} },
        expectedChallenge: heard.hear,
        expectedOrigin: origin,
        expectedRPID: rpID,
        credential: { id, publicKey: bytes(publicKey), counter },
      }).catch(unsound);
      return result?.verified
        ? { counter: result.authenticationInfo.newCounter, challenge: heard.challenge() }
        : undefined;
    },
  };
}

/**
 * None are asked for. Those that come nevertheless would be looked up in lists of revoked ones, at addresses that they
 * name themselves: the server calls nobody whom a stranger names.
 */
async function isWithoutCertificates({ response }: NewCredential): Promise<boolean> {
  const { decodeAttestationObject } = await import('@simplewebauthn/server/helpers');
  try {
    const attestation = decodeAttestationObject(bytes(response.attestationObject));
    const isSelfMade = attestation.get('fmt') === 'packed' && attestation.get('attStmt').get('x5c') === undefined;
    return isSelfMade || attestation.get('fmt') === 'none';
  } catch {
    return false;
  }
}

/** What the library throws at whatever is not as it should be says nothing that the caller could act on. */
const unsound = () => undefined;

/** Lets any challenge pass and remembers it. */
function listener() {
  let challenge = '';
  return {
    hear(heard: string) {
      challenge = heard;
      return true;
    },
    challenge: () => challenge,
  };
}
