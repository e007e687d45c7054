import { data } from '#shared/client.ts';
import type { Case, World } from './contract-cases.ts';

/** The contract of access tokens, of the record of security events and of administration. */

const SIGNED_OUT = 'AUTHENTICATION_REQUIRED';
const newToken = { name: 'Backup', scopes: ['inbox:read' as const] };
const ownToken = async ({ server }: World) => ({
  params: { id: (await data(server.as('owner').POST('/api/v1/tokens', { body: newToken }))).id },
});

let made = 0;
const UNKNOWN = '0198a1b2-0000-7000-8000-000000000000';
const unknown = () => ({ params: { id: UNKNOWN } });
const forAdministrators: Case['expect'] = [SIGNED_OUT, 'NOT_FOUND', 'NOT_FOUND', 200];
const ofSomebody = async ({ server }: World) => {
  const name = `managed_${(made += 1)}`;
  await server.join(name);
  return { params: { id: server.id(name) } };
};
const deadLetter: Case = {
  ask: unknown,
  expect: [SIGNED_OUT, 'NOT_FOUND', 'NOT_FOUND', 'DEAD_LETTER_NOT_FOUND'],
};

export const administrationCases: Record<string, Case> = {
  'POST /api/v1/tokens': {
    ask: () => ({ body: newToken }),
    expect: [SIGNED_OUT, 201, 201, 201],
    problems: {
      TOO_MANY_TOKENS: async ({ server }) => {
        const name = `collector_${(made += 1)}`;
        await server.join(name);
        for (let i = 0; i < 50; i += 1) await data(server.as(name).POST('/api/v1/tokens', { body: newToken }));
        return { headers: { authorization: `Bearer ${server.tokens(name).accessToken}` }, body: newToken };
      },
    },
  },
  'GET /api/v1/tokens': { ask: () => ({}), expect: [SIGNED_OUT, 200, 200, 200] },
  'GET /api/v1/profile/security-events': {
    ask: () => ({}),
    expect: [SIGNED_OUT, 200, 200, 200],
    problems: { INVALID_CURSOR: () => ({ query: '?cursor=made-up' }) },
  },
  'GET /api/v1/admin/status': { ask: () => ({}), expect: forAdministrators },
  'GET /metrics': { ask: () => ({}), expect: [SIGNED_OUT, 'FORBIDDEN', 'FORBIDDEN', 200] },
  'GET /api/v1/admin/users': {
    ask: () => ({}),
    expect: forAdministrators,
    problems: { INVALID_CURSOR: () => ({ query: '?cursor=made-up' }) },
  },
  'POST /api/v1/admin/users/{id}/suspend': {
    ask: ofSomebody,
    expect: forAdministrators,
    problems: { USER_NOT_FOUND: unknown, FORBIDDEN: ({ server }) => ({ params: { id: server.id('owner') } }) },
  },
  'POST /api/v1/admin/users/{id}/restore': {
    ask: ofSomebody,
    expect: forAdministrators,
    problems: { USER_NOT_FOUND: unknown },
  },
  'DELETE /api/v1/admin/users/{id}/sessions': { ask: ofSomebody, expect: forAdministrators },
  'PUT /api/v1/admin/signup': { ask: () => ({ body: { mode: 'open' } }), expect: forAdministrators },
  'DELETE /api/v1/admin/signup': { ask: () => ({}), expect: forAdministrators },
  'GET /api/v1/admin/dead-letters': { ask: () => ({}), expect: forAdministrators },
  'POST /api/v1/admin/dead-letters/{id}/retry': deadLetter,
  'DELETE /api/v1/admin/dead-letters/{id}': deadLetter,
  'DELETE /api/v1/tokens/{id}': {
    ask: ownToken,
    expect: [SIGNED_OUT, 'TOKEN_NOT_FOUND', 'TOKEN_NOT_FOUND', 200],
  },
};
