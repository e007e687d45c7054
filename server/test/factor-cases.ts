import { generateSync } from 'otplib/functional';
import { data } from '#shared/client.ts';
import type { Ask, Case, Viewer, World } from './contract-cases.ts';
import { PASSWORD } from './harness.ts';
import { makeKey, useKey } from './software-authenticator.ts';

/** Second factors and passkeys. Those who set them up are new, because everybody else logs in by a password alone. */

const SIGNED_OUT = 'AUTHENTICATION_REQUIRED';
const password = { password: PASSWORD };
const wrong = { body: { password: 'wrong password' } };

let people = 0;

async function somebody({ server }: World) {
  const name = `factors_${(people += 1)}`;
  await server.join(name);
  return { name, client: server.as(name), headers: { authorization: `Bearer ${server.tokens(name).accessToken}` } };
}

const codeOf = ({ server }: World, secret: string) =>
  generateSync({ secret, epoch: Math.floor(server.clock.ms() / 1000) });

/** Begun, not confirmed yet. */
async function beginner(world: World) {
  const person = await somebody(world);
  const { secret } = await data(person.client.POST('/api/v1/profile/totp', { body: password }));
  return { ...person, body: { code: codeOf(world, secret) } };
}

async function protectedPerson(world: World) {
  const { body, ...person } = await beginner(world);
  await data(person.client.POST('/api/v1/profile/totp/confirm', { body }));
  return person;
}

/** Asked by somebody new in the viewer's place. */
const each =
  (make: (world: World) => Promise<Ask>) =>
  (world: World, viewer: Viewer): Promise<Ask> | Ask =>
    viewer === 'signedOut' ? {} : make(world);

const asSomebody = (body: unknown) => async (world: World) => ({ headers: (await somebody(world)).headers, body });
const asProtected = (body: unknown) => async (world: World) => ({
  headers: (await protectedPerson(world)).headers,
  body,
});
const begun = async (world: World) => {
  const { headers, body } = await beginner(world);
  return { headers, body };
};

async function newKey({ server }: World, username: string) {
  const client = server.as(username);
  const { key, response } = makeKey(await data(client.POST('/api/v1/passkeys/options', { body: password })));
  return { key, response, name: 'Test' };
}
async function ownersPasskey(world: World) {
  const { response, name } = await newKey(world, 'owner');
  return data(world.server.as('owner').POST('/api/v1/passkeys', { body: { response, name } }));
}
const ofPasskey = async (world: World) => ({ params: { id: (await ownersPasskey(world)).id } });

/** What a password alone no longer does. */
export const secondFactorProblems = {
  SECOND_FACTOR_REQUIRED: async (world: World) => ({
    body: { username: (await protectedPerson(world)).name, ...password },
  }),
  INVALID_SECOND_FACTOR: async (world: World) => ({
    body: { username: (await protectedPerson(world)).name, ...password, code: '000000 or so' },
  }),
};

export const factorCases: Record<string, Case> = {
  'GET /api/v1/profile/second-factor': { ask: () => ({}), expect: [SIGNED_OUT, 200, 200, 200] },
  'POST /api/v1/profile/totp': {
    ask: each(asSomebody(password)),
    expect: [SIGNED_OUT, 200, 200, 200],
    elsewhere: ['FRESH_LOG_IN_REQUIRED'],
    problems: { WRONG_PASSWORD: () => wrong, TOTP_ACTIVE: asProtected(password) },
  },
  'POST /api/v1/profile/totp/confirm': {
    ask: each(begun),
    expect: [SIGNED_OUT, 200, 200, 200],
    problems: {
      WRONG_CODE: async (world) => ({ ...(await begun(world)), body: { code: 'no code' } }),
      TOTP_ACTIVE: asProtected({ code: '123456' }),
      TOTP_NOT_FOUND: asSomebody({ code: '123456' }),
    },
  },
  'DELETE /api/v1/profile/totp': {
    ask: each(asProtected(password)),
    expect: [SIGNED_OUT, 200, 200, 200],
    elsewhere: ['FRESH_LOG_IN_REQUIRED'],
    problems: {
      WRONG_PASSWORD: () => wrong,
      WRONG_CODE: asProtected({ code: 'no code' }),
      TOTP_NOT_FOUND: asSomebody(password),
    },
  },
  'POST /api/v1/profile/recovery-codes': {
    ask: each(asProtected(password)),
    expect: [SIGNED_OUT, 200, 200, 200],
    elsewhere: ['FRESH_LOG_IN_REQUIRED'],
    problems: { WRONG_PASSWORD: () => wrong, TOTP_NOT_FOUND: asSomebody(password) },
  },

  'POST /api/v1/passkeys/options': {
    ask: () => ({ body: password }),
    expect: [SIGNED_OUT, 200, 200, 200],
    elsewhere: ['FRESH_LOG_IN_REQUIRED'],
    problems: { WRONG_PASSWORD: () => wrong },
  },
  'POST /api/v1/passkeys': {
    ask: async (world, viewer) => {
      const { response, name } = await newKey(world, viewer === 'signedOut' ? 'owner' : viewer);
      return { body: { response, name } };
    },
    expect: [SIGNED_OUT, 201, 201, 201],
    problems: {
      INVALID_PASSKEY: async (world) => {
        const { response, name } = await newKey(world, 'friend');
        return { body: { response, name } };
      },
    },
  },
  'GET /api/v1/passkeys': { ask: () => ({}), expect: [SIGNED_OUT, 200, 200, 200] },
  'PATCH /api/v1/passkeys/{id}': {
    ask: async (world) => ({ ...(await ofPasskey(world)), body: { name: 'Phone' } }),
    expect: [SIGNED_OUT, 'PASSKEY_NOT_FOUND', 'PASSKEY_NOT_FOUND', 200],
  },
  'DELETE /api/v1/passkeys/{id}': {
    ask: ofPasskey,
    expect: [SIGNED_OUT, 'PASSKEY_NOT_FOUND', 'PASSKEY_NOT_FOUND', 200],
    elsewhere: ['LAST_WAY_IN'],
  },
  'POST /session/passkey/options': { ask: () => ({}), expect: [200, 200, 200, 200] },
  'POST /session/passkey': {
    ask: async (world) => {
      const { key, response, name } = await newKey(world, 'owner');
      await data(world.server.as('owner').POST('/api/v1/passkeys', { body: { response, name } }));
      return { body: { response: useKey(key, await data(world.server.as().POST('/session/passkey/options'))) } };
    },
    expect: [200, 200, 200, 200],
    problems: {
      INVALID_PASSKEY: async (world) => {
        const { key } = await newKey(world, 'owner');
        return { body: { response: useKey(key, await data(world.server.as().POST('/session/passkey/options'))) } };
      },
    },
  },
};
