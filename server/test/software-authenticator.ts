import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** An authenticator in software: it makes and uses real keys, and can be told to misbehave. */

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

export interface Behaviour {
  /** The page that it believes to be on. */
  origin?: string;
  /** The name that it believes to answer for. */
  rpId?: string;
  challenge?: string;
  /** Whether it asked for a finger or a PIN. */
  isVerified?: boolean;
  /** Whether it vouches for the key by the key itself, or by a certificate; else not at all. */
  vouches?: 'self' | 'certificate';
  /** Signatures made until now; an authenticator that doesn't count says 0. */
  counter?: number;
}

export interface SoftwareKey {
  id: string;
  userHandle: string;
  privateKey: KeyObject;
}

interface Creation {
  challenge: string;
  rp: { id?: string };
  user: { id: string };
}

const HERE = { origin: 'http://localhost:7279', rpId: 'localhost', isVerified: true, counter: 0 };

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** Makes a key as `navigator.credentials.create()` would. The options are the server's, as they are. */
export function makeKey(options: unknown, behaviour: Behaviour = {}) {
  const { challenge: asked, user } = options as Creation;
  const { origin, rpId, isVerified, counter, vouches, challenge = asked } = { ...HERE, ...behaviour };
  const client = clientData('webauthn.create', { challenge, origin });
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  // EC2, ES256, P-256 (RFC 9053 §7.1.1).
  const cose = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
    [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(id.length);
  const authData = Buffer.concat([
    authenticatorData({ rpId, counter, flags: PRESENT | ATTESTED | (isVerified ? VERIFIED : 0) }),
    Buffer.alloc(16),
    length,
    id,
    isoCBOR.encode(cose),
  ]);
  const signature = new Uint8Array(sign('sha256', Buffer.concat([authData, sha256(client)]), privateKey));
  const statement = new Map<string, number | Uint8Array | Uint8Array[]>([
    ['alg', -7],
    ['sig', signature],
  ]);
  if (vouches === 'certificate') statement.set('x5c', [signature]);
  const attestation = isoCBOR.encode(
    new Map<string, string | Uint8Array | typeof statement>([
      ['fmt', vouches === undefined ? 'none' : 'packed'],
      ['attStmt', vouches === undefined ? new Map() : statement],
      ['authData', new Uint8Array(authData)],
    ]),
  );
  const key: SoftwareKey = { id: base64url(id), userHandle: user.id, privateKey };
  const response = {
    id: key.id,
    rawId: key.id,
    type: 'public-key' as const,
    response: {
      clientDataJSON: base64url(client),
      attestationObject: base64url(attestation),
    },
  };
  return { key, response };
}

/** Uses a key as `navigator.credentials.get()` would. */
export function useKey({ id, userHandle, privateKey }: SoftwareKey, options: unknown, behaviour: Behaviour = {}) {
  const asked = (options as { challenge: string }).challenge;
  const { origin, rpId, isVerified, counter, challenge = asked } = { ...HERE, ...behaviour };
  const authData = authenticatorData({ rpId, counter, flags: PRESENT | (isVerified ? VERIFIED : 0) });
  const client = clientData('webauthn.get', { challenge, origin });
  return {
    id,
    rawId: id,
    type: 'public-key' as const,
    response: {
      clientDataJSON: base64url(client),
      authenticatorData: base64url(authData),
      signature: base64url(sign('sha256', Buffer.concat([authData, sha256(client)]), privateKey)),
      userHandle,
    },
  };
}

function authenticatorData({ rpId, flags, counter }: { rpId: string; flags: number; counter: number }): Buffer {
  const rest = Buffer.alloc(5);
  rest.writeUInt8(flags);
  rest.writeUInt32BE(counter, 1);
  return Buffer.concat([sha256(rpId), rest]);
}

const clientData = (type: string, { challenge, origin }: { challenge: string; origin: string }) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
