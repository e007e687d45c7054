import { data } from '#shared/client.ts';
import type { Case, World } from './contract-cases.ts';

/** The contract of access tokens, of the record of security events and of administration. */

const SIGNED_OUT = 'AUTHENTICATION_REQUIRED';
const newToken = { name: 'Backup', scopes: ['inbox:read' as const] };
const ownToken = async ({ server }: World) => ({
  params: { id: (await data(server.as('owner').POST('/api/v1/tokens', { body: newToken }))).id },
});

let made = 0;

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
  'DELETE /api/v1/tokens/{id}': {
    ask: ownToken,
    expect: [SIGNED_OUT, 'TOKEN_NOT_FOUND', 'TOKEN_NOT_FOUND', 200],
  },
};
