import type { Case } from './contract-cases.ts';
import { PASSWORD } from './harness.ts';

/** Identities at a provider, which this server has none of: what needs one is in `identities.test.ts`. */

const UNKNOWN = '0198a1b2-0000-7000-8000-000000000000';
const ended: Case['expect'] = ['SIGN_IN_ENDED', 'SIGN_IN_ENDED', 'SIGN_IN_ENDED', 'SIGN_IN_ENDED'];

export const identityCases: Record<string, Case> = {
  'GET /api/v1/profile/identities': { ask: () => ({}), expect: ['AUTHENTICATION_REQUIRED', 200, 200, 200] },
  'DELETE /api/v1/profile/identities/{id}': {
    ask: () => ({ params: { id: UNKNOWN } }),
    expect: ['AUTHENTICATION_REQUIRED', 'IDENTITY_NOT_FOUND', 'IDENTITY_NOT_FOUND', 'IDENTITY_NOT_FOUND'],
    elsewhere: ['LAST_WAY_IN'],
  },
  'POST /session/oidc/link': {
    ask: () => ({ body: { password: PASSWORD } }),
    expect: ['NO_SESSION', 200, 200, 200],
    problems: { WRONG_PASSWORD: () => ({ body: { password: 'wrong password' } }) },
    elsewhere: ['FRESH_LOG_IN_REQUIRED'],
  },
  'GET /session/oidc': { ask: () => ({}), expect: ended },
  'POST /session/oidc': {
    ask: () => ({ body: {} }),
    expect: ended,
    elsewhere: [
      'IDENTITY_UNKNOWN',
      'INVALID_CREDENTIALS',
      'ACCOUNT_LEAVING',
      'ACCOUNT_SUSPENDED',
      'SECOND_FACTOR_REQUIRED',
      'INVALID_SECOND_FACTOR',
    ],
  },
  'POST /session/oidc/account': {
    ask: () => ({ body: { username: 'somebody' } }),
    expect: ended,
    elsewhere: ['IDENTITY_TAKEN', 'USERNAME_TAKEN', 'SIGNUP_CLOSED', 'INVITE_REQUIRED'],
  },
};
