import type { Schema } from '#shared/client.ts';

/** What the server's options are for the browser: JSON of WebAuthn Level 3, which both sides know as it is. */
type Creation = Parameters<typeof PublicKeyCredential.parseCreationOptionsFromJSON>[0];
type Request = Parameters<typeof PublicKeyCredential.parseRequestOptionsFromJSON>[0];

/** Why the browser gave no passkey: its person changed their mind, has one for here already, or it can't. */
export class PasskeyRefusal extends Error {
  readonly why: 'cancelled' | 'known' | 'impossible';

  constructor(cause: unknown) {
    super('The browser gave no passkey', { cause });
    this.name = 'PasskeyRefusal';
    const name = cause instanceof DOMException ? cause.name : '';
    this.why =
      name === 'NotAllowedError' || name === 'AbortError'
        ? 'cancelled'
        : name === 'InvalidStateError'
          ? 'known'
          : 'impossible';
  }
}

/** Whether this browser has passkeys at this address: on plain http none does. */
export const hasPasskeys = (): boolean =>
  'PublicKeyCredential' in globalThis && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** Throws `PasskeyRefusal`. */
export const makePasskey = (options: Schema<'PasskeyCreationOptions'>) =>
  asked<Schema<'NewPasskeyResponse'>>(() => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as unknown as Creation);
    return navigator.credentials.create({ publicKey });
  });

/** Throws `PasskeyRefusal`. */
export const usePasskey = (options: Schema<'PasskeyRequestOptions'>) =>
  asked<Schema<'PasskeyResponse'>>(() => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as unknown as Request);
    return navigator.credentials.get({ publicKey });
  });

async function asked<Response>(ask: () => Promise<Credential | null>): Promise<Response> {
  try {
    const credential = await ask();
    return (credential as PublicKeyCredential).toJSON() as Response;
  } catch (error) {
    throw new PasskeyRefusal(error);
  }
}
