import type { Identity } from './environment.ts';

/** What a personal access token can be allowed to do; the OpenAPI document says it in these words. */
export const SCOPES = {
  'inbox:read': 'See what was sent to you',
  'inbox:write': 'Mark it as read or watched, archive and remove it',
  'shares:read': 'See what you sent, and what became of it',
  'shares:write': 'Send, change and take back',
  'friends:read': 'See your friends, requests, blocks and invitations',
  'friends:write': 'Ask, answer, end, block and invite',
  'profile:read': 'See who you are',
} as const;

export type Scope = keyof typeof SCOPES;
export const scopeNames = Object.keys(SCOPES) as [Scope, ...Scope[]];

/** What live connections and `/sync` tell of. */
export const LIVE_SCOPES = ['inbox:read', 'shares:read', 'friends:read'] as const;

/** Whether somebody may ask for what takes all of `scopes`. What takes none is for signed-in devices alone. */
export const reaches = ({ scopes: allowed }: Identity, scopes: readonly Scope[]): boolean =>
  allowed === undefined || (scopes.length > 0 && scopes.every((scope) => allowed.has(scope)));

/** For the OpenAPI document. */
export const scopesInWords = (): string =>
  Object.entries(SCOPES)
    .map(([scope, words]) => `- \`${scope}\`: ${words}.`)
    .join('\n');
