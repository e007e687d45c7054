import { z } from '@hono/zod-openapi';
import { answers, body, byId, done, Id, route, text, Time } from '../../../kernel/http/contract.ts';
import { Person } from '../schema.ts';

const tags = ['Accounts'];

const Passkey = z.object({ id: Id, name: z.string(), createdAt: Time, lastUsedAt: Time.nullable() }).openapi('Passkey');

const Name = text(60);

const Base64Url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]+$/, 'base64url');

const credential = { id: Base64Url, rawId: Base64Url, type: z.literal('public-key') };

const NewCredential = z
  .object({ ...credential, response: z.object({ clientDataJSON: Base64Url, attestationObject: Base64Url }) })
  .openapi('NewPasskeyResponse', { description: 'RegistrationResponseJSON (WebAuthn 3 §5.1).' });

const Assertion = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: Base64Url,
      authenticatorData: Base64Url,
      signature: Base64Url,
      userHandle: Base64Url.optional(),
    }),
  })
  .openapi('PasskeyResponse', { description: 'AuthenticationResponseJSON (WebAuthn 3 §5.1).' });

const Options = z.record(z.string(), z.unknown());

export const routes = {
  registration: route({
    method: 'post',
    path: '/api/v1/passkeys/options',
    tags,
    summary: 'Begin to make a passkey; what is answered is for navigator.credentials.create()',
    // A passkey opens the account for good: whoever has but a token may not add one.
    request: body(z.object({ password: z.string().max(1024) }).openapi('PasskeyRequest')),
    responses: {
      200: answers(
        Options.openapi('PasskeyCreationOptions', {
          description: 'PublicKeyCredentialCreationOptionsJSON (WebAuthn 3 §5.1).',
        }),
      ),
    },
    problems: ['WRONG_PASSWORD', 'FRESH_LOG_IN_REQUIRED'],
  }),
  add: route({
    method: 'post',
    path: '/api/v1/passkeys',
    tags,
    summary: 'Keep the passkey that was made',
    request: body(z.object({ response: NewCredential, name: Name }).openapi('NewPasskey')),
    responses: { 201: answers(Passkey) },
    problems: ['INVALID_PASSKEY'],
  }),
  list: route({
    method: 'get',
    path: '/api/v1/passkeys',
    tags,
    summary: 'My passkeys, the oldest first',
    responses: { 200: answers(z.array(Passkey)) },
  }),
  rename: route({
    method: 'patch',
    path: '/api/v1/passkeys/{id}',
    tags,
    summary: 'Give a passkey another name',
    request: { ...byId, ...body(z.object({ name: Name }).openapi('PasskeyName')) },
    responses: { 200: answers(Passkey) },
    problems: ['PASSKEY_NOT_FOUND'],
  }),
  remove: route({
    method: 'delete',
    path: '/api/v1/passkeys/{id}',
    tags,
    // Nobody is kept from locking a thief out.
    limit: 'none',
    summary: 'Let a passkey log nobody in any more',
    request: byId,
    responses: { 200: done() },
    problems: ['PASSKEY_NOT_FOUND', 'LAST_WAY_IN'],
  }),
  logInOptions: route({
    method: 'post',
    path: '/session/passkey/options',
    tags,
    auth: 'sameOrigin',
    limit: 'poll',
    summary: 'Begin to log in with a passkey; what is answered is for navigator.credentials.get()',
    responses: {
      200: answers(
        Options.openapi('PasskeyRequestOptions', {
          description: 'PublicKeyCredentialRequestOptionsJSON (WebAuthn 3 §5.1).',
        }),
      ),
    },
  }),
  logIn: route({
    method: 'post',
    path: '/session/passkey',
    tags,
    auth: 'sameOrigin',
    limit: 'credentials',
    summary: 'Log the browser in with a passkey: sets the session cookie',
    request: body(z.object({ response: Assertion }).openapi('PasskeyLogIn')),
    responses: { 200: answers(z.object({ user: Person })) },
    problems: ['INVALID_PASSKEY'],
  }),
};
